using System;
using SonkoRules.Deadlines;
using SonkoRules.Guarding;

namespace SonkoRules.Returns;

/// <summary>By when a step of a path is done. A closed union of its nested cases.</summary>
/// <remarks>Срок шага.</remarks>
public abstract record StepTiming
{
    private StepTiming()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="counted">For a term that is counted.</param>
    /// <param name="notStarted">For a term whose event has not happened.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<Counted, T> counted, Func<NotStarted, T> notStarted)
    {
        Guard.Against.Null(counted);
        Guard.Against.Null(notStarted);
        return this switch
        {
            Counted value => counted(value),
            _ => notStarted((NotStarted)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="counted">For a term that is counted.</param>
    /// <param name="notStarted">For a term whose event has not happened.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<Counted> counted, Action<NotStarted> notStarted)
    {
        Guard.Against.Null(counted);
        Guard.Against.Null(notStarted);
        switch (this)
        {
            case Counted value:
                counted(value);
                break;
            default:
                notStarted((NotStarted)this);
                break;
        }
    }

    /// <summary>The term is counted from a day that is known.</summary>
    public sealed record Counted : StepTiming
    {
        internal Counted(Deadline deadline) => Deadline = deadline;

        /// <summary>The term with its last day.</summary>
        public Deadline Deadline { get; }
    }

    /// <summary>The event that the term is counted from has not happened by the day asked about, or is not known to
    /// have.</summary>
    public sealed record NotStarted : StepTiming
    {
        internal NotStarted()
        {
        }
    }
}
