using System;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Peers;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Subsidies;

public sealed class SizeLimitTests
{
    // Of 1 000.01 a third part (0.333333) is 333.336333…: 333.33 as a cap, 333.34 as a floor, 333 as a cap in roubles.
    [Theory]
    [InlineData(MoneyRounding.HalfUpToKopeck, "333.33")]
    [InlineData(MoneyRounding.DownToRuble, "333.00")]
    public void A_share_is_rounded_so_that_the_exact_bound_is_kept(MoneyRounding rounding, string cap)
    {
        var budget = new Budget(Rubles.From(1_000.01m));
        var rules = new SubsidyRules(
            Terms() with
            {
                Caps = Sequence.Of<SizeLimit>(new SizeLimit.ShareOfVolume(0.333333m)),
                Floors = Sequence.Of<SizeLimit>(new SizeLimit.ForCategory("x", new SizeLimit.ShareOfVolume(0.333333m))),
            },
            new() { MoneyRounding = rounding });

        Assert.Equal(Rubles.Parse(cap), rules.CapOf(budget));
        Assert.Equal(Rubles.From(333.34m), rules.FloorOf(budget, "x"));
        Assert.Equal(Rubles.Zero, rules.FloorOf(budget, "y"));
    }

    [Fact]
    public void The_least_cap_and_the_greatest_floor_bind()
    {
        var rules = new SubsidyRules(
            Terms() with
            {
                Caps = Sequence.Of<SizeLimit>(
                    new SizeLimit.Amount(Rubles.From(90m)),
                    new SizeLimit.ShareOfVolume(0.5m),
                    new SizeLimit.ForCategory("x", Rubles.From(60m))),
                Floors = Sequence.Of<SizeLimit>(
                    new SizeLimit.Amount(Rubles.From(10m)), new SizeLimit.ForCategory("x", Rubles.From(20m))),
            },
            new());

        Assert.Equal(Rubles.From(90m), rules.CapOf(new(Rubles.From(1_000m)), "y"));
        Assert.Equal(Rubles.From(60m), rules.CapOf(new(Rubles.From(1_000m)), "x"));
        Assert.Equal(Rubles.From(50m), rules.CapOf(new(Rubles.From(100m)), "x"));
        Assert.Equal(Rubles.From(10m), rules.FloorOf(new(Rubles.From(1_000m)), ""));
        Assert.Equal(Rubles.From(20m), rules.FloorOf(new(Rubles.From(1_000m)), "x"));
    }

    // A floor of 10.00: exactly that is an award, a kopeck less is none.
    [Theory]
    [InlineData("10", "10", SizeBound.Request)]
    [InlineData("9.99", "0", SizeBound.Floor)]
    public void A_size_below_the_floor_is_no_award(string request, string amount, SizeBound bound)
    {
        var rules = new SubsidyRules(
            Terms() with { Floors = Sequence.Of<SizeLimit>(new SizeLimit.Amount(Rubles.From(10m))) }, new());
        var size = rules.SizeOf(Points.Zero, Rubles.Parse(request), new(Rubles.From(100m))).OrThrow();

        Assert.Equal((Rubles.Parse(amount), bound), (size.Amount, size.Bound));
        Assert.Equal(bound == SizeBound.Floor ? Clause.Parse("6") : Clause.Parse("5"), size.Clause);
    }

    [Fact]
    public void A_request_alone_says_so()
    {
        var size = new SubsidyRules(Terms(), new()).SizeOf(Points.Zero, Rubles.From(7m), new(Rubles.From(100m))).OrThrow();

        Assert.Equal(Rubles.MaxValue, size.Cap);
        Assert.Equal(
            "Размер: 7,00 ₽; определяется показателем: запрошенная сумма [п. 5]\n  Запрошенная сумма: 7,00 ₽ [п. 5]",
            size.Explain().ToText(Language.Russian).Replace('\u00A0', ' '));
    }

    [Fact]
    public void Bounds_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SizeLimit.ShareOfVolume(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SizeLimit.ShareOfVolume(1.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SizeLimit.Amount(Rubles.Zero));
        Assert.Throws<ArgumentException>(() => new SizeLimit.ForCategory("", Rubles.From(1m)));
        Assert.Throws<ArgumentException>(
            () => new SizeLimit.ForCategory("x", new SizeLimit.ForCategory("y", Rubles.From(1m))));
        Assert.Throws<ArgumentOutOfRangeException>(() => Terms() with { GreatestWinners = 0 });
        Assert.Throws<ArgumentNullException>(() => Terms() with { SizeRule = null! });
        Assert.Throws<ArgumentException>(
            () => new PassingScore.ByRequest(Sequence.Empty<PassingBand>(), Points.Zero));
    }

    private static SubsidyTerms Terms() => Peer.Terms(new SizeRule.AsRequested(), new FillRule.Stop());
}
