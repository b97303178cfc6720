using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Tests.Peers;

/// <summary>
/// An act whose weights depend on the request (criterion 1: 2.5, 1.5, 1; criterion 4: 0, 2, 3.5) and that caps subsidies
/// at 300 thousand, at a million, or at a tenth of the volume and three million.
/// </summary>
public sealed class WeightsByRequestTests
{
    private static readonly Rulebook Rules = new(Peer.Edition(
        Weighted(1m, 3.5m),
        Peer.NoKeys,
        Peer.Terms(new SizeRule.AsRequested(), new FillRule.Stop()) with
        {
            Caps = Sequence.Of<SizeLimit>(
                new SizeLimit.ForCategory("micro", Rubles.From(300_000m)),
                new SizeLimit.ForCategory("small", Rubles.From(1_000_000m)),
                new SizeLimit.ForCategory("large", new SizeLimit.ShareOfVolume(0.1m)),
                new SizeLimit.ForCategory("large", Rubles.From(3_000_000m))),
        }) with
    {
        MethodologyBands = Sequence.Of(
            new MethodologyBand(AmountBound.UpTo(Rubles.From(300_000m)), Weighted(2.5m, 0m)),
            new MethodologyBand(AmountBound.UpTo(Rubles.From(1_000_000m)), Weighted(1.5m, 2m))),
    });

    // Everybody has 8, 5, 5, 10. Up to 300 000: 8 × 2.5 + 5 + 5 + 0 = 30. A kopeck more, up to a million: 12 + 10 + 20 =
    // 42. Above: 8 + 10 + 35 = 53.
    [Theory]
    [InlineData("300000", "30.00")]
    [InlineData("300000.01", "42.00")]
    [InlineData("1000000", "42.00")]
    [InlineData("1000000.01", "53.00")]
    public void The_weights_follow_the_request_to_the_kopeck(string request, string score) =>
        Assert.Equal(
            Points.Parse(score), Rules.ScoringFor(Rubles.Parse(request)).Score(Application("a", 1m, "").Sheets).OrThrow().Value);

    // Of 20 million a tenth is 2: it binds the large one. Of 50 million a tenth is 5, and 3 million bind.
    [Theory]
    [InlineData(20, "large 2000000.00, small 1000000.00, micro 250000.00")]
    [InlineData(50, "large 3000000.00, small 1000000.00, micro 250000.00")]
    public void The_least_cap_of_a_category_binds(int millions, string awards)
    {
        var outcome = Peer.Run(
            Rules,
            millions * 1_000_000m,
            Application("micro", 250_000m, "micro"),
            Application("small", 1_000_000m, "small"),
            Application("large", 4_000_000m, "large"));

        Assert.Equal("large small micro", Peer.Order(outcome));
        Assert.Equal(awards, Peer.Awards(outcome));
        Assert.Equal(Points.FromWhole(30), outcome.ScoreOf("micro").Value);
    }

    private static Methodology Weighted(decimal first, decimal fourth) =>
        Peer.Methodology(new PanelSize.Exactly(1), 10, first, 1m, 1m, fourth);

    private static ContestApplication Application(string id, decimal request, string category) =>
        Peer.Application(id, request, 0, [8, 5, 5, 10]) with { Category = category };
}
