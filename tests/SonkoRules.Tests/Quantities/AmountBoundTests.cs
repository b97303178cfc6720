using System;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Quantities;

public sealed class AmountBoundTests
{
    private static readonly Rubles Million = Rubles.From(1_000_000m);

    [Theory]
    [InlineData("999999.99", true, true)]
    [InlineData("1000000", false, true)]
    [InlineData("1000000.01", false, false)]
    public void A_bound_holds_itself_or_not(string amount, bool below, bool upTo)
    {
        Assert.Equal(below, AmountBound.Below(Million).Holds(Rubles.Parse(amount)));
        Assert.Equal(upTo, AmountBound.UpTo(Million).Holds(Rubles.Parse(amount)));
    }

    [Fact]
    public void Bounds_are_values()
    {
        Assert.Equal(AmountBound.UpTo(Million), AmountBound.UpTo(Million));
        Assert.NotEqual(AmountBound.UpTo(Million), AmountBound.Below(Million));
        Assert.Equal("≤ 1000000.00", AmountBound.UpTo(Million).ToString());
        Assert.Equal("< 1000000.00", AmountBound.Below(Million).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => AmountBound.UpTo(Rubles.Zero));
    }

    [Fact]
    public void Bounds_rise_only_if_each_leaves_some_amount()
    {
        var greater = Million + Rubles.FromKopecks(1);
        AmountBound.CheckRise([], "x");
        AmountBound.CheckRise([AmountBound.UpTo(Million), AmountBound.Below(greater)], "x");
        AmountBound.CheckRise([AmountBound.Below(Million), AmountBound.UpTo(Million)], "x");
        Refused(AmountBound.UpTo(Million), AmountBound.UpTo(Million));
        Refused(AmountBound.UpTo(Million), AmountBound.Below(Million));
        Refused(AmountBound.Below(Million), AmountBound.Below(Million));
        Refused(AmountBound.Below(greater), AmountBound.UpTo(Million));
    }

    private static void Refused(params AmountBound[] bounds) =>
        Assert.Equal("x", Assert.Throws<ArgumentException>(() => AmountBound.CheckRise(bounds, "x")).ParamName);
}
