namespace SonkoRules.Returns;

/// <summary>What a breach of the conditions has come to on a day. A closed union of its nested cases.</summary>
/// <remarks>Последствие нарушения условий. Clause 3.17.</remarks>
[Union]
public abstract partial record BreachOutcome
{
    private BreachOutcome() { }

    /// <summary>The breach may still be cured: no act has set a term, or the term runs.</summary>
    public sealed partial record MayBeCured : BreachOutcome
    {
        internal MayBeCured() { }
    }

    /// <summary>The breach was cured in time, and nothing is returned (reading R-CURE).</summary>
    public sealed partial record Cured : BreachOutcome
    {
        internal Cured(LocalDate on) => On = on;

        /// <summary>The day on which it was cured.</summary>
        public LocalDate On { get; }
    }

    /// <summary>The subsidy is to be returned: the whole of it, or under the other reading R-PROCEDURE the sum that the
    /// ministry decided on.</summary>
    public sealed partial record ReturnOwed : BreachOutcome
    {
        internal ReturnOwed() { }
    }

    /// <summary>The subsidy was returned.</summary>
    public sealed partial record Returned : BreachOutcome
    {
        internal Returned(LocalDate on) => On = on;

        /// <summary>The day on which it was returned.</summary>
        public LocalDate On { get; }
    }
}
