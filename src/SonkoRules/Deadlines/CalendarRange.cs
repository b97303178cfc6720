using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>Refusals of days that a calendar does not hold: each names the range and the missing year.</summary>
internal static class CalendarRange
{
    /// <summary>Whether a day is in the calendar. A calendar that is not there and a date of another calendar system are
    /// misuse.</summary>
    public static bool Holds(WorkingDayCalendar calendar, LocalDate date, string name)
    {
        Guard.Against.Null(calendar);
        return calendar.Contains(CalendarDate.Checked(date, name));
    }

    /// <summary>The error of a year that is not in the calendar; null where it is.</summary>
    public static WhyNot? LacksYear(WorkingDayCalendar calendar, Clause clause, LocalizedText what, int year)
    {
        Guard.Against.Null(calendar);
        return year >= calendar.FirstDay.Year && year <= calendar.LastDay.Year
            ? null
            : new WhyNot(Error(
                calendar,
                clause,
                what,
                NumberText.Plain(year),
                language => (language == Language.Russian ? "год " : "the year ") + NumberText.Plain(year),
                year,
                "year"));
    }

    /// <summary>The error of a day that is outside the calendar.</summary>
    public static WhyNot Outside(
        WorkingDayCalendar calendar, Clause clause, LocalizedText what, LocalDate date, string name) =>
        new(Error(calendar, clause, what, DateText.Iso(date), language => DateText.Of(date, language), date.Year, name));

    /// <summary>The error of a count that left the calendar on one side.</summary>
    public static WhyNot Left(
        WorkingDayCalendar calendar, bool back, Clause clause, LocalizedText what, LocalDate from, string name) =>
        new(Error(
            calendar,
            clause,
            what,
            DateText.Iso(from),
            language => (language == Language.Russian ? "от " : "from ") + DateText.Of(from, language),
            back ? calendar.FirstDay.Year - 1 : calendar.LastDay.Year + 1,
            name));

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
                    ? $"{what.Russian}, {given(language)}: календарь с {first} по {last}, {NumberText.Plain(missing)} года в нём нет"
                    : $"{what.English}, {given(language)}: the calendar covers {first} to {last}, the year {NumberText.Plain(missing)} is missing";
            }),
            new("календарь, в котором этот год есть", "a calendar that has that year"),
            clause);
}
