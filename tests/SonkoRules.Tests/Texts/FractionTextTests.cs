using System.Numerics;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Texts;

public sealed class FractionTextTests
{
    [Theory]
    [InlineData(0, 1, "0", "0")]
    [InlineData(1, 5, "0,2", "0.2")]
    [InlineData(-1, 8, "−0,125", "−0.125")]
    [InlineData(1, 3, "1/3", "1/3")]
    [InlineData(1201, 10, "120,1", "120.1")]
    [InlineData(70, 1, "70", "70")]
    public void A_fraction_is_a_decimal_where_it_ends(int numerator, int denominator, string russian, string english)
    {
        var fraction = new Fraction(numerator, denominator);

        Assert.Equal(russian, FractionText.Exact(fraction, Language.Russian));
        Assert.Equal(english, FractionText.Exact(fraction, Language.English));
    }

    [Fact]
    public void Beyond_twelve_digits_it_stays_a_fraction()
    {
        Assert.Equal("0.000000000001", FractionText.Exact(new(1, BigInteger.Pow(10, 12)), Language.English));
        Assert.Equal("1/10000000000000", FractionText.Exact(new(1, BigInteger.Pow(10, 13)), Language.English));
    }
}
