using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>Refusals of days that a calendar does not hold: each names the range and the missing year.</summary>
internal static class CalendarRange
{
    // Any term from a day of these years is a date too.
    private const int FirstYear = 100;
    private const int LastYear = 9900;

    /// <summary>Refuses a calendar that is not there, a date of another calendar system and one so far off that no term
    /// can be counted from it. Whether the calendar covers it, the count asks if it has to.</summary>
    public static void Check(LocalDate date, WorkingDayCalendar calendar, string name)
    {
        Guard.Against.Null(calendar);
        Guard.Against.OutOfRange(CalendarDate.Checked(date, name).Year, FirstYear, LastYear, name);
    }

    /// <summary>Refuses a calendar that is not there and a year so far off that no term can be counted from it.</summary>
    public static void Check(int year, WorkingDayCalendar calendar)
    {
        Guard.Against.Null(calendar);
        Guard.Against.OutOfRange(year, FirstYear, LastYear);
    }

    /// <summary>Refuses what <see cref="Check(LocalDate, WorkingDayCalendar, string)"/> does and a date that is not in
    /// the calendar.</summary>
    public static void CheckCovered(LocalDate date, WorkingDayCalendar calendar, string name)
    {
        Check(date, calendar, name);
        if (!calendar.Contains(date))
        {
            throw Outside(
                calendar, date.Year, FormattableString.Invariant($"{date:uuuu-MM-dd} is outside"), date, name);
        }
    }

    /// <summary>Refuses a calendar that is not there and a year that is not in it.</summary>
    public static void CheckCovered(int year, WorkingDayCalendar calendar)
    {
        Guard.Against.Null(calendar);
        Guard.Against.OutOfRange(year, calendar.FirstDay.Year, calendar.LastDay.Year);
    }

    /// <summary>The error for a count that left the calendar on one side.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="asked">The first day whose state was asked for.</param>
    /// <param name="back">Whether the count ran back from it.</param>
    /// <param name="what">What was counted.</param>
    /// <param name="date">The value of the parameter.</param>
    /// <param name="name">The parameter.</param>
    public static ArgumentOutOfRangeException Left(
        WorkingDayCalendar calendar, LocalDate asked, bool back, string what, LocalDate date, string name)
    {
        var missing = !calendar.Contains(asked) ? asked.Year
            : back ? calendar.FirstDay.Year - 1
            : calendar.LastDay.Year + 1;
        return Outside(calendar, missing, what, date, name);
    }

    private static ArgumentOutOfRangeException Outside(
        WorkingDayCalendar calendar, int missing, string what, LocalDate date, string name)
    {
        var range = FormattableString.Invariant($"{calendar.FirstDay:uuuu-MM-dd} to {calendar.LastDay:uuuu-MM-dd}");
        return new ArgumentOutOfRangeException(
            name,
            date,
            FormattableString.Invariant($"The calendar covers {range}; {what}: {calendar.Missing(missing)}."));
    }
}
