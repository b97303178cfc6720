using System;
using SonkoRules.Acts;
using SonkoRules.Explanations;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Applications;

/// <summary>Whether a contest goes on after its applications were decided on (2.12.4). A closed union of its nested
/// cases.</summary>
/// <remarks>Признание конкурса несостоявшимся.</remarks>
public abstract record ContestStanding
{
    private ContestStanding()
    {
    }

    /// <summary>The clause that it rests on.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Why the result is what it is.</summary>
    public Explanation Explain() => ProcedureWording.Explain(this);

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="goesOn">For a contest with a proper application.</param>
    /// <param name="notHeld">For a contest that is void.</param>
    /// <param name="open">For a contest that cannot be told yet.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<GoesOn, T> goesOn, Func<NotHeld, T> notHeld, Func<Open, T> open)
    {
        Guard.Against.Null(goesOn);
        Guard.Against.Null(notHeld);
        Guard.Against.Null(open);
        return this switch
        {
            GoesOn value => goesOn(value),
            NotHeld value => notHeld(value),
            _ => open((Open)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="goesOn">For a contest with a proper application.</param>
    /// <param name="notHeld">For a contest that is void.</param>
    /// <param name="open">For a contest that cannot be told yet.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<GoesOn> goesOn, Action<NotHeld> notHeld, Action<Open> open)
    {
        Guard.Against.Null(goesOn);
        Guard.Against.Null(notHeld);
        Guard.Against.Null(open);
        switch (this)
        {
            case GoesOn value:
                goesOn(value);
                break;
            case NotHeld value:
                notHeld(value);
                break;
            default:
                open((Open)this);
                break;
        }
    }

    /// <summary>At least one application is proper.</summary>
    /// <param name="Proper">How many are; 1 or more.</param>
    public sealed record GoesOn(int Proper) : ContestStanding;

    /// <summary>The contest is void.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record NotHeld(VoidReason Reason) : ContestStanding;

    /// <summary>No application is proper yet, and some may still prove so.</summary>
    /// <param name="Undecided">The ids of the applications that are returned for rework or undetermined; at least
    /// one.</param>
    public sealed record Open(Sequence<string> Undecided) : ContestStanding
    {
        /// <summary>The ids of the applications that are returned for rework or undetermined; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<string> Undecided { get; } = Guard.Against.Null(Undecided);
    }
}
