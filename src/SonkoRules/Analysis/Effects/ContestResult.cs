using System;
using SonkoRules.Contests;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Analysis;

/// <summary>
/// What a contest comes to under one combination of readings. A closed union of its nested cases.
/// </summary>
/// <remarks>Исход конкурса при данных толкованиях.</remarks>
public abstract record ContestResult
{
    private ContestResult()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="computed">For a contest that could be computed.</param>
    /// <param name="refused">For an input that was refused.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<Computed, T> computed, Func<Refused, T> refused)
    {
        Guard.Against.Null(computed);
        Guard.Against.Null(refused);
        return this is Computed value ? computed(value) : refused((Refused)this);
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="computed">For a contest that could be computed.</param>
    /// <param name="refused">For an input that was refused.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<Computed> computed, Action<Refused> refused)
    {
        Guard.Against.Null(computed);
        Guard.Against.Null(refused);
        if (this is Computed value)
        {
            computed(value);
        }
        else
        {
            refused((Refused)this);
        }
    }

    /// <summary>The contest could be computed.</summary>
    /// <param name="Applications">What each application came to, in the order of the input.</param>
    public sealed record Computed(Sequence<ApplicationResult> Applications) : ContestResult
    {
        /// <summary>What each application came to, in the order of the input.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<ApplicationResult> Applications { get; } = Guard.Against.Null(Applications);
    }

    /// <summary>The input cannot be computed with under these readings.</summary>
    /// <param name="Errors">Why, every error; at least one.</param>
    public sealed record Refused(Sequence<InputError> Errors) : ContestResult
    {
        /// <summary>Why, every error; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<InputError> Errors { get; } = Guard.Against.Null(Errors);
    }
}
