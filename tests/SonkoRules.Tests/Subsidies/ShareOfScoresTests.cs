using System;
using System.Linq;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Peers;
using SonkoRules.Tests.Ranking;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Subsidies;

public sealed class ShareOfScoresTests
{
    [Property(MaxTest = 1000)]
    public Property Shares_agree_with_the_oracle_and_never_exceed_the_volume() =>
        Properties.ForAll(
            from entries in Entries.Many
            from volume in Gen.Choose(1, 3_000_000)
            from bound in Gen.Elements(0, 1250, 3750)
            select (entries, volume, bound),
            drawn =>
            {
                var terms = Peer.Terms(
                    new SizeRule.ShareOfScores(Points.From(drawn.bound / 100m)), new FillRule.Proportional());
                var allocation = Rules.Allocate(terms, new Budget(Rubles.From(drawn.volume)), drawn.entries);
                RatingEntry[] rated = [.. allocation.Rating.Select(position => position.Entry)];

                Assert.Equal(
                    GeneralOracle.ShareOfScores(rated, drawn.volume * 100L, drawn.bound).Where(size => !size.IsZero),
                    allocation.Awards.Select(award => (BigInteger)award.Amount.Kopecks));
                Assert.DoesNotContain(allocation.Awards, award => award.IsCut);
            });

    // Six equal scores in 100.00: 16.666… each. Rounded to the nearest, 6 × 16.67 = 100.02 would not fit: shares go down.
    [Fact]
    public void Shares_round_down_whatever_formulas_do()
    {
        var allocation = Rules.Allocate(
            Peer.Terms(new SizeRule.ShareOfScores(Points.Zero), new FillRule.Stop()),
            new Budget(Rubles.From(100m)),
            [.. Enumerable.Range(0, 6).Select(i => Entries.Of($"{i}", "50"))]);

        Assert.Equal(6, allocation.Awards.Count);
        Assert.All(allocation.Awards, award => Assert.Equal(Rubles.From(16.66m), award.Amount));
        Assert.Equal(Rubles.From(0.04m), allocation.Left);
    }

    // a 60, b 30, c 10. The passing score keeps c out of the sum: 60/90 and 30/90 of 900. With one winner b is out too.
    [Theory]
    [InlineData(20, int.MaxValue, "a 600.00, b 300.00")]
    [InlineData(20, 1, "a 900.00")]
    [InlineData(0, int.MaxValue, "a 540.00, b 270.00, c 90.00")]
    public void Only_those_who_can_win_count_in_the_sum(int passing, int winners, string awards)
    {
        var terms = Peer.Terms(new SizeRule.ShareOfScores(Points.Zero), new FillRule.Stop()) with
        {
            PassingScore = new PassingScore.AtLeast(Points.FromWhole(passing)),
            GreatestWinners = winners,
        };
        var allocation = Rules.Allocate(
            terms, new Budget(Rubles.From(900m)), [Entries.Of("a", "60"), Entries.Of("b", "30"), Entries.Of("c", "10")]);

        Assert.Equal(
            awards, string.Join(", ", allocation.Awards.Select(award => $"{award.ApplicationId} {award.Amount}")));
    }

    [Property]
    public void A_higher_score_never_has_a_smaller_share(RatingEntry[] entries, Rubles volume)
    {
        var allocation = Rules.Allocate(
            Peer.Terms(new SizeRule.ShareOfScores(Points.Zero), new FillRule.Proportional()), new Budget(volume), entries);
        var above = Sequence.From(allocation.Awards.Select(award => award.Size.Formula));

        Assert.Equal(above.OrderDescending(), above);
    }

    // Each direction by itself: 60 and 30 share 900 there, 10 has its own 900.
    [Fact]
    public void Preliminary_sums_share_within_the_direction()
    {
        var ranking = RatingTests.Under(new());
        var rules = new SubsidyRules(
            Peer.Terms(new SizeRule.ShareOfScores(Points.Zero), new FillRule.Stop()), Rules.BySizes);
        var directions = ranking.RankEachDirection(ranking.Rank(
        [
            Entries.Of("a", "60") with { GrantDirection = "x" },
            Entries.Of("b", "30") with { GrantDirection = "x" },
            Entries.Of("c", "10") with { GrantDirection = "y" },
        ]).OrThrow());

        Assert.Equal(
            [600m, 300m, 900m],
            directions.SelectMany(each => rules.PreliminarySums(each, new Budget(Rubles.From(900m))))
                .Select(size => size.Amount.ToDecimal()));
    }

    [Fact]
    public void A_bound_below_zero_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SizeRule.ShareOfScores(Points.FromWhole(-1)));
}
