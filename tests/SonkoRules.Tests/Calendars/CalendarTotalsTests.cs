using System.Linq;
using NodaTime;
using SonkoRules.Calendars;

namespace SonkoRules.Tests.Calendars;

public sealed class CalendarTotalsTests
{
    /// <summary>
    /// Working days of each quarter, and the hours of the year for a week of 40 hours as published calendars give them
    /// (2027: counted by hand, shortened are 20 February, 30 April, 11 June, 3 November):
    /// eight for each working day less one for each shortened day. Of 2020 the published 66 and 65, 248 and 1979 are less
    /// by 1 July, which a law made non-working after the calendars were published.
    /// </summary>
    public static TheoryData<int, int[], int, int> Announced => new()
    {
        { 2013, [57, 59, 66, 65], 247, 1970 },
        { 2014, [57, 60, 66, 64], 247, 1970 },
        { 2015, [55, 61, 66, 65], 247, 1971 },
        { 2016, [56, 61, 66, 64], 247, 1974 },
        { 2017, [57, 61, 65, 64], 247, 1973 },
        { 2018, [56, 61, 65, 65], 247, 1970 },
        { 2019, [57, 59, 66, 65], 247, 1970 },
        { 2020, [57, 60, 65, 65], 247, 1971 },
        { 2021, [56, 62, 66, 63], 247, 1972 },
        { 2022, [57, 60, 66, 64], 247, 1973 },
        { 2023, [57, 61, 65, 64], 247, 1973 },
        { 2024, [57, 60, 66, 65], 248, 1979 },
        { 2025, [58, 59, 66, 64], 247, 1972 },
        { 2026, [55, 62, 66, 64], 247, 1972 },
        { 2027, [56, 62, 66, 63], 247, 1972 },
    };

    [Theory]
    [MemberData(nameof(Announced))]
    public void Quarters_years_and_hours_add_up_to_those_announced(int year, int[] quarters, int days, int hours)
    {
        var calendar = RussianCalendar.FiveDayWeek;
        var counted = Enumerable.Range(0, 4)
            .Select(quarter => new LocalDate(year, (quarter * 3) + 1, 1))
            .Select(first => calendar.CountWorkingDays(first, first.PlusMonths(3).PlusDays(-1)));
        var shortened = Enumerable.Range(0, CalendarSystem.Iso.GetDaysInYear(year))
            .Select(i => calendar.Describe(new LocalDate(year, 1, 1).PlusDays(i)))
            .Count(day => day.IsShortened);

        Assert.Equal(quarters, counted);
        Assert.Equal(days, calendar.CountWorkingDays(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)));
        Assert.Equal(hours, (8 * days) - shortened);
    }
}
