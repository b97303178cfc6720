using SonkoRules.Ranking;

namespace SonkoRules;

/// <summary>The order of the rating as data.</summary>
internal static class SmolenskRanking
{
    public static TieBreak TieBreak { get; } = new()
    {
        Keys = Sequence.Of<TieKey>(new TieKey.VideoPresentation(), new TieKey.FiledEarlier()),
        Clause = Clause.Parse("2.20"),
        RatingClause = Clause.Parse("A1.12"),
    };
}
