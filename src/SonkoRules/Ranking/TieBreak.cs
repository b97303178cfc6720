namespace SonkoRules.Ranking;

/// <summary>How a rating is ordered, as data of an edition: what decides between equal final scores, in order. Two
/// applications that no key parts stay tied. Immutable; equal when all of it is equal.</summary>
/// <remarks>Порядок рейтинга при равенстве баллов.</remarks>
public sealed partial record TieBreak
{
    /// <summary>The most keys that a tie-break may have.</summary>
    public const int GreatestKeys = 100;

    /// <summary>The keys, the strongest first, none twice; may be empty.</summary>
    /// <exception cref="System.ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="System.ArgumentException">A key occurs twice, or there are more than
    /// <see cref="GreatestKeys"/>.</exception>
    public required Sequence<TieKey> Keys
    {
        get;
        init
        {
            Guard.Against.Null(value, nameof(Keys));
            field = value.Count <= GreatestKeys && value.Distinct().Count() == value.Count
                ? value
                : throw new System.ArgumentException(
                    $"At most {NumberText.Plain(GreatestKeys)} keys are expected, none of them twice.", nameof(Keys));
        }
    }

    /// <summary>Whether the lowest score is the best, so that it goes first; false by default. A threshold of the size
    /// rules or of R-MINIMUM stays a least score: a rulebook of this kind names none.</summary>
    public bool LowestScoreFirst { get; init; }

    /// <summary>The clause on equal scores.</summary>
    public required Clause Clause { get; init; }

    /// <summary>The clause on the rating as such.</summary>
    public required Clause RatingClause { get; init; }
}
