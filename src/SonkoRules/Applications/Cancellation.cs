using System;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Explanations;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Applications;

/// <summary>Whether a contest may be cancelled (2.12.5). A closed union of its nested cases.</summary>
/// <remarks>Отмена конкурса.</remarks>
public abstract record Cancellation
{
    private Cancellation()
    {
    }

    /// <summary>The clause that it rests on.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Why the result is what it is.</summary>
    public Explanation Explain() => ProcedureWording.Explain(this);

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="effective">For a contest that is cancelled.</param>
    /// <param name="notAllowed">For one that cannot be.</param>
    /// <param name="undetermined">For one of which too little is known.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<Effective, T> effective, Func<NotAllowed, T> notAllowed, Func<Undetermined, T> undetermined)
    {
        Guard.Against.Null(effective);
        Guard.Against.Null(notAllowed);
        Guard.Against.Null(undetermined);
        return this switch
        {
            Effective value => effective(value),
            NotAllowed value => notAllowed(value),
            _ => undetermined((Undetermined)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="effective">For a contest that is cancelled.</param>
    /// <param name="notAllowed">For one that cannot be.</param>
    /// <param name="undetermined">For one of which too little is known.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<Effective> effective, Action<NotAllowed> notAllowed, Action<Undetermined> undetermined)
    {
        Guard.Against.Null(effective);
        Guard.Against.Null(notAllowed);
        Guard.Against.Null(undetermined);
        switch (this)
        {
            case Effective value:
                effective(value);
                break;
            case NotAllowed value:
                notAllowed(value);
                break;
            default:
                undetermined((Undetermined)this);
                break;
        }
    }

    /// <summary>The contest is cancelled.</summary>
    /// <param name="From">The day from which it counts as cancelled: that of the notice.</param>
    public sealed record Effective(LocalDate From) : Cancellation;

    /// <summary>The term of cancellation is over, and the contest cannot be cancelled.</summary>
    /// <param name="Obstacles">Every obstacle that is known; at least one.</param>
    public sealed record NotAllowed(Sequence<CancellationObstacle> Obstacles) : Cancellation
    {
        /// <summary>Every obstacle that is known; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<CancellationObstacle> Obstacles { get; } = Guard.Against.Null(Obstacles);
    }

    /// <summary>The missing facts could still allow it or not.</summary>
    /// <param name="Missing">The facts to ask for; at least one.</param>
    public sealed record Undetermined(Sequence<CancellationFact> Missing) : Cancellation
    {
        /// <summary>The facts to ask for; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<CancellationFact> Missing { get; } = Guard.Against.Null(Missing);
    }
}
