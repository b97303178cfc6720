using System;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Calendars;

public sealed class RangeTests
{
    private static readonly WorkingDayCalendar Calendar = RussianCalendar.FiveDayWeek;
    private static readonly LocalDate Inside = new(2025, 6, 10);
    private static readonly LocalDate Before = new(2012, 12, 31);
    private static readonly LocalDate After = new(2030, 1, 5);

    [Fact]
    public void A_date_outside_is_an_error_that_names_the_range_and_the_missing_year()
    {
        AssertOutside("date", Before, "2012", () => Calendar.IsWorkingDay(Before));
        AssertOutside("date", After, "2030", () => Calendar.IsWorkingDay(After));
        AssertOutside("date", After, "2030", () => Calendar.Describe(After));
        AssertOutside("date", After, "2030", () => Calendar.IsProvisional(After));
        AssertOutside("last", After, "2030", () => Calendar.IsProvisional(Inside, After));
        AssertOutside("date", After, "2030", () => Calendar.NextWorkingDay(After));
        AssertOutside("date", After, "2030", () => Calendar.PreviousWorkingDay(After));
        AssertOutside("date", After, "2030", () => Calendar.WorkingDayOnOrAfter(After));
        AssertOutside("date", After, "2030", () => Calendar.WorkingDayOnOrBefore(After));
        AssertOutside("date", Before, "2012", () => Calendar.AddWorkingDays(Before, 1));
        AssertOutside("date", Before, "2012", () => Calendar.AddWorkingDays(Before, 0));
        AssertOutside("first", Before, "2012", () => Calendar.CountWorkingDays(Before, Inside));
        AssertOutside("last", After, "2030", () => Calendar.CountWorkingDays(Inside, After));
        AssertOutside("start", Before, "2012", () => Calendar.WorkingDaysBetween(Before, Inside));
        AssertOutside("end", After, "2030", () => Calendar.WorkingDaysBetween(Inside, After));
        AssertOutside("date", After, "2030", () => Calendar.WorkingDayNumber(After, Inside));
        AssertOutside("periodStart", Before, "2012", () => Calendar.WorkingDayNumber(Inside, Before));
    }

    [Fact]
    public void A_result_outside_is_an_error_that_names_the_range_and_the_missing_year()
    {
        var first = Calendar.FirstDay;
        var last = Calendar.LastDay;

        AssertOutside("date", last, "2028", () => Calendar.NextWorkingDay(last));
        AssertOutside("date", last, "2028", () => Calendar.WorkingDayOnOrAfter(last)); // 31.12.2027 is moved
        AssertOutside("date", first, "2012", () => Calendar.PreviousWorkingDay(first));
        AssertOutside("date", first, "2012", () => Calendar.WorkingDayOnOrBefore(first));
        AssertOutside("days", 2500, "2028", () => Calendar.AddWorkingDays(Inside, 2500));
        AssertOutside("days", -4000, "2012", () => Calendar.AddWorkingDays(Inside, -4000));
        AssertOutside("days", int.MaxValue, "2028", () => Calendar.AddWorkingDays(last, int.MaxValue));
        AssertOutside("days", int.MinValue, "2012", () => Calendar.AddWorkingDays(first, int.MinValue));
    }

    [Fact]
    public void The_first_and_the_last_day_are_inside()
    {
        foreach (var edge in new[] { Calendar.FirstDay, Calendar.LastDay })
        {
            Assert.True(Calendar.Contains(edge));
            Assert.True(Calendar.TryIsWorkingDay(edge, out var working));
            Assert.False(working); // 1 January, and 31 December 2027, to which a day off has moved
            Assert.True(Calendar.TryDescribe(edge, out var day));
            Assert.Equal(Calendar.Describe(edge), day);
            Assert.True(Calendar.TryCountWorkingDays(edge, edge, out var count));
            Assert.Equal(0, count);
            Assert.True(Calendar.TryWorkingDaysBetween(edge, edge, out var between));
            Assert.Equal(0, between);
        }

        // 9 January 2013 is a Wednesday, the first working day of the year.
        Assert.True(Calendar.TryWorkingDayNumber(new LocalDate(2013, 1, 9), Calendar.FirstDay, out var number));
        Assert.Equal(1, number);
    }

