using System;
using FsCheck.Xunit;
using NodaTime;
using SonkoRules.Calendars;

namespace SonkoRules.Tests.Calendars;

public sealed class CountTests
{
    private static readonly WorkingDayCalendar Calendar = Frozen.Plain;

    public static TheoryData<int> Years => EveryDayTests.Years;

    [Theory]
    [MemberData(nameof(Years))]
    public void For_all_pairs_of_a_year_counting_and_adding_are_inverse(int year)
    {
        var newYear = new LocalDate(year, 1, 1);
        for (var first = newYear; first.Year == year; first = first.PlusDays(1))
        {
            var counted = 0;
            for (var last = first; last.Year == year; last = last.PlusDays(1))
            {
                var working = WalkedCalendar.IsWorking(last);
                counted += working ? 1 : 0;
                var after = counted - (WalkedCalendar.IsWorking(first) ? 1 : 0);

                if (Calendar.CountWorkingDays(first, last) != counted
                    || Calendar.WorkingDaysBetween(first, last) != after
                    || (working && Calendar.AddWorkingDays(first, after) != last)
                    || (working && last > first && Calendar.WorkingDayNumber(last, first) != counted)
                    || (WalkedCalendar.IsWorking(first)
                        && (Calendar.WorkingDaysBetween(last, first) != (first == last ? 0 : -(counted - (working ? 1 : 0)))
                            || Calendar.AddWorkingDays(last, Calendar.WorkingDaysBetween(last, first)) != first)))
                {
                    Assert.Fail($"{first:uuuu-MM-dd} … {last:uuuu-MM-dd}");
                }
            }
        }
    }

    [Property]
    public void For_pairs_of_all_years_counting_and_adding_are_inverse(LocalDate start, LocalDate end)
    {
        var between = Calendar.WorkingDaysBetween(start, end);

        Assert.Equal(
            start <= end
                ? WalkedCalendar.Count(start.PlusDays(1), end)
                : -WalkedCalendar.Count(end, start.PlusDays(-1)),
            between);
        if (start <= end)
        {
            Assert.Equal(WalkedCalendar.Count(start, end), Calendar.CountWorkingDays(start, end));
        }

        if (WalkedCalendar.IsWorking(end))
        {
            Assert.Equal(end, Calendar.AddWorkingDays(start, between));
        }

        Assert.True(Calendar.TryWorkingDaysBetween(start, end, out var tried));
        Assert.Equal(between, tried);
    }

    [Property]
    public bool Counts_of_neighbouring_periods_add_up(LocalDate date)
    {
        var whole = Calendar.CountWorkingDays(Calendar.FirstDay, Calendar.LastDay);
        var until = Calendar.CountWorkingDays(Calendar.FirstDay, date);

        return date == Calendar.LastDay
            ? until == whole
            : until + Calendar.CountWorkingDays(date.PlusDays(1), Calendar.LastDay) == whole;
    }

    [Fact]
    public void A_period_that_ends_the_day_before_it_starts_is_empty()
    {
        var first = new LocalDate(2025, 6, 10);

        Assert.Equal(0, Calendar.CountWorkingDays(first, new LocalDate(2025, 6, 9)));
        Assert.True(Calendar.TryCountWorkingDays(first, new LocalDate(2025, 6, 9), out var none));
        Assert.Equal(0, none);
    }

    [Fact]
    public void A_period_that_runs_backwards_is_refused()
    {
        var first = new LocalDate(2025, 6, 10);
        var last = new LocalDate(2025, 6, 8);

        var error = Assert.Throws<ArgumentException>("last", () => Calendar.CountWorkingDays(first, last));
        Assert.Contains("2025-06-08", error.Message, StringComparison.Ordinal);
        Assert.False(Calendar.TryCountWorkingDays(first, last, out var count));
        Assert.Equal(0, count);
    }

    // 2025-04-28 Mon 1, 29 Tue 2, 30 Wed 3, 1–4 May off, 5 Mon 4, 6 Tue 5, 7 Wed 6, 8–11 off, 12 Mon 7.
    [Theory]
    [InlineData(28, 4, 1)]
    [InlineData(30, 4, 3)]
    [InlineData(5, 5, 4)]
    [InlineData(12, 5, 7)]
    public void A_working_day_has_its_number_in_a_period(int day, int month, int number)
    {
        var date = new LocalDate(2025, month, day);

        Assert.Equal(number, Calendar.WorkingDayNumber(date, new LocalDate(2025, 4, 28)));
        Assert.Equal(number, Calendar.WorkingDayNumber(date, new LocalDate(2025, 4, 26))); // from the Saturday before
        Assert.True(Calendar.TryWorkingDayNumber(date, new LocalDate(2025, 4, 28), out var tried));
        Assert.Equal(number, tried);
    }

    [Fact]
    public void A_day_off_has_no_number_in_a_period()
    {
        var victoryDay = new LocalDate(2025, 5, 9);
        var start = new LocalDate(2025, 4, 28);

        var error = Assert.Throws<ArgumentException>("date", () => Calendar.WorkingDayNumber(victoryDay, start));
        Assert.Contains("2025-05-09", error.Message, StringComparison.Ordinal);
        Assert.Contains("Victory Day", error.Message, StringComparison.Ordinal);
        Assert.False(Calendar.TryWorkingDayNumber(victoryDay, start, out var number));
        Assert.Equal(0, number);
    }

    [Fact]
    public void A_day_before_a_period_has_no_number_in_it()
    {
        var date = new LocalDate(2025, 4, 25);
        var start = new LocalDate(2025, 4, 28);

        Assert.Throws<ArgumentException>("date", () => Calendar.WorkingDayNumber(date, start));
        Assert.False(Calendar.TryWorkingDayNumber(date, start, out _));
    }
}
