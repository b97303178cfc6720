using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Calendars;

/// <summary>The years after the last decree, by the Labour Code alone.</summary>
public sealed class ProvisionalYearsTests
{
    private static readonly WorkingDayCalendar Calendar = RussianCalendar.FiveDayWeek;

    private static readonly CalendarSource Act = new CalendarSource.OtherAct(new LocalizedText("закон № 1", "law No. 1"));

    private static TransferDecree Decree2028 { get; } = new(
        new CalendarSource.GovernmentDecree(new LocalDate(2027, 9, 1), "1"),
        new DayOffTransfer(new LocalDate(2028, 1, 1), new LocalDate(2028, 5, 8)),
        new DayOffTransfer(new LocalDate(2028, 1, 2), new LocalDate(2028, 12, 29)));

    [Fact]
    public void The_standing_calendars_go_on_to_2040()
    {
        foreach (var calendar in new[]
        {
            Calendar, RussianCalendar.FiveDayWeekWithFederalPaidDaysOff, RussianCalendar.FiveDayWeekWithSmolenskPaidDaysOff,
        })
        {
            Assert.Equal(new LocalDate(2040, 12, 31), calendar.LastDay);
            Assert.All(
                calendar.Years, year => Assert.Equal(year.Number > RussianCalendar.LastDecreedYear, year.IsProvisional));
        }

        Assert.Equal(Calendar.Years.Last(year => year.Decrees.Count > 0).Number, RussianCalendar.LastDecreedYear);
        Assert.InRange(RussianCalendar.LastDecreedYear, 2027, 2039);
    }

    /// <summary>
    /// Labour Code, article 112: off are Saturdays, Sundays and the list of part 1; of a holiday at a weekend, but for
    /// those of January, part 2 gives the day off to the next working day. Marked on a sheet of the year, day by day, with
    /// another library's dates.
    /// </summary>
    [Fact]
    public void Every_day_to_2040_is_what_the_Code_alone_makes_it()
    {
        var decreed = Calendar.DecreedOnly();
        var byCode = decreed.Through(2040).OrThrow();
        for (var year = decreed.LastDay.Year + 1; year <= 2040; year++)
        {
            var off = OffByTheCode(year);
            for (var day = new DateTime(year, 1, 1); day.Year == year; day = day.AddDays(1))
            {
                var date = LocalDate.FromDateTime(day);
                Assert.True(byCode.IsWorkingDay(date) != off.Contains(day), day.ToString("d", null));
                Assert.True(byCode.Describe(date).IsProvisional);
                Assert.Equal(byCode.Describe(date), Calendar.Describe(date));
            }
        }
    }

