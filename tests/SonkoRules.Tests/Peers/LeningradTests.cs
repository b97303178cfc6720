using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Tests.Peers;

/// <summary>Leningrad region: a budget for each direction; a raised coefficient for some projects.</summary>
public sealed class LeningradTests
{
    private static readonly Rulebook Rules = new(Peer.Edition(
        Peer.Methodology(new PanelSize.Exactly(2), 100, 0.5m, 0.5m) with
        {
            Bonuses = Sequence.Of<Bonus>(new Bonus.Multiplier("rural", 1.05m, Clause.Parse("3.2"))),
        },
        Peer.NoKeys,
        Peer.Terms(new SizeRule.AsRequested(), new FillRule.Stop())));

    // plain: (70 + 71)/2 × 0.5 + 38 = 35.25 + 38 = 73.25. rural: (70 + 70)/2 × 0.5 + (70 + 71)/2 × 0.5 = 35 + 35.25 =
    // 70.25; × 1.05 = 73.7625 → 73.76: it goes before. In sport 100 000 cover it alone. In culture 300 000 cover both, and
    // the 120 000 left there do not help sport.
    [Fact]
    public void Each_direction_spends_its_own_money()
    {
        var outcome = PooledContest.Run(Rules, new PooledInput
        {
            Pools = Sequence.Of(
                new DirectionPool("sport", new Budget(Rubles.From(100_000m))),
                new DirectionPool("culture", new Budget(Rubles.From(300_000m)))),
            Applications = Sequence.Of(
                Peer.Application("plain", 90_000m, 0, [70, 76], [71, 76]) with { GrantDirection = "sport" },
                Peer.Application("rural", 60_000m, 0, [70, 70], [70, 71]) with
                {
                    GrantDirection = "sport",
                    Marks = Sequence.Of("rural"),
                },
                Peer.Application("choir", 100_000m, 0, [50, 50], [50, 50]) with { GrantDirection = "culture" },
                Peer.Application("museum", 80_000m, 0, [40, 40], [40, 40]) with { GrantDirection = "culture" }),
        }).OrThrow();

        Assert.Equal(["sport", "culture"], outcome.Directions.Select(each => each.Direction));
        Assert.Equal("rural 60000.00", Peer.Awards(outcome.Of("sport")));
        Assert.Equal("plain LimitsExhausted", Peer.Unfunded(outcome.Of("sport")));
        Assert.Equal(Points.Parse("73.76"), outcome.Of("sport").ScoreOf("rural").Value);
        Assert.Equal(Points.Parse("73.25"), outcome.Of("sport").ScoreOf("plain").Value);
        Assert.Equal("choir 100000.00, museum 80000.00", Peer.Awards(outcome.Of("culture")));
        Assert.Equal(Rubles.From(240_000m), outcome.Total);
        Assert.Equal(Rubles.From(160_000m), outcome.Left);
    }
}
