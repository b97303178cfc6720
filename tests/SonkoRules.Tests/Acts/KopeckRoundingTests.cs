using System;
using System.Numerics;
using SonkoRules.Acts;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Acts;

public sealed class KopeckRoundingTests
{
    // 12345/100 = 123.45 kopecks; 12350/100 is exactly 123.5; 199.99 kopecks is 1.99 roubles and a part.
    [Theory]
    [InlineData(MoneyRounding.HalfUpToKopeck, 12345, 123, 123)]
    [InlineData(MoneyRounding.HalfUpToKopeck, 12350, 124, 123)]
    [InlineData(MoneyRounding.HalfUpToKopeck, 12351, 124, 123)]
    [InlineData(MoneyRounding.DownToKopeck, 12350, 123, 123)]
    [InlineData(MoneyRounding.DownToKopeck, 12399, 123, 123)]
    [InlineData(MoneyRounding.DownToRuble, 12399, 100, 100)]
    [InlineData(MoneyRounding.DownToRuble, 19999, 100, 100)]
    [InlineData(MoneyRounding.DownToRuble, 20000, 200, 200)]
    [InlineData(MoneyRounding.DownToRuble, 9999, 0, 0)]
    public void Hundredths_of_a_kopeck_are_rounded(MoneyRounding reading, int hundredths, int formula, int cap)
    {
        var rounding = KopeckRounding.Of(reading);

        Assert.Equal(Rubles.FromKopecks(formula), rounding.Formula(new Fraction(hundredths, 100)));
        Assert.Equal(Rubles.FromKopecks(cap), rounding.Cap(new Fraction(hundredths, 100)));
    }

    [Theory]
    [InlineData(MoneyRounding.HalfUpToKopeck)]
    [InlineData(MoneyRounding.DownToKopeck)]
    [InlineData(MoneyRounding.DownToRuble)]
    public void Every_small_quotient_agrees_with_integer_arithmetic(MoneyRounding reading)
    {
        var rounding = KopeckRounding.Of(reading);
        for (var numerator = 0; numerator <= 700; numerator++)
        {
            for (var denominator = 1; denominator <= 24; denominator++)
            {
                var (formula, cap) = Expected(reading, numerator, denominator);

                Assert.Equal(formula, rounding.Formula(new Fraction(numerator, denominator)).Kopecks);
                Assert.Equal(formula, rounding.Formula(numerator, denominator).Kopecks);
                Assert.Equal(cap, rounding.Cap(new Fraction(numerator, denominator)).Kopecks);
                Assert.Equal(cap, rounding.Cap(numerator, denominator).Kopecks);
            }
        }
    }

    [Fact]
    public void An_amount_that_does_not_fit_is_refused()
    {
        var tooMuch = new Fraction(BigInteger.Pow(10, 20), 1);

        Assert.Throws<OverflowException>(() => KopeckRounding.Of(MoneyRounding.HalfUpToKopeck).Formula(tooMuch));
        Assert.Throws<OverflowException>(() => KopeckRounding.Of(MoneyRounding.DownToRuble).Formula(1e20m, 1m));
    }

    [Fact]
    public void A_value_that_the_reading_does_not_name_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => KopeckRounding.Of((MoneyRounding)3));

    // The nearest whole number n, ties upwards, is the one with 2 × numerator + denominator ≥ 2 × denominator × n.
    private static (int Formula, int Cap) Expected(MoneyRounding reading, int numerator, int denominator)
    {
        var down = numerator / denominator;
        var nearest = ((2 * numerator) + denominator) / (2 * denominator);
        var rouble = numerator / (denominator * 100) * 100;
        return reading switch
        {
            MoneyRounding.HalfUpToKopeck => (nearest, down),
            MoneyRounding.DownToKopeck => (down, down),
            _ => (rouble, rouble),
        };
    }
}
