using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Tests.Peers;

/// <summary>Yakutia: a scale from 0 to 3, a sum, a tie by the score on one named criterion, the top three.</summary>
public sealed class YakutiaTests
{
    private static readonly Rulebook Rules = new(Peer.Edition(
        Peer.Methodology(new PanelSize.Exactly(1), 3, 1, 1, 1, 1),
        Peer.Keys(new TieKey.ScoreOn(2)),
        Peer.Terms(new SizeRule.AsRequested(), new FillRule.Stop()) with { GreatestWinners = 3 }));

    // Sums: best 12; x, y and z 8 each with 3, 2 and 2 on criterion 2: x goes first, y and z stay tied and stand by id.
    [Fact]
    public void The_third_place_may_rest_on_an_open_tie_that_is_reported()
    {
        var outcome = Peer.Run(
            Rules,
            1_000m,
            Peer.Application("z", 100m, 0, [2, 2, 2, 2]),
            Peer.Application("y", 100m, 5, [3, 2, 1, 2]),
            Peer.Application("x", 100m, 9, [1, 3, 2, 2]),
            Peer.Application("best", 100m, 0, [3, 3, 3, 3]));

        Assert.Equal("best x y z", Peer.Order(outcome));
        Assert.Equal(
            ["the final score", "the score on criterion 2", "nothing: the tie is open"], Peer.Deciders(outcome));
        Assert.Equal("best 100.00, x 100.00, y 100.00", Peer.Awards(outcome));
        Assert.Equal("z BeyondWinners", Peer.Unfunded(outcome));
        Assert.True(outcome.Rating[2].TieUnresolved && outcome.Rating[3].TieUnresolved);
        Assert.False(outcome.Rating[1].TieUnresolved);
    }
}
