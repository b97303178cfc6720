using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Tests.Peers;

/// <summary>Bashkortostan: the mean over the members who took part; at least 15 points, and the first nine.</summary>
public sealed class BashkortostanTests
{
    private static readonly Rulebook Rules = new(Peer.Edition(
        Peer.Methodology(new PanelSize.AtLeast(1), 5, 1, 1, 1, 1, 1),
        Peer.NoKeys,
        Peer.Terms(new SizeRule.AsRequested(), new FillRule.Stop()) with
        {
            PassingScore = new PassingScore.AtLeast(Points.FromWhole(15)),
            GreatestWinners = 9,
            GreatestWinnersClause = Clause.Parse("10"),
        }));

    // Ten have 15.5 and more; "exact" has (14 + 16)/2 = 15 from two members, "below" (14 + 15 + 15)/3 = 14.666… from
    // three: five means of 3, 3, 3, 3 and 8/3 → 2.67, together 14.67. All ask 10 of 1 000: money is no bound.
    [Fact]
    public void Nine_of_those_with_fifteen_win()
    {
        var ten = Enumerable.Range(0, 10).Select(i => Peer.Application($"m{i}", 10m, i, Total(16 + i), Total(15 + i)));
        var outcome = Peer.Run(
            Rules,
            1_000m,
            [
                .. ten,
                Peer.Application("exact", 10m, 0, Total(14), Total(16)),
                Peer.Application("below", 10m, 0, Total(14), Total(15), Total(15)),
            ]);

        Assert.Equal(Points.Parse("14.67"), outcome.ScoreOf("below").Value);
        Assert.Equal(
            ["m9", "m8", "m7", "m6", "m5", "m4", "m3", "m2", "m1"],
            outcome.Allocation.Awards.Select(award => award.ApplicationId));
        Assert.Equal("m0 BeyondWinners, exact BeyondWinners, below BelowMinimum", Peer.Unfunded(outcome));
        Assert.Equal(Clause.Parse("10"), outcome.Allocation.Unfunded().First().Clause);
    }

    [Fact]
    public void Exactly_fifteen_passes() =>
        Assert.Equal(
            "exact 10.00",
            Peer.Awards(Peer.Run(Rules, 1_000m, Peer.Application("exact", 10m, 0, Total(14), Total(16)))));

    /// <summary>Five scores, the first ones greater, with the given sum.</summary>
    private static int[] Total(int sum) => [.. Enumerable.Range(0, 5).Select(i => (sum + 4 - i) / 5)];
}
