using System.Linq;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SonkoRules.Acts;
using SonkoRules.Explanations;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Peers;
using SonkoRules.Tests.Ranking;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Subsidies;

/// <summary>Terms whose shares, bounds and coefficients are not those of the order.</summary>
public sealed class GeneralTermsTests
{
    private static readonly Budget Thousand = new(Rubles.From(1_000m));

    [Property(MaxTest = 1_000)]
    public Property Sizes_by_any_numbers_agree_with_fractions() =>
        Properties.ForAll(
            from cap in Gen.Choose(1, 1_000)
            from share in Gen.Choose(1, 1_000)
            from points in Gen.Choose(1, 150)
            from first in Gen.Choose(1, 98)
            from second in Gen.Choose(first + 1, 99)
            from included in Gen.Elements(true, false)
            from coefficients in Gen.Choose(1, 100).ArrayOf(3)
            from volume in Gen.Choose(1, int.MaxValue)
            from hundredths in Gen.Choose(0, 15_000)
            from atBound in Gen.Choose(0, 2)
            from request in Gen.Choose(1, 1_000_000)
            select (cap, share, points, first, second, included, coefficients, volume, hundredths, atBound, request),
            drawn =>
            {
                var tiers = new[] { drawn.first, drawn.second }
                    .Select((bound, i) => drawn.included
                        ? RequestTier.UpTo(bound / 100m, drawn.coefficients[i] / 100m)
                        : RequestTier.Below(bound / 100m, drawn.coefficients[i] / 100m))
                    .Append(RequestTier.Rest(drawn.coefficients[2] / 100m));
                var rules = ByScore(new SizeRule.ByScore
                {
                    FormulaShare = drawn.share / 1000m,
                    FormulaPoints = drawn.points,
                    Tiers = tiers.ToSequence(),
                }, drawn.cap / 1000m);

                // Q beside the first bound where asked for: share × cap × D, in kopecks, down.
                var bound = (long)((BigInteger)drawn.first * drawn.cap * drawn.volume / 100_000);
                var request = drawn.atBound == 0 || bound == 0 ? drawn.request : bound - 1 + drawn.atBound;
                var size = rules.SizeOf(
                    Points.From(drawn.hundredths / 100m),
                    Rubles.FromKopecks(request == 0 ? 1 : request),
                    new(Rubles.FromKopecks(drawn.volume))).OrThrow();

                var tier = Within(drawn.first) ? 0 : Within(drawn.second) ? 1 : 2;
                Assert.Equal(drawn.coefficients[tier] / 100m, size.Tier.Coefficient);

                // F = C × share/1000 / points × K/100 × n/100, half up to the kopeck.
                var numerator = (BigInteger)drawn.volume * drawn.share * drawn.hundredths * drawn.coefficients[tier];
                var denominator = (BigInteger)1_000 * drawn.points * 100 * 100;
                Assert.Equal(((2 * numerator) + denominator) / (2 * denominator), size.Formula.Kopecks);

                bool Within(int upTo)
                {
                    var left = (BigInteger)size.Request.Kopecks * 100_000;
                    var right = (BigInteger)upTo * drawn.cap * drawn.volume;
                    return drawn.included ? left <= right : left < right;
                }
            });

    [Fact]
    public void A_tier_is_told_where_there_are_several()
    {
        Assert.Empty(FormulaOf(RequestTier.Rest(1m)).Parts);
        Assert.Single(FormulaOf(RequestTier.UpTo(0.5m, 1m), RequestTier.Rest(0.5m)).Parts);

        static Explanation FormulaOf(params RequestTier[] tiers) =>
            ByScore(
                new SizeRule.ByScore { FormulaShare = 0.1m, FormulaPoints = 100, Tiers = Sequence.From(tiers) }, 0.1m)
            .SizeOf(Points.FromWhole(50), Rubles.From(40m), Thousand).OrThrow().Explain().Parts[1];
    }

    // A quarter of 1 000.00 is 250.00 exactly: a floor goes up only from what is not whole.
    [Fact]
    public void A_share_that_is_whole_kopecks_is_the_floor_itself()
    {
        var rules = new SubsidyRules(
            Terms() with { Floors = Sequence.Of<SizeLimit>(new SizeLimit.ShareOfVolume(0.25m)) }, new());

        Assert.Equal(Rubles.From(250m), rules.FloorOf(Thousand, string.Empty));
    }

