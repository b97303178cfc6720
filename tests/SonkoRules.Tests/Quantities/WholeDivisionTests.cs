using System;
using System.Linq;
using System.Numerics;
using FsCheck;
using FsCheck.Xunit;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Quantities;

public sealed class WholeDivisionTests
{
    private static readonly HalfRounding[] Halves = [HalfRounding.AwayFromZero, HalfRounding.ToEven];

    [Fact]
    public void A_small_grid_agrees_with_the_oracle()
    {
        foreach (var numerator in Enumerable.Range(-200, 401))
        {
            foreach (var denominator in Enumerable.Range(1, 40))
            {
                foreach (var half in Halves)
                {
                    var expected = Nearest.Of(numerator, denominator, half);
                    Assert.Equal(expected, WholeDivision.Nearest((long)numerator, denominator, half));
                    Assert.Equal(expected, (BigInteger)WholeDivision.Nearest((decimal)numerator, denominator, half));
                }

                if (numerator >= 0)
                {
                    Assert.Equal(
                        Nearest.NotAbove(numerator, denominator), (BigInteger)WholeDivision.Down(numerator, denominator));
                }
            }
        }
    }

    [Property(MaxTest = 500)]
    public void Numbers_of_any_size_agree_with_the_oracle(DoNotSize<long> numerator, DoNotSize<long> denominator) =>
        Agrees(numerator.Item, AboveZero(denominator));

    [Theory]
    [InlineData(long.MaxValue, long.MaxValue)]
    [InlineData(long.MaxValue - 1, long.MaxValue)]
    [InlineData(long.MinValue, long.MaxValue)]
    [InlineData(long.MinValue, 1)]
    [InlineData(long.MaxValue, 2)]
    [InlineData(long.MinValue, 2)]
    [InlineData(4611686018427387905, long.MaxValue)]
    [InlineData(4611686018427387904, long.MaxValue)]
    [InlineData(4611686018427387903, 9223372036854775806)]
    public void The_ends_of_the_range_agree_with_the_oracle(long numerator, long denominator) =>
        Agrees(numerator, denominator);

    [Property(MaxTest = 500)]
    public void Long_products_agree_with_the_oracle(DoNotSize<long> first, DoNotSize<uint> second, DoNotSize<long> denominator)
    {
        var (a, b, c) = (AboveZero(first), second.Item % 1_000_000_000, AboveZero(denominator));
        foreach (var half in Halves)
        {
            Assert.Equal(
                Nearest.Of((BigInteger)a * b, c, half), (BigInteger)WholeDivision.Nearest((decimal)a * b, c, half));
        }

        Assert.Equal(Nearest.NotAbove((BigInteger)a * b, c), (BigInteger)WholeDivision.Down((decimal)a * b, c));
    }

    [Fact]
    public void The_greatest_decimal_numbers_do_not_overflow_while_rounding()
    {
        const decimal Greatest = decimal.MaxValue;

        Assert.Equal(1m, WholeDivision.Nearest(Greatest, Greatest, HalfRounding.ToEven));
        Assert.Equal(1m, WholeDivision.Nearest(Greatest - 1, Greatest, HalfRounding.ToEven));
        Assert.Equal(-1m, WholeDivision.Nearest(1 - Greatest, Greatest, HalfRounding.ToEven));
    }

    [Fact]
    public void Powers_of_ten_go_up_to_eighteen()
    {
        for (var exponent = 0; exponent <= 18; exponent++)
        {
            Assert.Equal(BigInteger.Pow(10, exponent), WholeDivision.PowerOfTen(exponent));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => WholeDivision.PowerOfTen(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WholeDivision.PowerOfTen(19));
    }

    private static long AboveZero(DoNotSize<long> drawn) => (drawn.Item & long.MaxValue) | 1;

    private static void Agrees(long numerator, long denominator)
    {
        foreach (var half in Halves)
        {
            Assert.Equal(Nearest.Of(numerator, denominator, half), WholeDivision.Nearest(numerator, denominator, half));
        }
    }
}
