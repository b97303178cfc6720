using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace SonkoRules.Tests.Calendars;

/// <summary>
/// The fifteen years as a person lists them from the Code, the decrees and a wall calendar, without any algorithm:
/// an expectation written apart from the library. Days are written as day.month.
/// </summary>
internal sealed record HandListedYear(int Year)
{
    /// <summary>Days off from Monday to Friday.</summary>
    public required string Off { get; init; }

    /// <summary>To which day from which day by the Code (c) or by the year's decree (d).</summary>
    public required string Moved { get; init; }

    /// <summary>Days worked though they were off, with the day that is off instead.</summary>
    public string Worked { get; init; } = string.Empty;

    /// <summary>Working days that are an hour shorter.</summary>
    public required string Shortened { get; init; }

    public required string Decree { get; init; }

    public HashSet<LocalDate> OffDays => [.. Days(Off)];

    public HashSet<LocalDate> ShortenedDays => [.. Days(Shortened)];

    public Dictionary<LocalDate, (LocalDate From, bool ByCode)> MovedDays =>
        Split(Moved).Select(item => item.Split('<', 'c', 'd')).Zip(Split(Moved)).ToDictionary(
            pair => Day(pair.First[0]),
            pair => (Day(pair.First[1]), pair.Second.EndsWith('c')));

    public Dictionary<LocalDate, LocalDate> WorkedDays =>
        Split(Worked).Select(item => item.Split('>')).ToDictionary(pair => Day(pair[0]), pair => Day(pair[1]));

    public IEnumerable<LocalDate> AllDays =>
        Enumerable.Range(0, CalendarSystem.Iso.GetDaysInYear(Year)).Select(i => new LocalDate(Year, 1, 1).PlusDays(i));

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private IEnumerable<LocalDate> Days(string text) => Split(text).Select(Day);

    private LocalDate Day(string text)
    {
        var parts = text.Split('.');
        return new LocalDate(
            Year, int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[0], CultureInfo.InvariantCulture));
    }
}

