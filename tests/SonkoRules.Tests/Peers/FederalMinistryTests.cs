using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Tests.Peers;

/// <summary>A federal ministry: weights as fractions, a scale from 0 to 100.</summary>
public sealed class FederalMinistryTests
{
    private static readonly Rulebook Rules = new(
        Peer.Edition(
            Peer.Methodology(new PanelSize.AtLeast(3), 100, 0.125m, 0.333333m, 0.541667m),
            Peer.Keys(new TieKey.UnroundedScore()),
            Peer.Terms(new SizeRule.AsRequested(), new FillRule.Skip())),
        new() { ScoreRounding = ScoreRounding.Sum });

    // The weights add to 1 to the millionth. a: means 80, 71, 90: 10 + 23.666643 + 48.75003 = 82.416673 → 82.42.
    // b: means 80, 71 and 271/3 = 90.333…: 10 + 23.666643 + 48.930585666… = 82.597228666… → 82.60.
    [Fact]
    public void Weights_to_the_millionth_are_exact()
    {
        var outcome = Peer.Run(
            Rules,
            100m,
            Peer.Application("a", 60m, 0, [80, 70, 90], [80, 71, 90], [80, 72, 90]),
            Peer.Application("b", 60m, 0, [80, 71, 90], [80, 71, 90], [80, 71, 91]));

        Assert.Equal(Points.Parse("82.42"), outcome.ScoreOf("a").Value);
        Assert.Equal(Points.Parse("82.60"), outcome.ScoreOf("b").Value);
        Assert.Equal(new Fraction(82_416_673, 1_000_000), outcome.ScoreOf("a").Unrounded);
        Assert.Equal("b 60.00", Peer.Awards(outcome));
    }

    // x: 80 × 0.125 = 10. y: one of forty experts gave 81, so the mean is 3 201/40 = 80.025; × 0.125 = 10.003125, which
    // rounds to 10.00 too.
    [Fact]
    public void A_tie_of_rounding_is_parted_by_the_exact_score()
    {
        var forty = new int[40][];
        for (var i = 0; i < forty.Length; i++)
        {
            forty[i] = [i == 0 ? 81 : 80, 0, 0];
        }

        var outcome = Peer.Run(
            Rules,
            100m,
            Peer.Application("x", 60m, 0, [80, 0, 0], [80, 0, 0], [80, 0, 0]),
            Peer.Application("y", 60m, 0, forty));

        Assert.Equal(outcome.ScoreOf("x").Value, outcome.ScoreOf("y").Value);
        Assert.Equal("y x", Peer.Order(outcome));
        Assert.Equal(["the score before rounding"], Peer.Deciders(outcome));
    }
}
