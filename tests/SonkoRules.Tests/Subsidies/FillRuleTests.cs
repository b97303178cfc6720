using System.Linq;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Peers;
using SonkoRules.Tests.Ranking;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Subsidies;

public sealed class FillRuleTests
{
    // 100 000: a takes 60 000; b asks 50 000 for the 40 000 left, c asks 30 000.
    private static readonly RatingEntry[] Three =
    [
        Entries.Of("a", "90", request: 60_000m), Entries.Of("b", "80", request: 50_000m), Entries.Of("c", "70", request: 30_000m),
    ];

    [Fact]
    public void Each_rule_fills_the_limits_in_its_way()
    {
        Assert.Equal("a 60000.00", Fill(new FillRule.Stop()));
        Assert.Equal("a 60000.00, c 30000.00", Fill(new FillRule.Skip()));
        Assert.Equal("a 60000.00, b 40000.00", Fill(new FillRule.StopThenOffer()));

        // Of 140 000 together: 60 000 × 5/7 = 42 857.142…, 50 000 × 5/7 = 35 714.285…, 30 000 × 5/7 = 21 428.571…
        Assert.Equal("a 42857.14, b 35714.28, c 21428.57", Fill(new FillRule.Proportional()));
    }

    // R-KOPECK: what is cut in proportion goes down to the rouble where everything does.
    [Fact]
    public void A_cut_rounds_down_as_a_cap_does()
    {
        var allocation = Rules.Allocate(
            Peer.Terms(new SizeRule.AsRequested(), new FillRule.Proportional()),
            new Budget(Rubles.From(100_000m)),
            Three,
            new() { MoneyRounding = MoneyRounding.DownToRuble });

        Assert.Equal([42_857m, 35_714m, 21_428m], allocation.Awards.Select(award => award.Amount.ToDecimal()));
        Assert.Equal(Rubles.From(1m), allocation.Left);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Only_the_offer_rule_passes_released_money_on(bool offers)
    {
        FillRule fill = offers ? new FillRule.StopThenOffer() : new FillRule.Skip();
        var rules = new SubsidyRules(Peer.Terms(new SizeRule.AsRequested(), fill), Rules.BySizes);
        var first = rules.Allocate(
            RatingTests.Under(new()).Rank(Three).OrThrow(), new Budget(Rubles.From(60_000m)), OfferAnswers.AllAccept);
        var second = rules.Continue(first, [new Release("a", ReleaseReason.Evaded)], OfferAnswers.AllAccept).OrThrow();

        Assert.Equal(offers ? "b c" : "", string.Join(" ", second.Awards.Select(award => award.ApplicationId)));
        Assert.Equal(offers ? Rubles.Zero : Rubles.From(60_000m), second.Left);
    }

    // Two may win: b's release makes room for one more, and the offer stops there.
    [Fact]
    public void Released_places_count_against_the_number_of_winners()
    {
        var terms = Peer.Terms(new SizeRule.AsRequested(), new FillRule.StopThenOffer()) with { GreatestWinners = 1 };
        var rules = new SubsidyRules(terms, Rules.BySizes);
        var first = rules.Allocate(
            RatingTests.Under(new()).Rank(Three).OrThrow(), new Budget(Rubles.From(500_000m)), OfferAnswers.AllAccept);
        var second = rules.Continue(first, [new Release("a", ReleaseReason.RefusedByMinistry)], OfferAnswers.AllAccept).OrThrow();

        Assert.Equal("a", first.Awards.Single().ApplicationId);
        Assert.Equal("b", second.Awards.Single().ApplicationId);
        Assert.Equal(UnfundedReason.BeyondWinners, second.Unfunded().Last().Reason);
    }

    // a takes 60 000 of 100 000. b, reduced to 40 000, would fall below its floor of 45 000; c is asked instead.
    [Fact]
    public void No_offer_is_made_below_the_floor()
    {
        var terms = Peer.Terms(new SizeRule.AsRequested(), new FillRule.StopThenOffer()) with
        {
            Floors = Sequence.Of<SizeLimit>(new SizeLimit.ForCategory("x", Rubles.From(45_000m))),
        };
        var allocation = Rules.Allocate(
            terms,
            new Budget(Rubles.From(100_000m)),
            [Three[0], Three[1] with { Details = new RatingDetails { Category = "x" } }, Three[2]]);

        Assert.Equal(["a", "c"], allocation.Awards.Select(award => award.ApplicationId));
        Assert.Equal("c", allocation.Offers.Single().ApplicationId);
        Assert.Equal(UnfundedReason.LimitsExhausted, allocation.Unfunded().Single().Reason);
    }

    [Property(MaxTest = 1000)]
    public Property Cuts_in_proportion_agree_with_the_oracle_and_keep_the_order_of_the_sizes() =>
        Properties.ForAll(
            from entries in Entries.Many
            from odd in Gen.Choose(0, 99).ArrayOf(entries.Length)
            from limits in Gen.Choose(1, 2_000_000)
            select (entries: entries.Select((entry, i) => entry with
            {
                Request = entry.Request + Rubles.FromKopecks(odd[i]),
            }).ToArray(), limits),
            drawn =>
            {
                var allocation = Rules.Allocate(
                    Peer.Terms(new SizeRule.AsRequested(), new FillRule.Proportional()),
                    new Budget(Rubles.From(drawn.limits)),
                    drawn.entries);
                var cut = GeneralOracle.Proportional(
                    [.. allocation.Rating.Select(position => (BigInteger)position.Entry.Request.Kopecks)],
                    drawn.limits * 100L);

                Assert.Equal(
                    cut.Where(amount => !amount.IsZero), allocation.Awards.Select(award => (BigInteger)award.Amount.Kopecks));
                var bySize = allocation.Awards.OrderBy(award => award.Size.Amount).ToList();
                Assert.Equal(bySize.Select(award => award.Amount).Order(), bySize.Select(award => award.Amount));

                // What rounding leaves is less than a kopeck for each.
                if (allocation.Awards.Any(award => award.IsCut))
                {
                    Assert.InRange(allocation.Left.Kopecks, 0, drawn.entries.Length);
                }
            });

    [Property]
    public void Greater_limits_cut_nobody_more(RatingEntry[] entries, Rubles limits, Rubles more)
    {
        var terms = Peer.Terms(new SizeRule.AsRequested(), new FillRule.Proportional());
        var after = Rules.Allocate(terms, new Budget(limits + more), entries);

        Assert.All(
            Rules.Allocate(terms, new Budget(limits), entries).Awards,
            award => Assert.True(after.TryFind(award.ApplicationId, out var later) && later.Amount >= award.Amount));
    }

    [Property(MaxTest = 1000)]
    public void Skipping_agrees_with_the_oracle_and_never_names_fewer_than_stopping(RatingEntry[] entries, ushort drawn)
    {
        var limits = drawn * 15;
        var skip = Rules.Allocate(
            Peer.Terms(new SizeRule.AsRequested(), new FillRule.Skip()), Rules.Money(1, limits), entries);
        var stop = Rules.Allocate(
            Peer.Terms(new SizeRule.AsRequested(), new FillRule.Stop()), Rules.Money(1, limits), entries);
        var sizes = skip.Rating.Select(position => (BigInteger)position.Entry.Request.Kopecks).ToArray();

        Assert.Equal(GeneralOracle.Skip(sizes, limits * 100L), skip.Awards.Select(award => award.Position.Place - 1));
        Assert.True(skip.Awards.Count >= stop.Awards.Count);
        Assert.Equal(
            stop.Awards.Select(award => award.Position), skip.Awards.Take(stop.Awards.Count).Select(award => award.Position));
    }

    [Property(MaxTest = 2000)]
    public Property Whatever_the_terms_every_bound_is_kept_and_everybody_is_accounted_for() =>
        Properties.ForAll(
            from terms in Rules.Terms.Where(IsSound)
            from entries in Rules.Categorised
            from volume in Gen.Elements(100_000, 300_000, 1_000_003)
            from limits in Gen.Elements(0, 50_000, 99_999, 300_000, 1_000_000)
            from coverage in Gen.Elements(LimitCoverage.Requests, LimitCoverage.ComputedSizes)
            select (terms, entries, volume, limits, coverage),
            drawn =>
            {
                var budget = Rules.Money(drawn.volume, drawn.limits);
                var allocation = Rules.Allocate(drawn.terms, budget, drawn.entries, new() { LimitCoverage = drawn.coverage });

                Assert.Equal(budget.Limits, allocation.Total + allocation.Left);
                Assert.True(allocation.Left >= Rubles.Zero);
                Assert.True(allocation.Awards.Count <= drawn.terms.GreatestWinners);
                Assert.Equal(drawn.entries.Length, allocation.Awards.Count + allocation.Unfunded().Count());
                foreach (var award in allocation.Awards)
                {
                    var entry = award.Position.Entry;
                    Assert.True(award.Amount > Rubles.Zero && award.Amount <= award.Size.Amount);
                    Assert.True(award.Size.Amount <= Rubles.Min(entry.Request, award.Size.Formula));
                    Assert.True(award.Size.Amount <= allocation.Rules.CapOf(budget, entry.Details.Category));
                    Assert.True(award.Size.Amount >= allocation.Rules.FloorOf(budget, entry.Details.Category));
                    Assert.True(drawn.terms.PassingScore.IsMetBy(entry.Score, entry.Request));
                    award.Explain();
                }
            });

    private static bool IsSound(SubsidyTerms terms) =>
        terms.SizeRule is not SizeRule.ByScore || terms.Caps.Count(cap => cap is SizeLimit.ShareOfVolume) == 1;

    private static string Fill(FillRule fill) =>
        string.Join(
            ", ",
            Rules.Allocate(Peer.Terms(new SizeRule.AsRequested(), fill), new Budget(Rubles.From(100_000m)), Three)
                .Awards.Select(award => $"{award.ApplicationId} {award.Amount}"));
}
