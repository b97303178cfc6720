using System;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Subsidies;

public sealed class SubsidySizeTests
{
    private static readonly Budget Volume2021 = new(Rubles.From(15_300_000m));

    private static readonly MoneyRounding[] Roundings =
        [MoneyRounding.HalfUpToKopeck, MoneyRounding.DownToKopeck, MoneyRounding.DownToRuble];

    // C = D = 15 300 000, so M = 1 530 000; 1 % of it is 15 300 and 5 % is 76 500.
    // F = 15 300 000 × 0.1 / 100 × K × n = 15 300 × K × n.
    [Theory]
    [InlineData("15299.99", "70", "0.1", "15299.99", SizeBound.Request)] // F = 107 100
    [InlineData("15300", "70", "0.5", "15300", SizeBound.Request)] // F = 535 500
    [InlineData("76500", "70", "0.5", "76500", SizeBound.Request)]
    [InlineData("76500.01", "70", "1", "76500.01", SizeBound.Request)] // F = 1 071 000
    [InlineData("1071000", "70", "1", "1071000", SizeBound.Request)] // Q = F: of equal bounds the first
    [InlineData("2000000", "70", "1", "1071000", SizeBound.Formula)]
    [InlineData("2000000", "100", "1", "1530000", SizeBound.Formula)] // F = M: of equal bounds the first
    [InlineData("2000000", "105", "1", "1530000", SizeBound.Cap)] // E1's best score: F = 1 606 500
    [InlineData("15299.99", "0.5", "0.1", "765", SizeBound.Formula)] // 15 300 × 0.5 × 0.1
    [InlineData("76500", "3.33", "0.5", "25474.5", SizeBound.Formula)] // 15 300 × 3.33 × 0.5
    [InlineData("1000000", "0", "1", "0", SizeBound.Formula)]
    public void The_size_is_the_least_of_request_formula_and_cap(
        string request, string score, string n, string amount, SizeBound bound)
    {
        var size = Under(new()).SizeOf(Points.Parse(score), Rubles.Parse(request), Volume2021);

        Assert.Equal(decimal.Parse(n, System.Globalization.CultureInfo.InvariantCulture), size.Tier.Coefficient);
        Assert.Equal(Rubles.Parse(amount), size.Amount);
        Assert.Equal(bound, size.Bound);
        Assert.Equal(
            Clause.Parse(bound switch { SizeBound.Request => "3.2", SizeBound.Formula => "3.5", _ => "3.1" }), size.Clause);
    }

    // C = 1 000.05: F at K = 50.01 and n = 1 is 1 000.05 × 0.001 × 50.01 = 50.0125005 → 50.01; at K = 99.99, 99.99499995
    // → 99.99; M = 100.005 → 100.00. C = 1 000 and K = 0.50 with n = 0.1: 0.05; K = 0.05: 0.005, a half → 0.01.
    [Fact]
    public void Sums_round_as_the_reading_says()
    {
        var odd = new Budget(Rubles.From(1_000.05m));
        Assert.Equal(Rubles.From(50.01m), Size(new(), odd, "50.01", "999").Formula);
        Assert.Equal(Rubles.From(99.99m), Size(new(), odd, "99.99", "999").Formula);
        Assert.Equal(Rubles.From(100m), Size(new(), odd, "50", "999").Cap);
        var thousand = new Budget(Rubles.From(1_000m));
        Assert.Equal(Rubles.From(0.01m), Size(new(), thousand, "0.05", "0.50").Formula);
        Assert.Equal(Rubles.Zero, Size(new() { MoneyRounding = MoneyRounding.DownToKopeck }, thousand, "0.05", "0.50").Formula);
        var toRuble = new Readings { MoneyRounding = MoneyRounding.DownToRuble };
        Assert.Equal(Rubles.From(50m), Size(toRuble, odd, "50.99", "999").Formula);
        Assert.Equal(Rubles.From(100m), Size(toRuble, new(Rubles.From(1_009.99m)), "50", "999").Cap);
        Assert.Equal(Rubles.Zero, Size(toRuble, thousand, "90", "0.50").Amount); // a size that equals the request too
    }

    // M = 0.1 × 0.05 = 0.005 roubles: half a kopeck. The tiers compare with that, not with the rounded 0.00.
    [Fact]
    public void Tiers_compare_with_the_exact_cap()
    {
        var tiny = new Budget(Rubles.From(0.05m));
        var size = Size(new(), tiny, "100", "0.01");

        Assert.Equal(Rubles.Zero, size.Cap);
        Assert.Equal(1m, size.Tier.Coefficient);
        Assert.Equal(Rubles.Zero, size.Amount);

        // D = 999.99: 1 % of M is 0.99999: a request of 0.99 is under it and one of 1.00 above; 5 % is 4.99995.
        var odd = new Budget(Rubles.From(999.99m));
        Assert.Equal(0.1m, Size(new(), odd, "50", "0.99").Tier.Coefficient);
        Assert.Equal(0.5m, Size(new(), odd, "50", "1.00").Tier.Coefficient);
        Assert.Equal(0.5m, Size(new(), odd, "50", "4.99").Tier.Coefficient);
        Assert.Equal(1m, Size(new(), odd, "50", "5.00").Tier.Coefficient);
    }

    [Fact]
    public void Each_sum_of_the_budget_has_its_own_use()
    {
        // C = 1 000 000 for the formula, D = 500 000 for the cap and the tiers (R-BASE).
        var budget = new Budget(Rubles.From(1_000_000m)) { Distributed = Rubles.From(500_000m) };
        var size = Size(new(), budget, "60", "2500");

        Assert.Equal(Rubles.From(50_000m), size.Cap);
        Assert.Equal(0.5m, size.Tier.Coefficient); // 2 500 is exactly 5 % of 50 000
        Assert.Equal(Rubles.From(30_000m), size.Formula); // 1 000 000 × 0.001 × 60 × 0.5
    }

