using System;
using SonkoRules.Deadlines;
using SonkoRules.Guarding;

namespace SonkoRules.Returns;

/// <summary>By when a sum is returned. A closed union of its nested cases.</summary>
/// <remarks>Срок возврата.</remarks>
public abstract record ReturnTiming
{
    private ReturnTiming()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="by">For a last day that is known.</param>
    /// <param name="afterDemand">For a term that starts with a demand.</param>
    /// <param name="notNamed">For a return without a term.</param>
    /// <param name="nothingDue">For a sum of zero.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<By, T> by,
        Func<AfterDemand, T> afterDemand,
        Func<NotNamed, T> notNamed,
        Func<NothingDue, T> nothingDue)
    {
        Guard.Against.Null(by);
        Guard.Against.Null(afterDemand);
        Guard.Against.Null(notNamed);
        Guard.Against.Null(nothingDue);
        return this switch
        {
            By value => by(value),
            AfterDemand value => afterDemand(value),
            NotNamed value => notNamed(value),
            _ => nothingDue((NothingDue)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="by">For a last day that is known.</param>
    /// <param name="afterDemand">For a term that starts with a demand.</param>
    /// <param name="notNamed">For a return without a term.</param>
    /// <param name="nothingDue">For a sum of zero.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<By> by,
        Action<AfterDemand> afterDemand,
        Action<NotNamed> notNamed,
        Action<NothingDue> nothingDue)
    {
        Guard.Against.Null(by);
        Guard.Against.Null(afterDemand);
        Guard.Against.Null(notNamed);
        Guard.Against.Null(nothingDue);
        switch (this)
        {
            case By value:
                by(value);
                break;
            case AfterDemand value:
                afterDemand(value);
                break;
            case NotNamed value:
                notNamed(value);
                break;
            default:
                nothingDue((NothingDue)this);
                break;
        }
    }

    /// <summary>The sum is returned by a known day.</summary>
    public sealed record By : ReturnTiming
    {
        internal By(Deadline deadline) => Deadline = deadline;

        /// <summary>The term with its last day.</summary>
        public Deadline Deadline { get; }
    }

    /// <summary>The term starts when the recipient gets the ministry's demand, which has not come yet.</summary>
    public sealed record AfterDemand : ReturnTiming
    {
        internal AfterDemand(IDeadlineTerm term) => Term = term;

        /// <summary>The term that the demand will start.</summary>
        public IDeadlineTerm Term { get; }
    }

    /// <summary>The clause names no term.</summary>
    public sealed record NotNamed : ReturnTiming
    {
        internal NotNamed()
        {
        }
    }

    /// <summary>Nothing is due, so there is no term.</summary>
    public sealed record NothingDue : ReturnTiming
    {
        internal NothingDue()
        {
        }
    }
}
