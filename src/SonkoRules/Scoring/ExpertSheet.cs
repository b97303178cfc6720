using System.Runtime.CompilerServices;

namespace SonkoRules.Scoring;

/// <summary>
/// The scores that one expert gave an application, one for each criterion in the order of the methodology. A score
/// that is missing is not zero: a sheet with too few scores is refused. Once
/// made it does not change (A1.11). Immutable; equal when all of it is equal.
/// </summary>
/// <remarks>Оценочный лист эксперта.</remarks>
/// <param name="Expert">Who scored: a name or a number that no other sheet of the application has.</param>
public sealed partial record ExpertSheet(string Expert, Sequence<int> Scores)
{
    /// <summary>A sheet.</summary>
    /// <param name="expert">Who scored.</param>
    /// <param name="scores">The scores, in the order of the criteria.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    // A collection expression makes either list; that of the primary constructor is what is kept.
    [OverloadResolutionPriority(-1)]
    public ExpertSheet(string expert, params int[] scores)
        : this(expert, Sequence.From(scores, nameof(scores))) { }

    /// <summary>Who scored.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string Expert { get; } = Guard.Against.NullOrWhiteSpace(Expert);

    /// <summary>The scores, in the order of the criteria.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Sequence<int> Scores { get; } = Guard.Against.Null(Scores);
}
