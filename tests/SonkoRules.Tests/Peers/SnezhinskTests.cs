using System;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Peers;

/// <summary>
/// Snezhinsk: volume × score / sum of scores, not above the request; nothing at six points or fewer.
/// </summary>
public sealed class SnezhinskTests
{
    private static readonly Rulebook Rules = new(
        Peer.Edition(
            Peer.Methodology(new PanelSize.AtLeast(1), 10, 1),
            Peer.NoKeys,
            Peer.Terms(new SizeRule.ShareOfScores(Points.FromWhole(6)), new FillRule.Stop())),
        new() { LimitCoverage = LimitCoverage.ComputedSizes });

    // 10 + 8 = 18; six gets nothing and does not count. 100 000 × 10 / 18 = 55 555.555… → 55 555.55; 100 000 × 8 / 18 =
    // 44 444.444… → 44 444.44. A kopeck stays.
    [Fact]
    public void The_volume_is_shared_by_the_scores()
    {
        var outcome = Run(80_000m);

        Assert.Equal("ten 55555.55, eight 44444.44", Peer.Awards(outcome));
        Assert.Equal("six BelowMinimum", Peer.Unfunded(outcome));
        Assert.Equal(Rubles.From(0.01m), outcome.Allocation.Left);
        Assert.Contains(
            "Доля: 100 000,00 ₽ × 10,00 / 18,00 → 55 555,55 ₽ [п. 5]",
            outcome.Explain("ten").ToText(Language.Russian).Replace('\u00A0', ' '),
            StringComparison.Ordinal);
    }

    // ten asks 50 000 of its 55 555.55: the rest stays, the share of eight is the same.
    [Fact]
    public void No_share_exceeds_the_request()
    {
        var outcome = Run(50_000m);

        Assert.Equal("ten 50000.00, eight 44444.44", Peer.Awards(outcome));
        Assert.Equal(Rubles.From(5_555.56m), outcome.Allocation.Left);
    }

    [Fact]
    public void A_share_needs_the_sum_of_the_scores()
    {
        var budget = new Budget(Rubles.From(100_000m));

        var lacking = Rules.Subsidies.SizeOf(Points.FromWhole(10), Rubles.From(1m), budget).AsT1.Errors[0];
        Assert.Equal((ErrorCode.AmountOutOfBounds, "/context/sumOfScores"), (lacking.Code, lacking.Path));
        Assert.Equal(lacking, BestRequest.At(Rules, Points.FromWhole(10), budget).AsT1.Errors[0]);
        Assert.Equal(
            Rubles.Zero, Rules.Subsidies.SizeOf(Points.FromWhole(6), Rubles.From(80_000m), budget).OrThrow().Amount);
        var context = Rules.Subsidies.ContextOf(Run(1m).Rating);
        Assert.Equal(Points.FromWhole(18), context.SumOfScores);
        Assert.Equal(
            Rubles.From(55_555.55m),
            Rules.Subsidies.SizeOf(Points.FromWhole(10), Rubles.From(80_000m), budget, context).OrThrow().Amount);
    }

    private static ContestOutcome Run(decimal request) =>
        Peer.Run(
            Rules,
            100_000m,
            Peer.Application("six", 80_000m, 0, [6]),
            Peer.Application("eight", 80_000m, 0, [8]),
            Peer.Application("ten", request, 0, [10]));
}
