using System;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Peers;

/// <summary>An act that cuts everyone in proportion when the total exceeds the limits.</summary>
public sealed class ProportionalCutTests
{
    private static readonly Rulebook Rules = new(Peer.Edition(
        Peer.Methodology(new PanelSize.Exactly(1), 10, 1),
        Peer.NoKeys,
        Peer.Terms(new SizeRule.AsRequested(), new FillRule.Proportional()) with
        {
            PassingScore = new PassingScore.AtLeast(Points.FromWhole(5)),
        }));

    // 60 000 + 50 000 + 40 000 = 150 000 for 100 000: two thirds of each, 40 000, 33 333.33 and 26 666.66. A kopeck stays.
    [Fact]
    public void Everyone_who_passes_is_cut()
    {
        var outcome = Run(100_000m);

        Assert.Equal("a 40000.00, b 33333.33, c 26666.66", Peer.Awards(outcome));
        Assert.Equal("d BelowMinimum", Peer.Unfunded(outcome));
        Assert.Equal(Rubles.From(0.01m), outcome.Allocation.Left);
        Assert.All(outcome.Allocation.Awards, award => Assert.True(award.IsCut));
        Assert.Contains(
            "Cut in proportion: RUB 50,000.00 × RUB 100,000.00 / RUB 150,000.00 = RUB 33,333.33 [cl. 7]",
            outcome.Explain("b").ToText(Language.English).Replace('\u00A0', ' '),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_cut_while_the_limits_suffice()
    {
        var outcome = Run(150_000m);

        Assert.Equal("a 60000.00, b 50000.00, c 40000.00", Peer.Awards(outcome));
        Assert.DoesNotContain(outcome.Allocation.Awards, award => award.IsCut);
        Assert.Equal(Rubles.Zero, outcome.Allocation.Left);
    }

    // 40 000, 33 333⅓ and 26 666⅔ kopecks of a rouble's hundredths: the kopeck that is left goes to c, which lost ⅔ of one.
    [Fact]
    public void The_largest_remainder_gets_what_rounding_leaves()
    {
        var outcome = Run(100_000m, new Rulebook(Rules.Edition with
        {
            Subsidies = Rules.Edition.Subsidies with { Fill = new FillRule.Proportional { LargestRemainders = true } },
        }));

        Assert.Equal("a 40000.00, b 33333.33, c 26666.67", Peer.Awards(outcome));
        Assert.Equal(Rubles.Zero, outcome.Allocation.Left);
    }

    private static ContestOutcome Run(decimal money, Rulebook? rules = null) =>
        Peer.Run(
            rules ?? Rules,
            money,
            Peer.Application("a", 60_000m, 0, [9]),
            Peer.Application("b", 50_000m, 0, [8]),
            Peer.Application("c", 40_000m, 0, [5]),
            Peer.Application("d", 70_000m, 0, [4]));
}
