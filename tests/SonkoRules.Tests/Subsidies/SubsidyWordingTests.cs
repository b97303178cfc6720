using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Explanations;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Peers;
using SonkoRules.Tests.Ranking;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Subsidies;

/// <summary>What sizes and awards say, in both languages.</summary>
public sealed class SubsidyWordingTests
{
    private static readonly RatingEntry[] Two =
        [Entries.Of("a", "60", request: 60_000m), Entries.Of("b", "20", request: 40_000m)];

    // 60 000 + 40 000 against 50 000: half of each.
    [Fact]
    public void A_cut_award_shows_the_cut_and_its_size()
    {
        var cut = Allocate(new SizeRule.AsRequested(), new FillRule.Proportional(), 50_000m).Awards[0];
        var whole = Allocate(new SizeRule.AsRequested(), new FillRule.Proportional(), 100_000m).Awards[0];

        Assert.True(cut.IsCut);
        Assert.False(cut.IsFromRemainder);
        Assert.Equal(Rubles.From(100_000m), cut.SumOfSizes);
        Says(
            cut.Explain(),
            "Победитель конкурса в пределах лимитов: оставалось 50 000,00 ₽, учтено 30 000,00 ₽",
            "Winner: the limits still had RUB 50,000.00, counted RUB 30,000.00");
        Assert.Equal(2, cut.Explain().Parts.Count);
        Says(
            cut.Explain().Parts[0],
            "Пропорциональное сокращение: 60 000,00 ₽ × 50 000,00 ₽ / 100 000,00 ₽ = 30 000,00 ₽",
            "Cut in proportion: RUB 60,000.00 × RUB 50,000.00 / RUB 100,000.00 = RUB 30,000.00");
        Assert.False(whole.IsCut);
        Assert.Single(whole.Explain().Parts);
    }

    // 80 000: 20 000 is left for b, who asks 40 000; with 60 000 + 30 000 it asks 30 000 of 30 000, and c nothing more.
    [Fact]
    public void An_award_of_the_remainder_says_whether_the_request_was_reduced()
    {
        var reduced = Allocate(new SizeRule.AsRequested(), new FillRule.StopThenOffer(), 80_000m).Awards[1];
        Assert.True(reduced.IsFromRemainder);
        Assert.True(reduced.IsReduced);
        Says(
            reduced.Explain(),
            "Победитель конкурса за счёт остатка: оставалось 20 000,00 ₽, запрошено 40 000,00 ₽, уменьшено до 20 000,00 ₽",
            "Winner of the remainder: RUB 20,000.00 was left, the request of RUB 40,000.00 was reduced to RUB 20,000.00");

        // Released money: b asks 40 000 of the 60 000 that a left.
        var rules = new SubsidyRules(
            Peer.Terms(new SizeRule.AsRequested(), new FillRule.StopThenOffer()), Rules.BySizes);
        var first = rules.Allocate(
            RatingTests.Under(new()).Rank([.. Two]).OrThrow(), new Budget(Rubles.From(60_000m)), OfferAnswers.AllAccept);
        var whole = rules.Continue(first, [new Release("a", ReleaseReason.Evaded)], OfferAnswers.AllAccept).OrThrow().Awards[0];
        Assert.True(whole.IsFromRemainder);
        Assert.False(whole.IsReduced);
        Says(
            whole.Explain(),
            "Победитель конкурса за счёт остатка: оставалось 60 000,00 ₽, запрошено 40 000,00 ₽ без уменьшения",
            "Winner of the remainder: RUB 60,000.00 was left, the request of RUB 40,000.00 was not reduced");
    }

    // 60/80 and 20/80 of 1 000.
    [Fact]
    public void A_share_of_scores_shows_its_arithmetic()
    {
        var size = Allocate(new SizeRule.ShareOfScores(Points.Zero), new FillRule.Stop(), 1_000m).Awards[0].Size;
        Says(
            size.Explain().Parts[1],
            "Доля: 1 000,00 ₽ × 60,00 / 80,00 → 750,00 ₽",
            "Share: RUB 1,000.00 × 60.00 / 80.00 → RUB 750.00");

        var nothing = Size(new SizeRule.ShareOfScores(Points.Zero), [Entries.Of("z", "0")], 1_000m);
        Says(nothing.Explain().Parts[1], "Доля: 0,00 ₽", "Share: RUB 0.00");

        var without = Size(
            new SizeRule.ShareOfScores(Points.FromWhole(30)), [Entries.Of("a", "60"), Entries.Of("b", "20")], 1_000m, index: 1);
        Says(
            without.Explain().Parts[1],
            "Доля: 1 000,00 ₽ × 20,00 / 60,00 → 0,00 ₽",
            "Share: RUB 1,000.00 × 20.00 / 60.00 → RUB 0.00");
    }

    [Fact]
    public void A_floor_stands_last_among_the_bounds()
    {
        var floored = Peer.Terms(new SizeRule.AsRequested(), new FillRule.Skip()) with
        {
            Floors = Sequence.Of<SizeLimit>(new SizeLimit.Amount(Rubles.From(50_000m))),
        };
        var allocation = Rules.Allocate(floored, new Budget(Rubles.From(100_000m)), [.. Two]);
        var explained = allocation.Awards.Single().Size.Explain();
        var unfunded = allocation.Unfunded().Single();

        Says(explained.Parts[explained.Parts.Count - 1], "Не менее: 50 000,00 ₽", "At least: RUB 50,000.00");
        Says(explained.Parts[0], "Запрошенная сумма: 60 000,00 ₽", "Request: RUB 60,000.00");
        Assert.Equal((UnfundedReason.BelowFloor, Clause.Parse("6")), (unfunded.Reason, unfunded.Clause));
        var open = Allocate(new SizeRule.AsRequested(), new FillRule.Skip(), 100_000m).Awards[0].Size.Explain();
        Assert.Single(open.Parts);
    }