    [Property(MaxTest = 2000)]
    public Property Random_sizes_agree_with_the_oracle() =>
        Properties.ForAll(
            from c in Gen.Choose(1, int.MaxValue)
            from d in Gen.Choose(1, int.MaxValue)
            from q in Gen.OneOf(Gen.Choose(1, 100_000), Gen.Choose(1, int.MaxValue))
            from score in Gen.Choose(0, 10_500)
            from rounding in Gen.Elements(Roundings)
            select (c, d, q, score, rounding),
            drawn => AssertAgrees(
                Under(new() { MoneyRounding = drawn.rounding }),
                new(Rubles.FromKopecks(drawn.c)) { Distributed = Rubles.FromKopecks(drawn.d) },
                drawn.score,
                drawn.q,
                drawn.rounding));

    [Property(MaxTest = 300)]
    public void A_larger_request_never_makes_the_size_smaller(
        Rubles volume, Rubles request, Rubles more, Points score, MoneyRounding rounding)
    {
        var (rules, budget) = (Under(new() { MoneyRounding = rounding }), new Budget(volume));

        Assert.True(rules.SizeOf(score, request + more, budget).Amount >= rules.SizeOf(score, request, budget).Amount);
    }

    [Property(MaxTest = 300)]
    public void A_higher_score_never_makes_the_size_smaller(
        Rubles volume, Rubles request, Points score, Points other, MoneyRounding rounding)
    {
        var (rules, budget) = (Under(new() { MoneyRounding = rounding }), new Budget(volume));
        var (lower, higher) = score < other ? (score, other) : (other, score);

        Assert.True(rules.SizeOf(higher, request, budget).Amount >= rules.SizeOf(lower, request, budget).Amount);
    }

    [Property(MaxTest = 300)]
    public void A_size_is_the_least_of_the_request_the_formula_and_the_cap(Rubles volume, Rubles request, Points score)
    {
        var size = Under(new()).SizeOf(score, request, new(volume));

        Assert.Equal(request, size.Request);
        Assert.Equal(Rubles.Min(request, Rubles.Min(size.Formula, size.Cap)), size.Amount);
    }

    // The greatest budget at the greatest score of the order still multiplies exactly; beyond 28 digits it says so.
    [Fact]
    public void Sums_beyond_the_range_overflow_loudly()
    {
        Assert.Equal(
            SubsidyOracle.Size(10_500, long.MaxValue, long.MaxValue, long.MaxValue, MoneyRounding.HalfUpToKopeck),
            (BigInteger)Under(new()).SizeOf(Points.From(105m), Rubles.MaxValue, new(Rubles.MaxValue)).Amount.Kopecks);
        Assert.Throws<OverflowException>(
            () => Under(new()).SizeOf(Points.FromWhole(9_000_000_000_000), Rubles.MaxValue, new(Rubles.MaxValue)));
    }

    [Fact]
    public void Impossible_arguments_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Size(new(), Volume2021, "-0.01", "1"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Size(new(), Volume2021, "1", "0"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Budget(Rubles.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Volume2021 with { Distributed = Rubles.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => Volume2021 with { Limits = Rubles.FromKopecks(-1) });
        Assert.Throws<ArgumentNullException>(() => Under(new()).SizeOf(Points.Zero, Rubles.From(1m), null!));
    }

    [Fact]
    public void Tiers_that_do_not_rise_are_refused()
    {
        var terms = Assert.IsType<SizeRule.ByScore>(SmolenskRules.ThirdEdition.Subsidies.SizeRule);
        Assert.Throws<ArgumentException>(() => terms with { Tiers = Sequence.Empty<RequestTier>() });
        Assert.Throws<ArgumentException>(() => terms with { Tiers = Sequence.Of(RequestTier.UpTo(0.5m, 1)) });
        Assert.Throws<ArgumentException>(
            () => terms with { Tiers = Sequence.Of(RequestTier.UpTo(0.5m, 1), RequestTier.Below(0.4m, 1), RequestTier.Rest(1)) });
        Assert.Throws<ArgumentException>(
            () => terms with { Tiers = Sequence.Of(RequestTier.Rest(1), RequestTier.Rest(1)) });
    }

    [Fact]
    public void A_size_shows_its_arithmetic()
    {
        var size = Under(new()).SizeOf(Points.Parse("72.33"), Rubles.From(2_000_000m), Volume2021);

        Snapshot.Verify(size.Explain().ToText(Language.Russian) + "\n\n" + size.Explain().ToText(Language.English) + "\n");
    }

    internal static SubsidyRules Under(Readings readings) => new Rulebook(SmolenskRules.ThirdEdition, readings).Subsidies;

    private static SubsidySize Size(Readings readings, Budget budget, string score, string request) =>
        Under(readings).SizeOf(Points.Parse(score), Rubles.Parse(request), budget);

    private static void AssertAgrees(
        SubsidyRules rules, Budget budget, int scoreHundredths, long request, MoneyRounding rounding) =>
        Assert.Equal(
            SubsidyOracle.Size(
                scoreHundredths, request, budget.Appropriation.Kopecks, budget.Distributed.Kopecks, rounding),
            (BigInteger)rules.SizeOf(Points.From(scoreHundredths / 100m), Rubles.FromKopecks(request), budget).Amount.Kopecks);
}
