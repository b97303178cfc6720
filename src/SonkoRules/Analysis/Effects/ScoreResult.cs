using System;
using SonkoRules.Guarding;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Analysis;

/// <summary>What the sheets of one application come to under some readings. A closed union of its nested cases.</summary>
/// <remarks>Итоговый балл при данных толкованиях.</remarks>
public abstract record ScoreResult
{
    private ScoreResult()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="computed">For a final score.</param>
    /// <param name="refused">For sheets that were refused.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<Computed, T> computed, Func<Refused, T> refused)
    {
        Guard.Against.Null(computed);
        Guard.Against.Null(refused);
        return this is Computed value ? computed(value) : refused((Refused)this);
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="computed">For a final score.</param>
    /// <param name="refused">For sheets that were refused.</param>
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

    /// <summary>The final score, and what each expert's total says.</summary>
    /// <param name="Score">The final score.</param>
    /// <param name="Conclusions">The experts' conclusions, in the order of the sheets.</param>
    public sealed record Computed(Points Score, Sequence<Conclusion> Conclusions) : ScoreResult
    {
        /// <summary>The experts' conclusions, in the order of the sheets.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<Conclusion> Conclusions { get; } = Guard.Against.Null(Conclusions);
    }

    /// <summary>The sheets cannot be scored under these readings.</summary>
    /// <param name="Errors">Why, every error; at least one.</param>
    public sealed record Refused(Sequence<SheetError> Errors) : ScoreResult
    {
        /// <summary>Why, every error; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<SheetError> Errors { get; } = Guard.Against.Null(Errors);
    }
}
