namespace SonkoRules.Returns;

/// <summary>How an application because of service stands on a day. A closed union of its nested cases.</summary>
/// <remarks>Заявление о приостановлении в связи с военной службой. Clause 3.19.</remarks>
[Union]
public abstract partial record SuspensionOutcome
{
    private SuspensionOutcome() { }

    /// <summary>The recipient has not applied and still may.</summary>
    public sealed partial record MayApply : SuspensionOutcome
    {
        internal MayApply() { }
    }

    /// <summary>The term ended before the recipient applied.</summary>
    public sealed partial record TooLate : SuspensionOutcome
    {
        internal TooLate(LocalDate lastDay) => LastDay = lastDay;

        /// <summary>The last day on which the application could be made.</summary>
        public LocalDate LastDay { get; }
    }

    /// <summary>The ministry has not decided.</summary>
    public sealed partial record AwaitingDecision : SuspensionOutcome
    {
        internal AwaitingDecision() { }
    }

    /// <summary>The ministry has decided and not told the recipient.</summary>
    public sealed partial record AwaitingNotice : SuspensionOutcome
    {
        internal AwaitingNotice() { }
    }

    /// <summary>The recipient was told of the decision.</summary>
    public sealed partial record Closed : SuspensionOutcome
    {
        internal Closed(LocalDate on) => On = on;

        /// <summary>The day of the notice.</summary>
        public LocalDate On { get; }
    }
}
