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

    /// <summary>The clause names no term.</summary>
    public sealed partial record NotNamed : ReturnTiming
    {
        internal NotNamed() { }
    }

    /// <summary>Nothing is due, so there is no term.</summary>
    public sealed partial record NothingDue : ReturnTiming
    {
        internal NothingDue() { }
    }
}