    [Fact]
    public void The_least_of_several_shares_is_the_cap()
    {
        var terms = Terms() with
        {
            Caps = Sequence.Of<SizeLimit>(new SizeLimit.ShareOfVolume(0.5m), new SizeLimit.ShareOfVolume(0.2m)),
        };

        Assert.Equal(0.2m, terms.CapShare);
        Assert.Equal(1m, Terms().CapShare);
        Assert.Equal(Rubles.From(200m), new SubsidyRules(terms, new()).CapOf(Thousand, string.Empty));
    }

    // A cap for all beside one for a category, and a floor for a category alone.
    [Fact]
    public void A_category_matters_where_any_bound_asks_for_it()
    {
        var ofX = Sequence.Of<SizeLimit>(new SizeLimit.ForCategory("x", Rubles.From(1m)));
        var forAll = Sequence.Of<SizeLimit>(new SizeLimit.Amount(Rubles.From(2m)));

        Assert.False((Terms() with { Caps = forAll }).HasCategories);
        Assert.True((Terms() with { Caps = forAll.Concat(ofX).ToSequence() }).HasCategories);
        Assert.True((Terms() with { Floors = ofX }).HasCategories);
        Assert.True((Terms() with { Caps = ofX, Floors = ofX }).HasCategories);
    }

    // Where two bounds agree the request is named before the formula and the formula before the cap.
    [Theory]
    [InlineData("100", 100, SizeBound.Request)]
    [InlineData("100", 120, SizeBound.Request)]
    [InlineData("120", 100, SizeBound.Formula)]
    [InlineData("120", 120, SizeBound.Cap)]
    public void Of_equal_bounds_the_first_is_named(string request, int score, SizeBound bound)
    {
        // F = 1 000 × 0.1 / 100 × K = K, M = 100.
        var rules = ByScore(
            new SizeRule.ByScore { FormulaShare = 0.1m, FormulaPoints = 100, Tiers = Sequence.Of(RequestTier.Rest(1m)) }, 0.1m);
        var size = rules.SizeOf(Points.FromWhole(score), Rubles.Parse(request), Thousand).OrThrow();

        Assert.Equal((Rubles.From(100m), bound), (size.Amount, size.Bound));
    }

    [Fact]
    public void A_size_of_zero_is_the_formulas_not_the_floors()
    {
        var terms = SmolenskRules.ThirdEdition.Subsidies with
        {
            Floors = Sequence.Of<SizeLimit>(new SizeLimit.Amount(Rubles.From(5m))),
        };
        var size = new SubsidyRules(terms, new()).SizeOf(Points.Zero, Rubles.From(50m), Thousand).OrThrow();

        Assert.Equal((Rubles.Zero, SizeBound.Formula), (size.Amount, size.Bound));
    }

    [Fact]
    public void Why_nothing_was_given_rests_on_the_clause_of_winners_where_no_other_is_named()
    {
        var passing = Terms() with { PassingScore = new PassingScore.AtLeast(Points.FromWhole(60)), GreatestWinners = 1 };

        Assert.Equal(["BeyondWinners 7", "BelowMinimum 7"], Reasons(passing));
        Assert.Equal(
            ["BeyondWinners 9", "BelowMinimum 10"],
            Reasons(passing with { GreatestWinnersClause = Clause.Parse("9"), PassingScoreClause = Clause.Parse("10") }));

        static string[] Reasons(SubsidyTerms terms) =>
            new SubsidyRules(terms, Rules.BySizes)
                .Allocate(
                    RatingTests.Under(new()).Rank([
                        Entries.Of("a", "80", request: 1m), Entries.Of("b", "70", request: 1m), Entries.Of("c", "50", request: 1m)]).OrThrow(),
                    Thousand,
                    OfferAnswers.AllAccept)
                .Unfunded().Select(one => $"{one.Reason} {one.Clause}").ToArray();
    }

    private static SubsidyRules ByScore(SizeRule.ByScore rule, decimal cap) =>
        new(
            Peer.Terms(rule, new FillRule.Stop()) with { Caps = Sequence.Of<SizeLimit>(new SizeLimit.ShareOfVolume(cap)) },
            new());

    private static SubsidyTerms Terms() => Peer.Terms(new SizeRule.AsRequested(), new FillRule.Stop());
}
