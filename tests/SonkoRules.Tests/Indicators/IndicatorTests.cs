using System;
using System.Linq;
using System.Numerics;
using FsCheck.Xunit;
using SonkoRules.Indicators;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Indicators;

public sealed class IndicatorTests
{
    [Theory]
    [InlineData(100, 120, IndicatorDirection.MoreIsBetter, true, 20)]
    [InlineData(100, 100, IndicatorDirection.MoreIsBetter, true, 0)]
    [InlineData(100, 80, IndicatorDirection.MoreIsBetter, false, 20)]
    [InlineData(100, 120, IndicatorDirection.LessIsBetter, false, 20)]
    [InlineData(100, 100, IndicatorDirection.LessIsBetter, true, 0)]
    [InlineData(100, 80, IndicatorDirection.LessIsBetter, true, 20)]
    public void Direction_tells_what_reaches_a_plan(
        int plan, int fact, IndicatorDirection direction, bool reached, int by)
    {
        var attainment = new Indicator("Days of waiting", plan, fact, direction).Assess();

        Assert.Equal(reached, attainment.IsReached);
        Assert.Equal(reached ? by : -by, attainment.Margin);
    }

    [Property]
    public void Both_directions_mirror_each_other(short planned, short reached)
    {
        var (plan, fact) = (planned / 100m, reached / 100m);
        var more = new Indicator("a", plan, fact).Assess();
        var less = new Indicator("a", fact, plan, IndicatorDirection.LessIsBetter).Assess();

        Assert.Equal((more.IsReached, more.Margin), (less.IsReached, less.Margin));
    }

    [Fact]
    public void An_attainment_explains_itself()
    {
        var missed = new Indicator("Доля расходов", 0.15m, 0.13m).Assess().Explain();
        var exact = new Indicator("Доля расходов", 0.15m, 0.15m).Assess().Explain();
        var over = new Indicator("Доля расходов", 0.15m, 0.26m).Assess().Explain();

        Assert.Equal(
            "Доля расходов: план 0,15, факт 0,13 — не достигнут, не хватает 0,02", missed.ToText(Language.Russian));
        Assert.Equal("Доля расходов: план 0,15, факт 0,15 — достигнут", exact.ToText(Language.Russian));
        Assert.Equal(
            "Доля расходов: plan 0.15, fact 0.26 — reached with a margin of 0.11", over.ToText(Language.English));
        Assert.Equal(
            "Доля расходов: план 0,15, факт 0,26 — достигнут с запасом 0,11", over.ToText(Language.Russian));
        Assert.Equal("Доля расходов: plan 0.15, fact 0.15 — reached", exact.ToText(Language.English));
        Assert.Equal(
            "Доля расходов: plan 0.15, fact 0.13 — not reached, short by 0.02", missed.ToText(Language.English));

        // Less is better: what is too much is not lacking.
        var less = new Indicator("Отказы", 10, 12, IndicatorDirection.LessIsBetter).Assess().Explain();
        Assert.Equal("Отказы: план 10, факт 12 — не достигнут, превышен на 2", less.ToText(Language.Russian));
        Assert.Equal("Отказы: plan 10, fact 12 — not reached, exceeded by 2", less.ToText(Language.English));
    }

    [Fact]
    public void A_share_is_exact_and_its_per_cent_is_rounded_once()
    {
        // 2/3 = 66.666…; 1/8 = 12.5; 13 of 23 organisations are 56.52 per cent.
        Assert.Equal(new Fraction(2, 3), Share.Of(2, 3));
        Assert.Equal(66.67m, Share.Percent(Share.Of(2, 3), 2));
        Assert.Equal(13m, Share.Percent(Share.Of(1, 8), 0));
        Assert.Equal(12m, Share.Percent(Share.Of(1, 8), 0, HalfRounding.ToEven));
        Assert.Equal(56.5m, Share.Percent(Share.Of(13, 23), 1));
        Assert.Equal(-50m, Share.Percent(Share.Of(-0.5m, 1), 0));
    }

    [Fact]
    public void Every_small_share_agrees_with_integer_arithmetic()
    {
        foreach (var part in Enumerable.Range(0, 60))
        {
            foreach (var total in Enumerable.Range(1, 60))
            {
                // Tenths of a per cent: the nearest whole number to 1000 × part / total, a half upwards.
                var tenths = ((BigInteger)(2000 * part) + total) / (2 * total);

                Assert.Equal((decimal)tenths / 10, Share.Percent(Share.Of(part, total), 1));
            }
        }
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.Of(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.Percent(Fraction.One, 19));
        Assert.Throws<ArgumentException>(() => new Indicator(" ", 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Indicator("a", 1, 1, (IndicatorDirection)2));
    }
}
