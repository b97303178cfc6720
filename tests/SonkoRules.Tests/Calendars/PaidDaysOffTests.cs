using System;
using System.Linq;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Quantities;
using SonkoRules.Texts;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Calendars;

public sealed class PaidDaysOffTests
{
    private static readonly CalendarSource Act =
        new CalendarSource.OtherAct(new LocalizedText("указ № 1", "decree No. 1"));

    // 30.03–03.04.2020 Mon–Fri 5; 04–30.04: Mon 6 … Thu 30 without weekends 19; 06–08.05 Wed–Fri 3; 24.06 Wed; 01.07 Wed.
    // 04–07.05.2021 Tue–Fri 4; 30.10–07.11: Mon 1, Tue 2, Wed 3 (4 is a holiday, 5 is moved) 3.
    [Fact]
    public void The_federal_decrees_take_away_36_working_days()
    {
        var strict = RussianCalendar.FiveDayWeekWithFederalPaidDaysOff;
        var taken = HandListedYears.Days
            .Where(day => day.IsWorking && !strict.IsWorkingDay(day.Date))
            .Select(day => strict.Describe(day.Date))
            .ToList();

        Assert.Equal(29, taken.Count(day => day.Date.Year == 2020));
        Assert.Equal(7, taken.Count(day => day.Date.Year == 2021));
        Assert.Equal(36, taken.Count);
        Assert.All(taken, day => Assert.IsType<DayKind.PaidDayOff>(day.Kind));
        Assert.All(taken, day => Assert.False(day.IsShortened));
        Assert.All(
            HandListedYears.Days.Where(day => !day.IsWorking),
            day => Assert.Equal(RussianCalendar.FiveDayWeek.Describe(day.Date), strict.Describe(day.Date)));
    }

    [Fact]
    public void The_calendar_of_a_region_has_the_federal_days_and_its_own()
    {
        Assert.Same(
            RussianCalendar.FiveDayWeekWithFederalPaidDaysOff,
            RussianCalendar.FiveDayWeekWithPaidDaysOff(Sequence.Empty<PaidDaysOffPeriod>()).OrThrow());
        Assert.Same(
            RussianCalendar.FiveDayWeekWithSmolenskPaidDaysOff,
            RussianCalendar.FiveDayWeekWithPaidDaysOff(RussianCalendar.SmolenskPaidDaysOff.ToArray().ToSequence()).OrThrow());

        var own = new PaidDaysOffPeriod(new LocalDate(2022, 3, 1), new LocalDate(2022, 3, 1), Act);
        var other = RussianCalendar.FiveDayWeekWithPaidDaysOff(Sequence.Of(own)).OrThrow();
        Assert.False(other.IsWorkingDay(own.First));
        Assert.Equal(RussianCalendar.FederalPaidDaysOff.Count + 1, other.PaidDaysOff.Count);
    }

    [Theory]
    [InlineData("2020-03-30", "206")]
    [InlineData("2020-04-30", "239")]
    [InlineData("2020-05-08", "294")]
    [InlineData("2020-06-24", "345")]
    [InlineData("2020-07-01", "354")]
    [InlineData("2021-05-04", "242")]
    [InlineData("2021-11-03", "595")]
    public void A_day_off_with_pay_cites_its_decree(string date, string number)
    {
        var kind = RussianCalendar.FiveDayWeekWithFederalPaidDaysOff.Describe(Parse(date)).Kind;

        Assert.Equal(number, Assert.IsType<CalendarSource.PresidentialDecree>(kind.Source).Number);
        Assert.True(RussianCalendar.FiveDayWeek.IsWorkingDay(Parse(date)));
    }

    [Fact]
    public void Terms_of_2020_differ_by_the_reading()
    {
        var start = new LocalDate(2020, 3, 27); // Friday

        Assert.Equal(new LocalDate(2020, 4, 3), RussianCalendar.FiveDayWeek.AddWorkingDays(start, 5));

        // 12 and 13 May: all of April is off, 1–5 May holidays and moved days, 6–8 decree, 9–11 Victory Day.
        Assert.Equal(
            new LocalDate(2020, 5, 13), RussianCalendar.FiveDayWeekWithFederalPaidDaysOff.AddWorkingDays(start, 2));
    }

