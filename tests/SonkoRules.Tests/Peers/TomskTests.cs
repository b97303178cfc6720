using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Peers;

/// <summary>Tomsk: a point more for providers of socially useful services; a tie by the earlier date, then time.</summary>
public sealed class TomskTests
{
    private static readonly Rulebook Rules = new(Peer.Edition(
        Peer.Methodology(new PanelSize.AtLeast(1), 10, 1, 1) with
        {
            Bonuses = Sequence.Of<Bonus>(new Bonus.ExtraPoints("provider", Points.FromWhole(1), Clause.Parse("3.1"))),
        },
        Peer.Keys(new TieKey.FiledOnEarlierDay(), new TieKey.FiledEarlier()),
        Peer.Terms(new SizeRule.AsRequested(), new FillRule.Stop())));

    // provider: (8 + 9)/2 + 7 = 15.50, + 1 = 16.50. The others have 16.50 by their scores. evening filed on Monday at
    // 20:00, night on Tuesday at 1:00, provider on Tuesday at 9:00.
    [Fact]
    public void A_point_makes_a_tie_that_day_and_then_time_part()
    {
        var outcome = Peer.Run(
            Rules,
            250m,
            Peer.Application("provider", 100m, 24 * 60, [8, 7], [9, 7]) with { Marks = Sequence.Of("provider", "other") },
            Peer.Application("night", 100m, 16 * 60, [8, 8], [9, 8]),
            Peer.Application("evening", 100m, 11 * 60, [8, 8], [9, 8]));

        Assert.Equal("evening night provider", Peer.Order(outcome));
        Assert.Equal(["the earlier day of filing", "the earlier filing"], Peer.Deciders(outcome));
        Assert.Equal("evening 100.00, night 100.00", Peer.Awards(outcome));
        Assert.Contains(
            "Отметка «provider»: 15,50 + 1 → 16,50 [п. 3.1]",
            outcome.ScoreOf("provider").Explain().ToText(Language.Russian).Replace('\u00A0', ' '),
            System.StringComparison.Ordinal);
    }
}