internal static class HandListedYears
{
    public static IReadOnlyList<HandListedYear> All { get; } =
    [
        new(2013) // 1 January is a Tuesday
        {
            Decree = "1048",
            Off = "1.1 2.1 3.1 4.1 7.1 8.1 8.3 1.5 2.5 3.5 9.5 10.5 12.6 4.11",
            Moved = "2.5<5.1d 3.5<6.1d 10.5<25.2d",
            Worked = "25.2>10.5",
            Shortened = "22.2 7.3 30.4 8.5 11.6 31.12",
        },
        new(2014) // Wednesday; 24 February inherits the shortness of 3 November
        {
            Decree = "444",
            Off = "1.1 2.1 3.1 6.1 7.1 8.1 10.3 1.5 2.5 9.5 12.6 13.6 3.11 4.11",
            Moved = "10.3<8.3c 2.5<4.1d 13.6<5.1d 3.11<24.2d",
            Worked = "24.2>3.11",
            Shortened = "24.2 7.3 30.4 8.5 11.6 31.12",
        },
        new(2015) // Thursday
        {
            Decree = "860",
            Off = "1.1 2.1 5.1 6.1 7.1 8.1 9.1 23.2 9.3 1.5 4.5 11.5 12.6 4.11",
            Moved = "9.1<3.1d 9.3<8.3c 4.5<4.1d 11.5<9.5c",
            Shortened = "30.4 8.5 11.6 3.11 31.12",
        },
        new(2016) // Friday, leap year
        {
            Decree = "1017",
            Off = "1.1 4.1 5.1 6.1 7.1 8.1 22.2 23.2 7.3 8.3 2.5 3.5 9.5 13.6 4.11",
            Moved = "22.2<20.2d 7.3<3.1d 2.5<1.5c 3.5<2.1d 13.6<12.6c",
            Worked = "20.2>22.2",
            Shortened = "20.2 3.11",
        },
        new(2017) // Sunday
        {
            Decree = "756",
            Off = "2.1 3.1 4.1 5.1 6.1 23.2 24.2 8.3 1.5 8.5 9.5 12.6 6.11",
            Moved = "24.2<1.1d 8.5<7.1d 6.11<4.11c",
            Shortened = "22.2 7.3 3.11",
        },
        new(2018) // Monday
        {
            Decree = "1250",
            Off = "1.1 2.1 3.1 4.1 5.1 8.1 23.2 8.3 9.3 30.4 1.5 2.5 9.5 11.6 12.6 5.11 31.12",
            Moved = "9.3<6.1d 30.4<28.4d 2.5<7.1d 11.6<9.6d 5.11<4.11c 31.12<29.12d",
            Worked = "28.4>30.4 9.6>11.6 29.12>31.12",
            Shortened = "22.2 7.3 28.4 8.5 9.6 29.12",
        },
        new(2019) // Tuesday; 25 February works: the day off of the 23rd went to 10 May
        {
            Decree = "1163",
            Off = "1.1 2.1 3.1 4.1 7.1 8.1 8.3 1.5 2.5 3.5 9.5 10.5 12.6 4.11",
            Moved = "2.5<5.1d 3.5<6.1d 10.5<23.2d",
            Shortened = "22.2 7.3 30.4 8.5 11.6 31.12",
        },
        new(2020) // Wednesday, leap year
        {
            Decree = "875",
            Off = "1.1 2.1 3.1 6.1 7.1 8.1 24.2 9.3 1.5 4.5 5.5 11.5 12.6 1.7 4.11", // 1 July: 1-ФКЗ of 14.03.2020
            Moved = "24.2<23.2c 9.3<8.3c 4.5<4.1d 5.5<5.1d 11.5<9.5c",
            Shortened = "30.4 8.5 11.6 3.11 31.12",
        },
        new(2021) // Friday
        {
            Decree = "1648",
            Off = "1.1 4.1 5.1 6.1 7.1 8.1 22.2 23.2 8.3 3.5 10.5 14.6 4.11 5.11 31.12",
            Moved = "22.2<20.2d 3.5<1.5c 10.5<9.5c 14.6<12.6c 5.11<2.1d 31.12<3.1d",
            Worked = "20.2>22.2",
            Shortened = "20.2 30.4 11.6 3.11",
        },
        new(2022) // Saturday
        {
            Decree = "1564",
            Off = "3.1 4.1 5.1 6.1 7.1 23.2 7.3 8.3 2.5 3.5 9.5 10.5 13.6 4.11",
            Moved = "7.3<5.3d 2.5<1.5c 3.5<1.1d 10.5<2.1d 13.6<12.6c",
            Worked = "5.3>7.3",
            Shortened = "22.2 5.3 3.11",
        },
        new(2023) // Sunday
        {
            Decree = "1505",
            Off = "2.1 3.1 4.1 5.1 6.1 23.2 24.2 8.3 1.5 8.5 9.5 12.6 6.11",
            Moved = "24.2<1.1d 8.5<8.1d 6.11<4.11c",
            Shortened = "22.2 7.3 3.11",
        },
        new(2024) // Monday, leap year; 2 November inherits the shortness of 30 April
        {
            Decree = "1314",
            Off = "1.1 2.1 3.1 4.1 5.1 8.1 23.2 8.3 29.4 30.4 1.5 9.5 10.5 12.6 4.11 30.12 31.12",
            Moved = "29.4<27.4d 30.4<2.11d 10.5<6.1d 30.12<28.12d 31.12<7.1d",
            Worked = "27.4>29.4 2.11>30.4 28.12>30.12",
            Shortened = "22.2 7.3 8.5 11.6 2.11",
        },
        new(2025) // Wednesday; 24 February and 10 March work
        {
            Decree = "1335",
            Off = "1.1 2.1 3.1 6.1 7.1 8.1 1.5 2.5 8.5 9.5 12.6 13.6 3.11 4.11 31.12",
            Moved = "2.5<4.1d 8.5<23.2d 13.6<8.3d 3.11<1.11d 31.12<5.1d",
            Worked = "1.11>3.11",
            Shortened = "7.3 30.4 11.6 1.11",
        },
        new(2026) // Thursday
        {
            Decree = "1466",
            Off = "1.1 2.1 5.1 6.1 7.1 8.1 9.1 23.2 9.3 1.5 11.5 12.6 4.11 31.12",
            Moved = "9.1<3.1d 9.3<8.3c 11.5<9.5c 31.12<4.1d",
            Shortened = "30.4 8.5 11.6 3.11",
        },
        new(2027) // Friday
        {
            Decree = "1187",
            Off = "1.1 4.1 5.1 6.1 7.1 8.1 22.2 23.2 8.3 3.5 10.5 14.6 4.11 5.11 31.12",
            Moved = "22.2<20.2d 3.5<1.5c 10.5<9.5c 14.6<12.6c 5.11<2.1d 31.12<3.1d",
            Worked = "20.2>22.2",
            Shortened = "20.2 30.4 11.6 3.11",
        },
    ];

    /// <summary>Every day of the fifteen years in order, with whether it is worked by the lists above.</summary>
    public static IReadOnlyList<(LocalDate Date, bool IsWorking)> Days { get; } =
    [
        .. All.SelectMany(year =>
        {
            var off = year.OffDays;
            var worked = year.WorkedDays;
            return year.AllDays.Select(date => (
                date,
                worked.ContainsKey(date)
                    || (date.DayOfWeek < IsoDayOfWeek.Saturday && !off.Contains(date))));
        }),
    ];
}
