using System.Globalization;
using NodaTime;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestTimetable;

/// <summary>Days and months as this command writes them.</summary>
internal static class DayText
{
    private static readonly string[] RussianMonths =
    [
        "январь", "февраль", "март", "апрель", "май", "июнь",
        "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
    ];

    private static readonly string[] RussianWeekdays = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"];

    private static readonly string[] EnglishWeekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static string[] Weekdays(Language language) =>
        language == Language.Russian ? RussianWeekdays : EnglishWeekdays;

    public static string Weekday(LocalDate date, Language language) => Weekdays(language)[(int)date.DayOfWeek - 1];

    public static string Date(LocalDate date, Language language) =>
        date.ToString(language == Language.Russian ? "dd.MM.uuuu" : "uuuu-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(int year, int month, Language language) =>
        (language == Language.Russian
            ? RussianMonths[month - 1]
            : CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month))
        + " " + year.ToString(CultureInfo.InvariantCulture);
}
