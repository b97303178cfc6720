using SonkoRules.Ranking;
using SonkoRules.Subsidies;

namespace SonkoRules.Analysis;

/// <summary>What occurred under any of the combinations that were walked.</summary>
internal sealed class ContestEvents
{
    /// <summary>A final score depended on where a half goes.</summary>
    public bool Half { get; private set; }

    /// <summary>Two applications had equal final scores.</summary>
    public bool Tie { get; private set; }

    /// <summary>Two applications with a video presentation had equal final scores.</summary>
    public bool TieWithVideo { get; private set; }

    /// <summary>Something that was left was offered to an application.</summary>
    public bool Offer { get; private set; }

    /// <summary>An application won by what was left.</summary>
    public bool OfferWon { get; private set; }

    /// <summary>Which points of a distribution came up.</summary>
    public Arisen Arisen { get; private set; }

    public void SeeHalf(bool differs) => Half |= differs;

    public void SeeScores(IEnumerable<RatingEntry> entries)
    {
        foreach (var tied in entries.GroupBy(entry => entry.Score))
        {
            Tie |= tied.Count() > 1;
            TieWithVideo |= tied.Count(entry => entry.HasVideo) > 1;
        }
    }

    public void SeeAllocation(Allocation allocation)
    {
        Arisen |= allocation.Arisen;
        Offer |= allocation.Offers.Count > 0;
        OfferWon |= allocation.Offers.Any(offer => offer.IsWin);
    }
}
