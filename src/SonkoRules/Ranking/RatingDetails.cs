using SonkoRules.Scoring;

namespace SonkoRules.Ranking;

/// <summary>What some rulebooks need to know of an application beyond its final score. A key that needs what is not
/// known of one of the tied applications parts none of them. Immutable; equal when all of it is equal.</summary>
/// <remarks>Дополнительные сведения о заявке.</remarks>
public sealed partial record RatingDetails
{
    /// <summary>Nothing beyond the final score is known.</summary>
    public static RatingDetails None { get; } = new();

    /// <summary>The score before any rounding; null, the default, where it is not known.</summary>
    public Fraction? UnroundedScore { get; init; }

    /// <summary>The exact means on the criteria; those that are not there are not known. None by default.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public Sequence<CriterionMean> Means { get; init => field = Guard.Against.Null(value, nameof(Means)); } =
        Sequence.Empty<CriterionMean>();

    /// <summary>The marks of the application; none by default.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException">A mark is blank.</exception>
    public Sequence<string> Marks { get; init => field = Guard.Against.BlankItems(value, nameof(Marks)); } =
        Sequence.Empty<string>();

    /// <summary>The category of the applicant; an empty text, the default, where categories do not matter.</summary>
    /// <exception cref="ArgumentNullException">The category is null.</exception>
    public string Category { get; init => field = Guard.Against.Null(value, nameof(Category)); } = string.Empty;

    /// <summary>The place that an open vote gave the application among those tied with it, from 1; null, the default,
    /// where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place is below 1.</exception>
    public int? Vote
    {
        get;
        init => field = value is { } place ? Guard.Against.OutOfRange(place, 1, int.MaxValue, nameof(Vote)) : null;
    }

    /// <summary>The total of the expert who thought worst of the application; null, the default, where it is not
    /// known.</summary>
    public Points? WorstTotal { get; init; }

    /// <summary>The mean on a criterion, or null where it is not known.</summary>
    internal Fraction? MeanOn(int criterion)
    {
        foreach (var mean in Means)
        {
            if (mean.Criterion == criterion) { return mean.Mean; }
        }

        return null;
    }
}
