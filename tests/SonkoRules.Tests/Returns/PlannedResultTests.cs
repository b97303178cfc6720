using System;
using NodaTime;
using SonkoRules.Indicators;
using SonkoRules.Quantities;
using SonkoRules.Returns;

namespace SonkoRules.Tests.Returns;

/// <summary>Clause 3.9.1: the agreement sets the value and the exact date.</summary>
public sealed class PlannedResultTests
{
    private static readonly ReturnRules Rules = SmolenskRules.AnnouncedOn(new LocalDate(2025, 4, 21)).OrThrow().Returns;

    /// <summary>3.4 lets an offer make the target values smaller; 3.18 then counts by the smaller one: 80 of 80, not of
    /// 100.</summary>
    [Fact]
    public void A_target_made_smaller_with_the_request_is_the_one_that_counts()
    {
        var agreed = new PlannedResult("residents", 80, new LocalDate(2025, 12, 20));

        Assert.Equal(Fraction.Zero, Rules.Coefficient(agreed.Reached(80)).Value);
        Assert.Equal(new Fraction(1, 4), Rules.Coefficient(agreed.Reached(60)).Value);
        Assert.Equal(new Fraction(1, 5), Rules.Coefficient(new SubsidyResult("residents", 100, 80)).Value);
    }

    [Fact]
    public void The_date_of_the_agreement_is_that_of_the_values()
    {
        var agreed = new PlannedResult("residents", 80, new LocalDate(2026, 3, 1));

        Assert.Equal(new ValuesAsOf(2025, new(2026, 2, 1), new LocalDate(2026, 3, 1)), agreed.On(2025, new(2026, 2, 1)));
    }

    [Fact]
    public void A_plan_is_above_zero_and_has_a_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlannedResult("residents", 0, new(2025, 12, 20)));
        Assert.Throws<ArgumentException>(() => new PlannedResult(" ", 1, new(2025, 12, 20)));
        Assert.Equal(
            IndicatorDirection.LessIsBetter,
            new PlannedResult("days", 1, new(2025, 12, 20), IndicatorDirection.LessIsBetter).Reached(0).Direction);
    }
}