    // Smolensk: 28–29.10.2021 Thu–Fri, 8–10.11.2021 Mon–Wed. With the federal days the break is 28 October – 10 November.
    [Fact]
    public void Smolensk_adds_five_days()
    {
        var smolensk = RussianCalendar.FiveDayWeekWithSmolenskPaidDaysOff;

        Assert.Equal(new LocalDate(2021, 11, 11), smolensk.NextWorkingDay(new LocalDate(2021, 10, 27)));
        Assert.Equal(
            RussianCalendar.FiveDayWeek.CountWorkingDays(new LocalDate(2013, 1, 1), new LocalDate(2027, 12, 31)) - 41,
            smolensk.CountWorkingDays(new LocalDate(2013, 1, 1), new LocalDate(2027, 12, 31)));
        Assert.All(RussianCalendar.SmolenskPaidDaysOff, period => Assert.Single(period.Source.Doubts));
    }

    [Fact]
    public void The_shortened_day_before_a_holiday_stays_one_inside_a_period_that_counts_as_working() =>
        Assert.True(RussianCalendar.FiveDayWeek.Describe(new LocalDate(2020, 4, 30)).IsShortened);

    [Fact]
    public void The_calendars_are_built_once()
    {
        Assert.Same(RussianCalendar.FiveDayWeek, RussianCalendar.FiveDayWeek);
        Assert.Same(
            RussianCalendar.FiveDayWeekWithFederalPaidDaysOff, RussianCalendar.FiveDayWeekWithFederalPaidDaysOff);
        Assert.Same(
            RussianCalendar.FiveDayWeekWithSmolenskPaidDaysOff, RussianCalendar.FiveDayWeekWithSmolenskPaidDaysOff);
    }

    [Fact]
    public void Periods_are_checked()
    {
        var calendar = RussianCalendar.FiveDayWeek;
        var period = new PaidDaysOffPeriod(new LocalDate(2025, 7, 7), new LocalDate(2025, 7, 9), Act);
        var touching = new PaidDaysOffPeriod(new LocalDate(2025, 7, 9), new LocalDate(2025, 7, 10), Act);
        var next = new PaidDaysOffPeriod(new LocalDate(2025, 7, 10), new LocalDate(2025, 7, 10), Act);
        var outside = new PaidDaysOffPeriod(new LocalDate(2027, 12, 30), new LocalDate(2028, 1, 10), Act);

        Assert.False(calendar.WithPaidDaysOff(period, next).OrThrow().IsWorkingDay(new LocalDate(2025, 7, 10)));
        var error = Refused.At("periods", () => calendar.WithPaidDaysOff(touching, period).OrThrow());
        Assert.Contains("2025-07-09", error.Message, StringComparison.Ordinal);
        Refused.At("periods", () => calendar.WithPaidDaysOff(period).OrThrow().WithPaidDaysOff(touching).OrThrow());
        Refused.At("periods", () => calendar.WithPaidDaysOff(period, period).OrThrow());
        Refused.At("periods", () => calendar.WithPaidDaysOff(outside).OrThrow());
        Assert.Throws<ArgumentNullException>("periods", () => calendar.WithPaidDaysOff(period, null!).OrThrow());
        Assert.Throws<ArgumentNullException>(
            "periods", () => calendar.WithPaidDaysOff((Sequence<PaidDaysOffPeriod>)null!).OrThrow());
        Assert.Throws<ArgumentNullException>(
            "source", () => new PaidDaysOffPeriod(new LocalDate(2025, 7, 7), new LocalDate(2025, 7, 9), null!));
        Assert.Throws<ArgumentException>(
            "last", () => new PaidDaysOffPeriod(new LocalDate(2025, 7, 7), new LocalDate(2025, 7, 6), Act));
    }

    private static LocalDate Parse(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
