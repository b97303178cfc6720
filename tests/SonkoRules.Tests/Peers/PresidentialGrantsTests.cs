using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Tests.Peers;

/// <summary>
/// The Presidential Grants Fund, 2023: ten criteria, at least two experts, a passing score by the band of the request:
/// 62, 66, 69 or 70 for up to 1, 5, 15 and above 15 million.
/// </summary>
public sealed class PresidentialGrantsTests
{
    private static readonly Rulebook Rules = new(Peer.Edition(
        Peer.Methodology(new PanelSize.AtLeast(2), 10, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
        Peer.NoKeys,
        Peer.Terms(new SizeRule.AsRequested(), new FillRule.Stop()) with
        {
            PassingScore = new PassingScore.ByRequest(
                Sequence.Of(Band(1_000_000m, 62m), Band(5_000_000m, 66m), Band(15_000_000m, 69m)), Points.FromWhole(70)),
            PassingScoreClause = Clause.Parse("9"),
        }));

    // Means of totals: at-70 (70 + 70)/2 = 70; at-69 (68 + 70)/2 = 69; at-66 (64 + 66 + 68)/3 = 66; at-62 62.
    // Each asks the most of its band or a kopeck more; a kopeck more needs the next score.
    [Fact]
    public void The_passing_score_follows_the_request_to_the_kopeck()
    {
        var outcome = Peer.Run(
            Rules,
            100_000_000m,
            Peer.Application("at-70", 15_000_000.01m, 0, Total(70), Total(70)),
            Peer.Application("at-69-over", 15_000_000.01m, 0, Total(68), Total(70)),
            Peer.Application("at-69", 15_000_000m, 1, Total(68), Total(70)),
            Peer.Application("at-66-over", 5_000_000.01m, 0, Total(66), Total(66)),
            Peer.Application("at-66", 5_000_000m, 1, Total(64), Total(66), Total(68)),
            Peer.Application("at-62-over", 1_000_000.01m, 0, Total(62), Total(62)),
            Peer.Application("at-62", 1_000_000m, 1, Total(62), Total(62)));

        Assert.Equal("at-70 15000000.01, at-69 15000000.00, at-66 5000000.00, at-62 1000000.00", Peer.Awards(outcome));
        Assert.Equal(
            "at-69-over BelowMinimum, at-66-over BelowMinimum, at-62-over BelowMinimum", Peer.Unfunded(outcome));
        Assert.All(outcome.Allocation.Unfunded(), none => Assert.Equal(Clause.Parse("9"), none.Clause));
        Assert.Equal(Rubles.From(63_999_999.99m), outcome.Allocation.Left);
    }

    [Fact]
    public void One_expert_is_too_few_and_five_are_not_too_many()
    {
        Assert.NotEmpty(Rules.Scoring.Check(Peer.Application("a", 1m, 0, Total(70)).Sheets));
        Assert.Empty(Rules.Scoring.Check(
            Peer.Application("a", 1m, 0, Total(1), Total(2), Total(3), Total(4), Total(5)).Sheets));
    }

    // The caller's R-MINIMUM of 67 comes on top: 66 no longer passes at 5 million.
    [Fact]
    public void A_threshold_of_the_caller_must_be_met_as_well()
    {
        var rules = Rules.With(new() { MinimumScore = MinimumScore.Of(Points.FromWhole(67)) });

        Assert.False(rules.Subsidies.CanWin(Points.FromWhole(66), Rubles.From(5_000_000m)));
        Assert.True(rules.Subsidies.CanWin(Points.FromWhole(67), Rubles.From(5_000_000m)));
        Assert.False(rules.Subsidies.CanWin(Points.FromWhole(67), Rubles.From(5_000_001m)));
    }

    private static PassingBand Band(decimal upTo, decimal least) =>
        new(AmountBound.UpTo(Rubles.From(upTo)), Points.From(least));

    /// <summary>Ten scores as even as can be, with the given sum.</summary>
    private static int[] Total(int sum) => [.. Enumerable.Range(0, 10).Select(i => (sum + i) / 10)];
}
