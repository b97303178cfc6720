using SonkoRules.Acts;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Ranking;

/// <summary>
/// How a rating is ordered, as data of an edition: what decides between equal final scores, in order. Two
/// applications that no key parts stay tied. Immutable; equal when all of it is equal.
/// </summary>
/// <remarks>Порядок рейтинга при равенстве баллов.</remarks>
public sealed record TieBreak
{
    /// <summary>The keys, the strongest first; may be empty.</summary>
    public required Sequence<TieKey> Keys { get; init => field = Guard.Against.Null(value, nameof(Keys)); }

    /// <summary>The clause on equal scores.</summary>
    public required Clause Clause { get; init; }

    /// <summary>The clause on the rating as such.</summary>
    public required Clause RatingClause { get; init; }
}
