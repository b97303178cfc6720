using SonkoRules.Ranking;

namespace SonkoRules.Subsidies;

/// <content>Where the money suffices for all, nobody's place matters to anybody's win.</content>
public sealed partial class SubsidyRules
{
    /// <summary>Whether the limits cover every entry whatever the order of the rating, so that who wins depends on its
    /// own score alone: the sum of what entries are counted at, each at its request or cap at most, fits; as many can
    /// win as there are; and no size depends on other scores. Where there are floors the requests must fit whole, so that one below its floor is never offered less than it asks
    /// for.</summary>
    internal bool SufficesForAll(IReadOnlyList<RatingEntry> entries, Budget budget)
    {
        if (_sizing.NeedsSumOfScores || entries.Count > Terms.GreatestWinners) { return false; }

        var left = budget.Limits;
        for (var i = 0; i < entries.Count; i++)
        {
            var size = SizeOf(entries[i], entries[i].Request, budget, SizeContext.None);
            var most = Terms.Floors.Count > 0 ? size.Request : Rubles.Max(CountAgainstLimits(size), Rubles.Min(size.Request, size.Cap));
            if (most > left) { return false; }

            left -= most;
        }

        return true;
    }

    /// <summary>Whether an entry for which there is money wins.</summary>
    internal bool WinsByItself(RatingEntry entry, Budget budget) =>
        CanWin(entry.Score, entry.Request)
        && SizeOf(entry, entry.Request, budget, SizeContext.None).Amount > Rubles.Zero;
}