    [Fact]
    public void Calendars_are_equal_by_what_they_are_made_of()
    {
        var act = new CalendarSource.OtherAct(new LocalizedText("закон", "law"));
        WorkingDayCalendar Regional(int day) =>
            Calendar.WithRegionalDayOff(new LocalDate(2025, 4, day), new LocalizedText("день", "day"), act).OrThrow();

        Assert.True(Regional(29).Equals(Regional(29)));
        Assert.Equal(Regional(29).GetHashCode(), Regional(29).GetHashCode());
        Assert.False(Regional(29).Equals(Regional(28)));
        Assert.False(Regional(29).Equals(Calendar));
        Assert.True(Calendar.Equals((object)RussianCalendar.Build()));
        Assert.False(Calendar.Equals((WorkingDayCalendar?)null));
        Assert.False(Calendar.Equals((object)"a text"));
    }

    [Fact]
    public void The_try_forms_say_no_outside()
    {
        foreach (var outside in new[] { Before, After })
        {
            Assert.False(Calendar.Contains(outside));
            Assert.False(Calendar.TryIsWorkingDay(outside, out var working));
            Assert.False(working);
            Assert.False(Calendar.TryDescribe(outside, out var day));
            Assert.Equal(default, day);
            Assert.False(Calendar.TryNextWorkingDay(outside, out _));
            Assert.False(Calendar.TryPreviousWorkingDay(outside, out _));
            Assert.False(Calendar.TryWorkingDayOnOrAfter(outside, out _));
            Assert.False(Calendar.TryWorkingDayOnOrBefore(outside, out _));
            Assert.False(Calendar.TryAddWorkingDays(outside, 0, out _));
            Assert.False(Calendar.TryCountWorkingDays(outside, Inside, out _));
            Assert.False(Calendar.TryCountWorkingDays(Inside, outside, out _));
            Assert.False(Calendar.TryWorkingDaysBetween(outside, Inside, out _));
            Assert.False(Calendar.TryWorkingDaysBetween(Inside, outside, out _));
            Assert.False(Calendar.TryWorkingDayNumber(outside, Inside, out _));
            Assert.False(Calendar.TryWorkingDayNumber(Inside, outside, out _));
        }

        Assert.False(Calendar.TryAddWorkingDays(Calendar.LastDay, int.MaxValue, out _));
        Assert.False(Calendar.TryAddWorkingDays(Calendar.FirstDay, int.MinValue, out _));
    }

    [Fact]
    public void The_try_forms_answer_inside()
    {
        var saturday = new LocalDate(2025, 11, 1);

        Assert.True(Calendar.Contains(Calendar.FirstDay));
        Assert.True(Calendar.Contains(Calendar.LastDay));
        Assert.True(Calendar.TryIsWorkingDay(saturday, out var working));
        Assert.True(working);
        Assert.True(Calendar.TryIsWorkingDay(new LocalDate(2025, 11, 3), out working));
        Assert.False(working);
        Assert.True(Calendar.TryDescribe(saturday, out var day));
        Assert.Equal(Calendar.Describe(saturday), day);
        Assert.True(Calendar.TryCountWorkingDays(saturday, saturday, out var count));
        Assert.Equal(1, count);
    }

    [Fact]
    public void A_period_of_years_with_decrees_is_not_provisional()
    {
        Assert.False(Calendar.IsProvisional(Calendar.FirstDay, Calendar.LastDay));
        Assert.Throws<ArgumentException>("last", () => Calendar.IsProvisional(Inside, Inside.PlusDays(-1)));
    }

    [Fact]
    public void Dates_of_another_calendar_system_are_refused()
    {
        var julian = new LocalDate(2025, 5, 26, CalendarSystem.Julian);

        Assert.Throws<ArgumentException>("date", () => Calendar.IsWorkingDay(julian));
        Assert.Throws<ArgumentException>("date", () => Calendar.TryIsWorkingDay(julian, out _));
        Assert.Throws<ArgumentException>("last", () => Calendar.CountWorkingDays(Inside, julian));
        Assert.Throws<ArgumentException>("from", () => new DayOffTransfer(julian, Inside));
    }

    [Fact]
    public void The_range_is_the_text_of_the_calendar() =>
        Assert.Equal("2013-01-01 … 2027-12-31", Calendar.ToString());

    private static void AssertOutside(string parameter, object value, string missing, Func<object> ask)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(parameter, ask);

        Assert.Equal(value, error.ActualValue);
        Assert.Contains("2013-01-01 to 2027-12-31", error.Message, StringComparison.Ordinal);
        Assert.Contains($"the year {missing} is missing", error.Message, StringComparison.Ordinal);
    }
}