    [Fact]
    public void A_tier_reads_as_its_bound_and_coefficient()
    {
        Assert.Equal("< 0.01 → 0.1", RequestTier.Below(0.01m, 0.1m).ToString());
        Assert.Equal("≤ 0.05 → 0.5", RequestTier.UpTo(0.05m, 0.5m).ToString());
        Assert.Equal("rest → 1", RequestTier.Rest(1m).ToString());
        Assert.Equal(
            [(false, false), (true, false), (true, true)],
            new[] { RequestTier.Below(0.01m, 1m), RequestTier.UpTo(0.01m, 1m), RequestTier.Rest(1m) }
                .Select(tier => (tier.UpperIncluded, tier.IsLast)));
    }

    [Fact]
    public void Tiers_rise_to_the_one_without_a_bound()
    {
        RequestTier.CheckRise(Sequence.Of(RequestTier.Rest(1m)), "x");
        RequestTier.CheckRise(
            Sequence.Of(RequestTier.Below(0.1m, 1m), RequestTier.UpTo(0.1m, 1m), RequestTier.UpTo(0.2m, 1m), RequestTier.Rest(1m)),
            "x");
        Refused(RequestTier.UpTo(0.2m, 1m), RequestTier.UpTo(0.1m, 1m), RequestTier.Rest(1m));
        Refused(RequestTier.UpTo(0.2m, 1m));
        Refused(RequestTier.Rest(1m), RequestTier.Rest(1m));
        Refused();
    }

    [Fact]
    public void A_passing_score_is_met_by_itself_and_by_what_its_band_asks()
    {
        var bands = Sequence.Of(
            new PassingBand(AmountBound.UpTo(Rubles.From(100m)), Points.FromWhole(40)),
            new PassingBand(AmountBound.UpTo(Rubles.From(200m)), Points.FromWhole(50)));
        var byRequest = new PassingScore.ByRequest(bands, Points.FromWhole(60));

        Assert.True(new PassingScore.AtLeast(Points.FromWhole(40)).IsMetBy(Points.FromWhole(40), Rubles.From(1m)));
        Assert.False(new PassingScore.AtLeast(Points.FromWhole(40)).IsMetBy(Points.Parse("39.99"), Rubles.From(1m)));
        Assert.True(new PassingScore.None().IsMetBy(Points.Zero, Rubles.From(1m)));
        foreach (var (request, least) in new[] { ("100", 40), ("100.01", 50), ("200", 50), ("200.01", 60) })
        {
            Assert.True(byRequest.IsMetBy(Points.FromWhole(least), Rubles.Parse(request)));
            Assert.False(byRequest.IsMetBy(Points.FromWhole(least) - Points.Parse("0.01"), Rubles.Parse(request)));
        }

        Assert.Throws<ArgumentException>(
            "bands", () => new PassingScore.ByRequest(bands.Reverse().ToSequence(), Points.Zero));
        Assert.Throws<ArgumentException>("bands", () => new PassingScore.ByRequest(Sequence.Empty<PassingBand>(), Points.Zero));
    }

    [Fact]
    public void Rules_are_equal_by_terms_and_readings()
    {
        var terms = Peer.Terms(new SizeRule.AsRequested(), new FillRule.Stop());
        var rules = new SubsidyRules(terms, new());

        Assert.True(rules.Equals(new SubsidyRules(terms, new())));
        Assert.Equal(new SubsidyRules(terms, new()).GetHashCode(), rules.GetHashCode());
        Assert.False(rules.Equals(new SubsidyRules(terms, Rules.BySizes)));
        Assert.False(rules.Equals(new SubsidyRules(terms with { GreatestWinners = 1 }, new())));
        Assert.False(rules.Equals((SubsidyRules?)null));
    }

    private static Allocation Allocate(SizeRule size, FillRule fill, decimal money) =>
        Rules.Allocate(Peer.Terms(size, fill), new Budget(Rubles.From(money)), [.. Two]);

    private static SubsidySize Size(SizeRule rule, RatingEntry[] entries, decimal money, int index = 0)
    {
        var rules = new SubsidyRules(Peer.Terms(rule, new FillRule.Stop()), Rules.BySizes);
        var rating = RatingTests.Under(new()).Rank(entries).OrThrow();
        var entry = rating[index].Entry;
        return rules.SizeOf(entry.Score, entry.Request, new Budget(Rubles.From(money)), rules.ContextOf(rating)).OrThrow();
    }

    private static void Refused(params RequestTier[] tiers) =>
        Assert.Throws<ArgumentException>("x", () => RequestTier.CheckRise(Sequence.Of(tiers), "x"));

    private static void Says(Explanation explanation, string russian, string english)
    {
        Assert.Equal(russian, explanation.Statement.In(Language.Russian).Replace('\u00A0', ' '));
        Assert.Equal(english, explanation.Statement.In(Language.English).Replace('\u00A0', ' '));
    }
}
