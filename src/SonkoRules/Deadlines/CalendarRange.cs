using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>Refusals of days that a calendar does not hold: each names the range and the missing year.</summary>
internal static class CalendarRange
{
    // Any term from a day of these years is a date too.
    private const int FirstYear = 100;
    private const int LastYear = 9900;

    /// <summary>Whether a day is in the calendar. A calendar that is not there and a date of another calendar system are
    /// misuse.</summary>
    public static bool Holds(WorkingDayCalendar calendar, LocalDate date, string name)
    {
        Guard.Against.Null(calendar);
        return calendar.Contains(Guard.Against.NotIso(date, name));
    }

    /// <summary>Whether a term can be counted from a day at all: it is not too far off for that, in the calendar or not.
    /// A calendar that is not there and a date of another calendar system are misuse.</summary>
    public static bool CanCount(WorkingDayCalendar calendar, LocalDate date, string name)
    {
        Guard.Against.Null(calendar);
        return CanCount(Guard.Against.NotIso(date, name).Year);
    }

    /// <summary>The error of a year that is too far off for any term; null where it is not.</summary>
    public static WhyNot? YearTooFar(WorkingDayCalendar calendar, Clause clause, LocalizedText what, int year)
    {
        Guard.Against.Null(calendar);
        return CanCount(year) ? null : OutsideYear(calendar, clause, what, year);
    }

    /// <summary>The error of a year that is not in the calendar; null where it is.</summary>
    public static WhyNot? LacksYear(WorkingDayCalendar calendar, Clause clause, LocalizedText what, int year)
    {
        Guard.Against.Null(calendar);
        return year >= calendar.FirstDay.Year && year <= calendar.LastDay.Year
            ? null
            : OutsideYear(calendar, clause, what, year);
    }

    /// <summary>The error of a day that is outside the calendar.</summary>
    public static WhyNot Outside(
        WorkingDayCalendar calendar, Clause clause, LocalizedText what, LocalDate date, string name) =>
        new(Error(calendar, clause, what, DateText.Iso(date), language => DateText.Of(date, language), date.Year, name));

    /// <summary>The error of a count that left the calendar on one side.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="asked">The first day whose state was asked for.</param>
    /// <param name="back">Whether the count ran back from it.</param>
    /// <param name="clause">The clause that sets the term.</param>
    /// <param name="what">What was counted.</param>
    /// <param name="from">The value of the parameter.</param>
    /// <param name="name">The parameter.</param>
    public static WhyNot Left(
        WorkingDayCalendar calendar,
        LocalDate asked,
        bool back,
        Clause clause,
        LocalizedText what,
        LocalDate from,
        string name) =>
        new(Error(
            calendar,
            clause,
            what,
            DateText.Iso(from),
            language => (language == Language.Russian ? "от " : "from ") + DateText.Of(from, language),
            !calendar.Contains(asked) ? asked.Year : back ? calendar.FirstDay.Year - 1 : calendar.LastDay.Year + 1,
            name));

    private static bool CanCount(int year) => year is >= FirstYear and <= LastYear;

    private static WhyNot OutsideYear(WorkingDayCalendar calendar, Clause clause, LocalizedText what, int year) =>
        new(Error(
            calendar,
            clause,
            what,
            NumberText.Plain(year),
            language => (language == Language.Russian ? "год " : "the year ") + NumberText.Plain(year),
            year,
            "year"));

    private static InputError Error(
        WorkingDayCalendar calendar,
        Clause clause,
        LocalizedText what,
        string value,
        Func<Language, string> given,
        int missing,
        string name) =>
        new(
            ErrorCode.OutsideCalendar,
            "/" + name,
            value,
            LocalizedText.Of(language =>
            {
                var (first, last) = (DateText.Of(calendar.FirstDay, language), DateText.Of(calendar.LastDay, language));
                return language == Language.Russian
                    ? $"{what.Russian}, {given(language)}: календарь охватывает период с {first} по {last} и не содержит {NumberText.Plain(missing)} года"
                    : $"{what.English}, {given(language)}: the calendar covers {first} to {last}, the year {NumberText.Plain(missing)} is missing";
            }),
            missing > calendar.LastDay.Year
                ? new(
                    "календарь, содержащий этот год: WithYear добавляет год с его постановлением, Through — по одному Трудовому кодексу",
                    "a calendar that has that year: WithYear adds a year with its decree, Through by the Labour Code alone")
                : new("календарь, содержащий этот год", "a calendar that has that year"),
            clause);
}
