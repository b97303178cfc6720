using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Tests.Peers;

/// <summary>Komi: the same wording, two experts. With two, halves of a hundredth occur, and R-HALF matters.</summary>
public sealed class KomiTests
{
    private static readonly Edition Komi = SmolenskRules.ThirdEdition with
    {
        Id = "Komi",
        Methodology = SmolenskRules.ThirdEdition.Methodology with { Panel = new PanelSize.Exactly(2) },
    };

    // Flat 80 and flat 81: each mean is 80.5. Weights 0.2 three times: 16.10 each, 48.30; 0.1: 8.05; 0.05 six times:
    // 4.025, a half: 4.03 away from zero (24.18) or 4.02 to even (24.12). Together 80.53, or 80.47, or exactly 80.50.
    [Theory]
    [InlineData(ScoreRounding.EachWeightedMean, HalfRounding.AwayFromZero, "80.53")]
    [InlineData(ScoreRounding.EachWeightedMean, HalfRounding.ToEven, "80.47")]
    [InlineData(ScoreRounding.Sum, HalfRounding.AwayFromZero, "80.50")]
    public void Two_experts_make_halves(ScoreRounding rounding, HalfRounding half, string score)
    {
        var rules = new Rulebook(Komi, new() { ScoreRounding = rounding, HalfRounding = half });

        Assert.Equal(Points.Parse(score), rules.Scoring.Score(Flat(80, 81)).OrThrow().Value);
        Assert.Single(rules.Scoring.Check(Flat(80, 81, 82)));
    }

    // C = 1 000 000: M = 100 000 and F = 1 000 × K. a: min(100 000, 80 530); b asks 50 000 ≤ 60 000.
    [Fact]
    public void A_contest_is_computed()
    {
        var outcome = Peer.Run(
            new Rulebook(Komi),
            1_000_000m,
            Peer.Application("a", 100_000m, 0) with { Sheets = Flat(80, 81) },
            Peer.Application("b", 50_000m, 1) with { Sheets = Flat(60, 60) });

        Assert.Equal("a 80530.00, b 50000.00", Peer.Awards(outcome));
    }

    private static Sequence<ExpertSheet> Flat(params int[] scores) =>
        scores.Select((score, i) => new ExpertSheet($"expert {i + 1}", Enumerable.Repeat(score, 10).ToArray())).ToSequence();
}
