using System;
using System.Numerics;
using FsCheck;
using FsCheck.Xunit;
using SonkoRules.Quantities;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Quantities;

public sealed class RublesTests
{
    [Fact]
    public void The_default_is_nothing()
    {
        Assert.Equal(Rubles.Zero, default);
        Assert.Equal(0, default(Rubles).Kopecks);
        Assert.Equal("0.00", default(Rubles).ToString());
    }

    [Fact]
    public void Amounts_are_equal_by_their_kopecks() =>
        ValueTypeChecks.Equality(
            Rubles.FromKopecks(150), Rubles.From(1.5m), Rubles.FromKopecks(151), Rubles.FromKopecks(-150), Rubles.Zero);

    [Fact]
    public void Amounts_are_ordered_by_their_kopecks() =>
        ValueTypeChecks.Order(
            Rubles.FromKopecks(long.MinValue),
            Rubles.FromKopecks(-1),
            Rubles.Zero,
            Rubles.FromKopecks(1),
            Rubles.From(1),
            Rubles.MaxValue);

    [Theory]
    [InlineData("0", 0, "0.00")]
    [InlineData("0.5", 50, "0.50")]
    [InlineData("0.05", 5, "0.05")]
    [InlineData("-0", 0, "0.00")]
    [InlineData("-0.01", -1, "-0.01")]
    [InlineData("007", 700, "7.00")]
    [InlineData("1234567.89", 123456789, "1234567.89")]
    [InlineData("92233720368547758.07", long.MaxValue, "92233720368547758.07")]
    [InlineData("-92233720368547758.08", long.MinValue, "-92233720368547758.08")]
    public void An_amount_is_read_and_printed(string text, long kopecks, string printed)
    {
        Assert.Equal(kopecks, Rubles.Parse(text).Kopecks);
        Assert.Equal(printed, Rubles.Parse(text).ToString());
        Assert.Equal(printed, OddCulture.Run(() => Rubles.Parse(text).ToString()));
        Assert.Equal(printed, OddCulture.Run(() => $"{Rubles.Parse(text):N0}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("+5")]
    [InlineData("--5")]
    [InlineData("5-")]
    [InlineData(" 5")]
    [InlineData("5 ")]
    [InlineData("1,5")]
    [InlineData("1 000")]
    [InlineData("1.2.3")]
    [InlineData("1.005")]
    [InlineData("1.000")]
    [InlineData("0.0100000000000000000000000000000000001")]
    [InlineData("1e3")]
    [InlineData("٣")]
    [InlineData("92233720368547758.08")]
    [InlineData("-92233720368547758.09")]
    [InlineData("99999999999999999999999999999999999999999")]
    public void What_is_not_an_amount_is_refused(string text)
    {
        Assert.False(Rubles.TryParse(text, out var amount));
        Assert.Equal(Rubles.Zero, amount);
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => Rubles.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_not_an_amount()
    {
        Assert.False(Rubles.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Rubles.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => Rubles.Sum(null!));
    }

    [Fact]
    public void A_part_of_a_kopeck_is_refused()
    {
        Assert.Equal(Rubles.FromKopecks(101), Rubles.From(1.0100000m));
        var error = Assert.Throws<ArgumentException>(() => Rubles.From(1.005m));
        Assert.Equal("rubles", error.ParamName);
        Assert.Contains("1.005", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Rubles.From(0.0000000000000000000000000001m));
    }

    [Fact]
    public void What_does_not_fit_throws()
    {
        var least = Rubles.FromKopecks(long.MinValue);
        var kopeck = Rubles.FromKopecks(1);

        Assert.Throws<OverflowException>(() => Rubles.From(decimal.MaxValue));
        Assert.Throws<OverflowException>(() => Rubles.From(92233720368547758.08m));
        Assert.Throws<OverflowException>(() => Rubles.MaxValue + kopeck);
        Assert.Throws<OverflowException>(() => least - kopeck);
        Assert.Throws<OverflowException>(() => -least);
        Assert.Throws<OverflowException>(() => Rubles.Sum([Rubles.MaxValue, kopeck]));
    }

    [Property]
    public void Every_amount_survives_its_texts_and_decimals(DoNotSize<long> kopecks)
    {
        var amount = Rubles.FromKopecks(kopecks.Item);

        Assert.Equal(amount, Rubles.Parse(amount.ToString()));
        Assert.Equal(amount, Rubles.From(amount.ToDecimal()));
        Assert.Equal((BigInteger)kopecks.Item, (BigInteger)(amount.ToDecimal() * 100));
    }

    [Property]
    public void Arithmetic_is_that_of_whole_kopecks(DoNotSize<int> first, DoNotSize<int> second)
    {
        var (a, b) = ((long)first.Item, (long)second.Item);
        var (left, right) = (Rubles.FromKopecks(a), Rubles.FromKopecks(b));

        Assert.Equal(a + b, (left + right).Kopecks);
        Assert.Equal(a - b, (left - right).Kopecks);
        Assert.Equal(-a, (-left).Kopecks);
        Assert.Equal(left + right, Rubles.Add(left, right));
        Assert.Equal(left - right, Rubles.Subtract(left, right));
        Assert.Equal(-left, Rubles.Negate(left));
        Assert.Equal(left + right + right, Rubles.Sum([left, right, right]));
        Assert.Equal(Math.Min(a, b), Rubles.Min(left, right).Kopecks);
        Assert.Equal(Math.Max(a, b), Rubles.Max(left, right).Kopecks);
    }

    [Property]
    public void The_order_of_amounts_is_that_of_their_kopecks(DoNotSize<long> left, DoNotSize<long> right) =>
        ValueTypeChecks.Agrees(
            left.Item.CompareTo(right.Item), Rubles.FromKopecks(left.Item), Rubles.FromKopecks(right.Item));

    [Property]
    public bool The_order_of_the_summands_never_changes_a_sum(Rubles[] amounts, int seed) =>
        Rubles.Sum(amounts) == Rubles.Sum(Shrink.Shuffled(amounts, seed));

    [Fact]
    public void The_sum_of_none_is_nothing() => Assert.Equal(Rubles.Zero, Rubles.Sum([]));

    [Theory]
    [InlineData(0, "0,00 ₽", "RUB 0.00")]
    [InlineData(99999, "999,99 ₽", "RUB 999.99")]
    [InlineData(100000, "1 000,00 ₽", "RUB 1,000.00")]
    [InlineData(123456789, "1 234 567,89 ₽", "RUB 1,234,567.89")]
    [InlineData(-123456, "−1 234,56 ₽", "RUB −1,234.56")]
    public void An_amount_reads_as_people_write_it(long kopecks, string russian, string english)
    {
        var amount = Rubles.FromKopecks(kopecks);

        Assert.Equal(russian.Replace(' ', '\u00A0'), OddCulture.Run(() => amount.ToText(Language.Russian)));
        Assert.Equal(english.Replace(' ', '\u00A0'), OddCulture.Run(() => amount.ToText(Language.English)));
        Assert.Throws<ArgumentOutOfRangeException>(() => amount.ToText((Language)7));
    }
}
