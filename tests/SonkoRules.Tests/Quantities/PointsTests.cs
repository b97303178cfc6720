using System;
using FsCheck;
using FsCheck.Xunit;
using SonkoRules.Quantities;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Quantities;

public sealed class PointsTests
{
    private static readonly string[] Samples =
    [
        "-9223372036854.775808", "-100", "-0.000001", "0", "0.000001", "0.01", "1", "72.33", "2147.483647",
        "2147.483648", "4294.967296", "30000000", "9223372036854.775807",
    ];

    [Fact]
    public void The_default_is_no_points()
    {
        Assert.Equal(Points.Zero, default);
        Assert.Equal("0.00", default(Points).ToString());
        Assert.Equal(0m, default(Points).ToDecimal());
    }

    [Fact]
    public void Points_are_equal_by_their_number() =>
        ValueTypeChecks.Equality(
            Points.From(72.5m), Points.Parse("72.500"), Points.From(72.500001m), Points.From(-72.5m), Points.Zero);

    [Fact]
    public void Points_are_ordered_by_their_number() =>
        ValueTypeChecks.Order(Array.ConvertAll(Samples, Points.Parse));

    [Theory]
    [InlineData("0", "0.00")]
    [InlineData("5", "5.00")]
    [InlineData("72.3", "72.30")]
    [InlineData("72.33", "72.33")]
    [InlineData("72.333", "72.333")]
    [InlineData("-0.000001", "-0.000001")]
    [InlineData("72.330000", "72.33")]
    [InlineData("9223372036854.775807", "9223372036854.775807")]
    [InlineData("-9223372036854.775808", "-9223372036854.775808")]
    public void Points_are_read_and_printed(string text, string printed)
    {
        Assert.Equal(printed, Points.Parse(text).ToString());
        Assert.Equal(printed, OddCulture.Run(() => Points.Parse(text).ToString()));
        Assert.Equal(printed, OddCulture.Run(() => $"{Points.Parse(text):F0}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("+5")]
    [InlineData(" 5")]
    [InlineData("72,33")]
    [InlineData("72.3333333")]
    [InlineData("72.3300000000000000000000000000000000001")]
    [InlineData("1e2")]
    [InlineData("9223372036854.775808")]
    [InlineData("-9223372036854.775809")]
    [InlineData("99999999999999999999")]
    public void What_is_no_number_of_points_is_refused(string text)
    {
        Assert.False(Points.TryParse(text, out var points));
        Assert.Equal(Points.Zero, points);
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => Points.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_no_number_of_points()
    {
        Assert.False(Points.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Points.Parse(null!));
    }

    [Fact]
    public void A_number_finer_than_a_millionth_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Points.From(0.0000001m));

        Assert.Equal("points", error.ParamName);
        Assert.Contains("0.0000001", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_throws()
    {
        var greatest = Points.Parse(Samples[^1]);
        var least = Points.Parse(Samples[0]);

        Assert.Throws<OverflowException>(() => Points.FromWhole(9_223_372_036_855));
        Assert.Throws<OverflowException>(() => Points.From(9_223_372_036_855m));
        Assert.Throws<OverflowException>(() => greatest + Points.From(0.000001m));
        Assert.Throws<OverflowException>(() => least - Points.From(0.000001m));
    }

    [Property]
    public void Every_number_survives_its_texts_and_decimals(DoNotSize<long> units)
    {
        var points = Points.FromUnits(units.Item);

        Assert.Equal(units.Item / 1_000_000m, points.ToDecimal());
        Assert.Equal(points, Points.From(points.ToDecimal()));
        Assert.Equal(points, Points.Parse(points.ToString()));
    }

    [Fact]
    public void Small_numbers_survive_their_texts_and_decimals()
    {
        for (var units = -20_000L; units <= 20_000; units++)
        {
            var points = Points.FromUnits(units * 500);
            Assert.Equal(units * 500 / 1_000_000m, points.ToDecimal());
            Assert.Equal(points, Points.Parse(points.ToString()));
        }
    }

    [Property]
    public void Arithmetic_is_that_of_the_numbers(DoNotSize<int> first, DoNotSize<int> second)
    {
        var (left, right) = (Points.FromUnits(first.Item), Points.FromUnits(second.Item));

        Assert.Equal(left.ToDecimal() + right.ToDecimal(), (left + right).ToDecimal());
        Assert.Equal(left.ToDecimal() - right.ToDecimal(), (left - right).ToDecimal());
        Assert.Equal(left + right, Points.Add(left, right));
        Assert.Equal(left - right, Points.Subtract(left, right));
    }

    [Property]
    public void The_order_of_points_is_that_of_the_numbers(DoNotSize<long> left, DoNotSize<long> right) =>
        ValueTypeChecks.Agrees(
            left.Item.CompareTo(right.Item), Points.FromUnits(left.Item), Points.FromUnits(right.Item));

    [Theory]
    [InlineData("1", "1 балл", "1 point")]
    [InlineData("2", "2 балла", "2 points")]
    [InlineData("5", "5 баллов", "5 points")]
    [InlineData("72.33", "72,33 балла", "72.33 points")]
    [InlineData("72.5", "72,50 балла", "72.50 points")]
    [InlineData("100", "100 баллов", "100 points")]
    [InlineData("-1.5", "−1,50 балла", "−1.50 points")]
    public void Points_read_with_their_noun(string text, string russian, string english)
    {
        var points = Points.Parse(text);

        Assert.Equal(russian.Replace(' ', '\u00A0'), OddCulture.Run(() => points.ToText(Language.Russian)));
        Assert.Equal(english.Replace(' ', '\u00A0'), OddCulture.Run(() => points.ToText(Language.English)));
        Assert.Throws<ArgumentOutOfRangeException>(() => points.ToText((Language)(-1)));
    }
}
