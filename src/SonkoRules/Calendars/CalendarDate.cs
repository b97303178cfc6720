namespace SonkoRules.Calendars;

/// <summary>Checks of dates.</summary>
internal static class CalendarDate
{
    /// <summary>Refuses a date that is not counted in the ISO calendar.</summary>
    public static LocalDate Checked(LocalDate date, string name) =>
        date.Calendar == CalendarSystem.Iso ? date : throw NotIso(date, name);

    private static ArgumentException NotIso(LocalDate date, string name) =>
        new($"A date of the ISO calendar is expected, not of {date.Calendar}.", name);
}
