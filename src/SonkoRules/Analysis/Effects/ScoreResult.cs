using SonkoRules.Scoring;

namespace SonkoRules.Analysis;

/// <summary>What the sheets of one application come to under some readings. A closed union of its nested cases.</summary>
/// <remarks>Итоговый балл при данных толкованиях.</remarks>
[Union]
public abstract partial record ScoreResult
{
    private ScoreResult()
    {
    }

    /// <summary>The final score, and what each expert's total says.</summary>
    /// <param name="Score">The final score.</param>
    /// <param name="Conclusions">The experts' conclusions, in the order of the sheets.</param>
    public sealed partial record Computed(Points Score, Sequence<Conclusion> Conclusions) : ScoreResult
    {
        /// <summary>The experts' conclusions, in the order of the sheets.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<Conclusion> Conclusions { get; } = Guard.Against.Null(Conclusions);
    }

    /// <summary>The sheets cannot be scored under these readings.</summary>
    /// <param name="Errors">Why, every error; at least one.</param>
    public sealed partial record Refused(Sequence<InputError> Errors) : ScoreResult
    {
        /// <summary>Why, every error; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<InputError> Errors { get; } = Guard.Against.Null(Errors);
    }
}
