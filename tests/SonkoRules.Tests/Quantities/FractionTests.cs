using System;
using System.Linq;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SonkoRules.Quantities;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Quantities;

public sealed class FractionTests
{
    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal(Fraction.Zero, default);
        Assert.Equal(new Fraction(0, 7), default);
        Assert.Equal(BigInteger.One, default(Fraction).Denominator);
        Assert.Equal("0", default(Fraction).ToString());
        Assert.Equal(new Fraction(0, -7).GetHashCode(), default(Fraction).GetHashCode());
    }

    [Fact]
    public void Fractions_are_equal_by_their_value() =>
        ValueTypeChecks.Equality(
            new Fraction(2, 3), new Fraction(-4, -6), new Fraction(3, 2), new Fraction(-2, 3), Fraction.Zero, Fraction.One);

    [Fact]
    public void Fractions_are_ordered_by_their_value() =>
        ValueTypeChecks.Order(
            new Fraction(-5, 2),
            new Fraction(1, -2),
            Fraction.Zero,
            new Fraction(1, 3),
            new Fraction(333334, 1000000),
            new Fraction(1, 2),
            Fraction.One,
            new Fraction(7, 3));

    [Theory]
    [InlineData(4, 6, "2/3")]
    [InlineData(4, -6, "-2/3")]
    [InlineData(6, 3, "2")]
    [InlineData(-6, 3, "-2")]
    public void A_fraction_prints_in_lowest_terms(int numerator, int denominator, string text)
    {
        Assert.Equal(text, new Fraction(numerator, denominator).ToString());
        Assert.Equal(text, OddCulture.Run(() => $"{new Fraction(numerator, denominator):N}"));
    }

    [Fact]
    public void A_denominator_of_zero_is_refused()
    {
        Assert.Contains(
            "denominator", Assert.Throws<DivideByZeroException>(() => new Fraction(1, 0)).Message, StringComparison.Ordinal);
        Assert.Throws<DivideByZeroException>(() => Fraction.One / Fraction.Zero);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.05")]
    [InlineData("-0.2")]
    [InlineData("2147483648")]
    [InlineData("4294967295.99")]
    [InlineData("-18446744073709551615")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("7.9228162514264337593543950335")]
    public void A_decimal_number_is_taken_exactly(string text)
    {
        // The oracle reads the digits of the text itself.
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? 0 : text.Length - point - 1;
        var expected = new Fraction(
            BigInteger.Parse(text.Replace(".", string.Empty, StringComparison.Ordinal), null), BigInteger.Pow(10, digits));

        Assert.Equal(expected, Fraction.From(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Property]
    public Property Arithmetic_keeps_the_laws_of_fractions() =>
        Properties.ForAll(
            Gen.Choose(-40, 40).Four(),
            (ValueTuple<int, int, int, int> numbers) =>
            {
                var (a, b, c, d) = numbers;
                b = b == 0 ? 1 : b;
                d = d == 0 ? 1 : d;
                var left = new Fraction(a, b);
                var right = new Fraction(c, d);
                Is(left + right, (a * d) + (c * b), b * d);
                Is(left - right, (a * d) - (c * b), b * d);
                Is(left * right, a * c, b * d);
                Is(-left, -a, b);
                Assert.Equal(left + right, Fraction.Add(left, right));
                Assert.Equal(left - right, Fraction.Subtract(left, right));
                Assert.Equal(left * right, Fraction.Multiply(left, right));
                Assert.Equal(-left, Fraction.Negate(left));
                if (c != 0)
                {
                    Is(left / right, a * d, b * c);
                    Assert.Equal(left / right, Fraction.Divide(left, right));
                }

                Assert.Equal(
                    Math.Sign(a * d * Math.Sign(b * d) - (c * b * Math.Sign(b * d))), left.CompareTo(right));
            });

    [Property]
    public void A_sum_and_a_product_do_not_depend_on_order_or_grouping(Fraction a, Fraction b, Fraction c)
    {
        Assert.Equal(a + b, b + a);
        Assert.Equal(a * b, b * a);
        Assert.Equal(a + (b + c), a + b + c);
        Assert.Equal(a * (b * c), a * b * c);
        Assert.Equal(a * (b + c), (a * b) + (a * c));
    }

    [Property]
    public void Rounding_keeps_the_order_and_stays_within_a_half(Fraction fraction, Fraction other, HalfRounding half)
    {
        var distance = new Fraction(fraction.Round(half), 1) - fraction;

        Assert.InRange(distance, new Fraction(-1, 2), new Fraction(1, 2));
        Assert.InRange(fraction - new Fraction(fraction.Floor(), 1), Fraction.Zero, new Fraction(39, 40));
        Assert.True(fraction > other || fraction.Round(half) <= other.Round(half));
    }

    [Fact]
    public void Rounding_finds_the_nearest_whole_number()
    {
        foreach (var numerator in Enumerable.Range(-60, 121))
        {
            foreach (var denominator in Enumerable.Range(1, 12))
            {
                var fraction = new Fraction(numerator, denominator);

                Assert.Equal(
                    Nearest.Of(numerator, denominator, HalfRounding.AwayFromZero), fraction.Round(HalfRounding.AwayFromZero));
                Assert.Equal(Nearest.Of(numerator, denominator, HalfRounding.ToEven), fraction.Round(HalfRounding.ToEven));
                Assert.Equal(Nearest.NotAbove(numerator, denominator), fraction.Floor());
            }
        }
    }

    [Fact]
    public void An_unknown_rounding_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Fraction.One.Round((HalfRounding)2));

    [Fact]
    public void Fractions_that_differ_seldom_share_a_hash()
    {
        var fractions = Enumerable.Range(1, 30)
            .SelectMany(numerator => Enumerable.Range(1, 30).Select(denominator => new Fraction(numerator, denominator)))
            .Distinct()
            .ToArray();

        Assert.True(fractions.Select(fraction => fraction.GetHashCode()).Distinct().Count() > fractions.Length * 9 / 10);
    }

    // 1/8 = 0.125: three halvings need three digits; 1/50 = 0.02 and 1/16 = 0.0625: the more of twos and fives counts.
    [Theory]
    [InlineData(0, 1, "0", "0")]
    [InlineData(-7, 1, "−7", "−7")]
    [InlineData(1, 2, "0,5", "0.5")]
    [InlineData(-1, 5, "−0,2", "−0.2")]
    [InlineData(1, 8, "0,125", "0.125")]
    [InlineData(1, 16, "0,0625", "0.0625")]
    [InlineData(1, 50, "0,02", "0.02")]
    [InlineData(1, 625, "0,0016", "0.0016")]
    [InlineData(247, 20, "12,35", "12.35")]
    [InlineData(-21, 2, "−10,5", "−10.5")]
    [InlineData(2, 3, "2/3", "2/3")]
    [InlineData(-1, 6, "−1/6", "−1/6")]
    public void A_fraction_reads_in_decimal_digits_where_it_ends(int numerator, int denominator, string russian, string english)
    {
        var fraction = new Fraction(numerator, denominator);

        Assert.Equal(russian, OddCulture.Run(() => fraction.ToText(Language.Russian)));
        Assert.Equal(english, OddCulture.Run(() => fraction.ToText(Language.English)));
        Assert.Throws<ArgumentOutOfRangeException>(() => fraction.ToText((Language)2));
    }

    // 2/3 = 0.6667 to four digits; 1/8 ends in three; 1/32 = 0.03125 does not end in four and its half goes up.
    [Theory]
    [InlineData(2, 3, "≈ 0,6667", "≈ 0.6667")]
    [InlineData(1, 8, "0,125", "0.125")]
    [InlineData(1, 32, "≈ 0,0313", "≈ 0.0313")]
    [InlineData(100, 3, "≈ 33,3333", "≈ 33.3333")]
    [InlineData(-2, 3, "≈ −0,6667", "≈ −0.6667")]
    [InlineData(5, 1, "5", "5")]
    public void A_fraction_reads_rounded_where_it_does_not_end(int numerator, int denominator, string russian, string english)
    {
        var fraction = new Fraction(numerator, denominator);

        Assert.Equal(russian.Replace(' ', '\u00A0'), fraction.ToRoundedText(4, Language.Russian));
        Assert.Equal(english.Replace(' ', '\u00A0'), fraction.ToRoundedText(4, Language.English));
    }

    private static void Is(Fraction fraction, int numerator, int denominator)
    {
        Assert.Equal(fraction.Numerator * denominator, fraction.Denominator * numerator);
        Assert.True(fraction.Denominator.Sign > 0);
        Assert.Equal(BigInteger.One, BigInteger.GreatestCommonDivisor(fraction.Numerator, fraction.Denominator));
    }
}
