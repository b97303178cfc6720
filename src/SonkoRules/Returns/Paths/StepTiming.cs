using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <summary>By when a step of a path is done. A closed union of its nested cases.</summary>
/// <remarks>Срок шага.</remarks>
[Union]
public abstract partial record StepTiming
{
    private StepTiming()
    {
    }

    /// <summary>The term is counted from a day that is known.</summary>
    public sealed partial record Counted : StepTiming
    {
        internal Counted(Deadline deadline) => Deadline = deadline;

        /// <summary>The term with its last day.</summary>
        public Deadline Deadline { get; }
    }

    /// <summary>The event that the term is counted from has not happened by the day asked about, or is not known to
    /// have.</summary>
    public sealed partial record NotStarted : StepTiming
    {
        internal NotStarted()
        {
        }
    }
}
