using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <summary>By when a sum is returned. A closed union of its nested cases.</summary>
/// <remarks>Срок возврата.</remarks>
[Union]
public abstract partial record ReturnTiming
{
    private ReturnTiming() { }

    /// <summary>The sum is returned by a known day.</summary>
    public sealed partial record By : ReturnTiming
    {
        internal By(Deadline deadline) => Deadline = deadline;

        /// <summary>The term with its last day.</summary>
        public Deadline Deadline { get; }
    }

    /// <summary>The term starts when the recipient gets the ministry's demand, which has not come yet.</summary>
    public sealed partial record AfterDemand : ReturnTiming
    {
        internal AfterDemand(IDeadlineTerm term) => Term = term;

        /// <summary>The term that the demand will start.</summary>
        public IDeadlineTerm Term { get; }
    }

    /// <summary>No term is named: by the clause, or by a demand that came after the day of 3.17. What is due is never
    /// overdue.</summary>
    public sealed partial record NotNamed : ReturnTiming
    {
        internal NotNamed() { }
    }

    /// <summary>Nothing is due, so there is no term.</summary>
    public sealed partial record NothingDue : ReturnTiming
    {
        internal NothingDue() { }
    }

    /// <summary>The ministry's demand has not been received, before which nothing is overdue. Clause 3.17.</summary>
    public sealed partial record NotDemanded : ReturnTiming
    {
        internal NotDemanded(Deadline? deadline) => Deadline = deadline;

        /// <summary>The term that runs all the same; null where the day that it is counted from is not known.</summary>
        public Deadline? Deadline { get; }
    }
}
