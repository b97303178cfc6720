using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>Refusals of days that a calendar does not hold: each names the range and the missing year.</summary>
internal static class CalendarRange
{
    /// <summary>Refuses a calendar that is not there, a date of another calendar system and one that is not in the
    /// calendar.</summary>
    public static void Check(LocalDate date, WorkingDayCalendar calendar, string name)
    {
        Guard.Against.Null(calendar);
        CalendarDate.Checked(date, name);
        if (!calendar.Contains(date))
        {
            throw Outside(
                calendar, date.Year, FormattableString.Invariant($"{date:uuuu-MM-dd} is outside"), date, name);
        }
    }

    /// <summary>Refuses a calendar that is not there and a year that is not in it.</summary>
    public static void Check(int year, WorkingDayCalendar calendar)
    {
        Guard.Against.Null(calendar);
        Guard.Against.OutOfRange(year, calendar.FirstDay.Year, calendar.LastDay.Year);
    }

    /// <summary>The error for a count that left the calendar on one side.</summary>
    public static ArgumentOutOfRangeException Left(
        WorkingDayCalendar calendar, bool back, string what, LocalDate date, string name) =>
        Outside(calendar, back ? calendar.FirstDay.Year - 1 : calendar.LastDay.Year + 1, what, date, name);

    private static ArgumentOutOfRangeException Outside(
        WorkingDayCalendar calendar, int missing, string what, LocalDate date, string name)
    {
        var range = FormattableString.Invariant($"{calendar.FirstDay:uuuu-MM-dd} to {calendar.LastDay:uuuu-MM-dd}");
        return new ArgumentOutOfRangeException(
            name,
            Printing.Of(date),
            FormattableString.Invariant($"The calendar covers {range}; {what}: the year {missing} is missing."));
    }
}
