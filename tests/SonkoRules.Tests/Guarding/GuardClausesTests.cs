using System;
using Ardalis.GuardClauses;
using SonkoRules.Acts;
using SonkoRules.Guarding;
using SonkoRules.Quantities;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Guarding;

public sealed class GuardClausesTests
{
    private static readonly Rubles Kopeck = Rubles.FromKopecks(1);

    [Fact]
    public void What_is_allowed_is_returned()
    {
        var value = new object();

        Assert.Same(value, Guard.Against.Null(value));
        Assert.Equal(" a ", Guard.Against.NullOrWhiteSpace(" a "));
        Assert.Equal(1, Guard.Against.OutOfRange(1, 1, 1));
        Assert.Equal(1L, Guard.Against.OutOfRange(1L, 1L, 2L));
        Assert.Equal(2L, Guard.Against.OutOfRange(2L, 1L, 2L));
        Assert.Equal(1.5m, Guard.Against.OutOfRange(1.5m, 1.5m, 1.5m));
        Assert.Equal(Rubles.Zero, Guard.Against.Negative(Rubles.Zero));
        Assert.Equal(Kopeck, Guard.Against.NotPositive(Kopeck));
        Assert.Equal(ScoreRounding.EachMean, Guard.Against.Undefined(ScoreRounding.EachMean));
    }

    [Fact]
    public void Null_is_refused_with_the_name_of_the_argument()
    {
        string? argument = null;

        Assert.Equal("argument", Assert.Throws<ArgumentNullException>(() => Guard.Against.Null(argument)).ParamName);
        Assert.Equal("argument", Assert.Throws<ArgumentNullException>(() => Guard.Against.NullOrWhiteSpace(argument)).ParamName);
        Assert.Equal("other", Assert.Throws<ArgumentNullException>(() => Guard.Against.Null(argument, "other")).ParamName);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\n\u00A0")]
    public void A_blank_text_is_refused(string argument) =>
        Assert.Equal("argument", Assert.Throws<ArgumentException>(() => Guard.Against.NullOrWhiteSpace(argument)).ParamName);

    [Fact]
    public void A_number_out_of_range_is_refused_with_the_range()
    {
        Refused(0, "A value from 1 to 5 is expected, not 0.", argument => Guard.Against.OutOfRange(argument, 1, 5));
        Refused(6, "A value from 1 to 5 is expected, not 6.", argument => Guard.Against.OutOfRange(argument, 1, 5));
        Refused(-1L, "A value from 0 to 5 is expected, not -1.", argument => Guard.Against.OutOfRange(argument, 0L, 5L));
        Refused(6L, "A value from 0 to 5 is expected, not 6.", argument => Guard.Against.OutOfRange(argument, 0L, 5L));
        Refused(
            0.4m, "A value from 0.5 to 1.5 is expected, not 0.4.", argument => Guard.Against.OutOfRange(argument, 0.5m, 1.5m));
        Refused(
            1.6m, "A value from 0.5 to 1.5 is expected, not 1.6.", argument => Guard.Against.OutOfRange(argument, 0.5m, 1.5m));
    }

    [Fact]
    public void An_amount_below_the_least_is_refused()
    {
        Refused(-Kopeck, "An amount of 0.00 or more is expected, not -0.01.", argument => Guard.Against.Negative(argument));
        Refused(Rubles.Zero, "An amount above 0.00 is expected, not 0.00.", argument => Guard.Against.NotPositive(argument));
    }

    [Fact]
    public void An_undefined_value_is_refused_with_the_defined_ones() =>
        Refused(
            (ScoreRounding)7,
            "ScoreRounding has no value 7; it has EachWeightedMean, Sum, EachMean, EachMeanAndProduct.",
            argument => Guard.Against.Undefined(argument));

    private static void Refused<T>(T value, string message, Func<T, object> guard)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => OddCulture.Run(() => guard(value)));

        Assert.Equal("argument", error.ParamName);
        Assert.Equal(FormattableString.Invariant($"{value}"), error.ActualValue);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }
}
