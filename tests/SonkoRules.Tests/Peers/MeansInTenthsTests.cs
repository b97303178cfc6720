using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Peers;

/// <summary>Two acts, one of a city: the mean of each criterion is rounded to tenths.</summary>
public sealed class MeansInTenthsTests
{
    private static readonly Methodology InTenths =
        Peer.Methodology(new PanelSize.Exactly(3), 10, 1.5m, 0.5m) with { MeanDigits = 1 };

    private static readonly Readings MeansFirst = new() { ScoreRounding = ScoreRounding.EachMean };

    // a: 7 + 8 + 8 = 23, 7.666… → 7.7 × 1.5 = 11.55; 5 + 5 + 6 = 16, 5.333… → 5.3 × 0.5 = 2.65: 14.20 (hundredths would
    // give 7.67 × 1.5 + 5.33 × 0.5 = 11.505 + 2.665 = 14.17). b: 7 + 7 + 8 = 22, 7.333… → 7.3 × 1.5 = 10.95; 6 + 6 + 7 = 19,
    // 6.333… → 6.3 × 0.5 = 3.15: 14.10.
    [Fact]
    public void Means_are_rounded_to_tenths_before_they_are_weighted()
    {
        var outcome = Peer.Run(
            new Rulebook(
                Peer.Edition(InTenths, Peer.NoKeys, Peer.Terms(new SizeRule.AsRequested(), new FillRule.Stop())), MeansFirst),
            100m,
            Peer.Application("b", 100m, 0, [7, 6], [7, 6], [8, 7]),
            Peer.Application("a", 100m, 0, [7, 5], [8, 5], [8, 6]));

        Assert.Equal(Points.Parse("14.20"), outcome.ScoreOf("a").Value);
        Assert.Equal(Points.Parse("14.10"), outcome.ScoreOf("b").Value);
        Assert.Equal("a 100.00", Peer.Awards(outcome));
        Assert.Contains(
            "7 + 8 + 8 = 23; 23/3 → 7.70 × 1.5 = 11.55",
            outcome.ScoreOf("a").Explain().ToText(Language.English),
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void Means_follow_the_digits_of_the_score_where_nothing_else_is_said()
    {
        var methodology = Peer.Methodology(new PanelSize.Exactly(3), 10, 1.5m, 0.5m);

        Assert.Equal(2, methodology.MeanDigits);
        Assert.Equal(0, (methodology with { FinalScoreDigits = 0 }).MeanDigits);
        Assert.Equal(1, (InTenths with { FinalScoreDigits = 0 }).MeanDigits);
        Assert.Equal(
            Points.Parse("14.17"),
            new ScoringRules(methodology, MeansFirst)
                .Score(Peer.Application("a", 1m, 0, [7, 5], [8, 5], [8, 6]).Sheets).OrThrow().Value);
        Assert.Throws<System.ArgumentOutOfRangeException>(() => methodology with { MeanDigits = 7 });
    }
}