    // 2028: 249 working days (see ExtensionTests). 2033: Saturday 1 January; 260 days from Monday to Friday less 3–7 January
    // (5), 23 February Wed, 8 March Tue, 2 May Mon for Sunday the 1st, 9 May Mon, 13 June Mon for Sunday the 12th,
    // 4 November Fri. 2039: Saturday 1 January, the same days.
    [Theory]
    [InlineData(2028, 249)]
    [InlineData(2033, 249)]
    [InlineData(2039, 249)]
    public void Working_days_of_a_year_by_hand(int year, int days) =>
        Assert.Equal(days, Frozen.Plain.Through(2040).OrThrow().CountWorkingDays(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)));

    [Fact]
    public void A_calendar_is_continued_as_far_as_it_is_needed_and_no_year_twice()
    {
        Assert.Same(Calendar, Calendar.Through(2013).OrThrow());
        Assert.Same(Calendar, Calendar.Through(2040).OrThrow());
        Assert.Same(Frozen.Plain, Frozen.Plain.WithProvisionalYear(2026).OrThrow());
        var longer = Frozen.Plain.Through(2030).OrThrow();
        Assert.Equal(Frozen.Plain.WithProvisionalYear(2028).OrThrow().WithProvisionalYear(2029).OrThrow().WithProvisionalYear(2030).OrThrow(), longer);
        Assert.Same(longer, longer.WithProvisionalYear(2029).OrThrow());
        Assert.Equal(new LocalDate(9998, 12, 31), Calendar.Through(9998).OrThrow().LastDay);
        Refused.At("year", () => Calendar.Through(2012).OrThrow());
        Refused.At("year", () => Calendar.Through(9999).OrThrow());
    }

    [Fact]
    public void A_decree_takes_the_place_of_a_provisional_year_and_may_be_given_twice()
    {
        var decreed = Frozen.Plain.Through(2040).OrThrow().WithYear(Decree2028).OrThrow();

        Assert.False(decreed.IsProvisional(new LocalDate(2028, 5, 8)));
        Assert.True(decreed.IsProvisional(new LocalDate(2029, 5, 8)));
        Assert.Same(decreed, decreed.WithYear(Decree2028).OrThrow());
        Assert.Same(decreed, decreed.WithYear(new TransferDecree(Act, Decree2028.Transfers.Reverse().ToArray())).OrThrow());
        var other = new TransferDecree(Act, Decree2028.Transfers[0]);
        var error = Refused.At("decree", () => decreed.WithYear(other).OrThrow());
        Assert.Contains("2027-09-01", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Provisional_days_can_be_forbidden()
    {
        var day = new LocalDate(2028, 4, 25);
        var period = new CalendarPaid(new LocalDate(2027, 12, 30), new LocalDate(2028, 1, 11));
        var strict = Calendar
            .WithRegionalDayOff(day, new LocalizedText("Радоница", "Radonitsa"), Act).OrThrow()
            .WithPaidDaysOff(new PaidDaysOffPeriod(period.First, period.Last, Act)).OrThrow()
            .CutTo(2030)
            .DecreedOnly();

        Assert.Equal(RussianCalendar.LastDecreedYear, strict.LastDay.Year);
        Assert.All(strict.Years, year => Assert.False(year.IsProvisional));
        Assert.Same(strict, strict.DecreedOnly());
        Assert.Equal(new LocalDate(2027, 12, 31), Frozen.Plain.Through(2028).OrThrow()
            .WithPaidDaysOff(new PaidDaysOffPeriod(period.First, period.Last, Act)).OrThrow().DecreedOnly().PaidDaysOff[0].Last);
        Assert.Equal(
            2028, Frozen.Plain.WithYear(Decree2028).OrThrow().Through(2040).OrThrow().DecreedOnly().LastDay.Year);
        Assert.Throws<ArgumentOutOfRangeException>(() => strict.IsWorkingDay(new LocalDate(2039, 1, 1)));
    }

    [Fact]
    public void A_regional_day_off_of_a_provisional_year_is_provisional_until_the_year_has_its_decree()
    {
        var day = new LocalDate(2028, 4, 25);
        var regional = Frozen.Plain.Through(2040).OrThrow().WithRegionalDayOff(day, new LocalizedText("Радоница", "Radonitsa"), Act).OrThrow();

        Assert.True(regional.Describe(day).IsProvisional);
        Assert.Equal("2028-04-25: regional day off: Radonitsa (law No. 1), provisional", regional.Describe(day).ToString());
        Assert.False(regional.WithYear(Decree2028).OrThrow().Describe(day).IsProvisional);
    }

    [Fact]
    public void A_refusal_says_how_the_missing_year_is_added()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.NextWorkingDay(Calendar.LastDay));

        Assert.Contains("the year 2041 is missing; WithYear adds a year with its decree, Through by the Labour Code alone", error.Message, StringComparison.Ordinal);
    }

    private static HashSet<DateTime> OffByTheCode(int year)
    {
        var off = new HashSet<DateTime>();
        for (var day = new DateTime(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || (day.Month == 1 && day.Day <= 8))
            {
                off.Add(day);
            }
        }

        DateTime[] others = [new(year, 2, 23), new(year, 3, 8), new(year, 5, 1), new(year, 5, 9), new(year, 6, 12), new(year, 11, 4)];
        var atWeekends = others.Where(off.Contains).ToArray();
        off.UnionWith(others);
        foreach (var holiday in atWeekends)
        {
            var next = holiday;
            while (!off.Add(next))
            {
                next = next.AddDays(1);
            }
        }

        return off;
    }

    private sealed record CalendarPaid(LocalDate First, LocalDate Last);
}
