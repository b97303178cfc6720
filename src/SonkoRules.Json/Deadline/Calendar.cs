using NodaTime.Text;
using SonkoRules.Calendars;

namespace SonkoRules.Json;

[Says("The calendar of working days in which the answer was counted.")]
internal sealed record CalendarDoc(
    [Says("The first day that the calendar covers.")] LocalDate FirstDay,
    [Says("The last day that the calendar covers.")] LocalDate LastDay,
    [Says("Which of the library's calendars it is; absent: one of the caller's own.")] CalendarCode? Code = null);

[Says("A day of the calendar: what it is, and by which rule of law.")]
internal sealed record CalendarDayDoc(
    [Says("The day.")] LocalDate Date,
    [Says("What the day is.")] DayCode Kind,
    [Says("What the day is in words, with the rule that makes it so.")] TextDoc Text,
    [Says("The rule of law that makes the day what it is.")] TextDoc Source,
    [Says("Whether the working day is an hour shorter.")] bool Shortened,
    [Says("Whether the year of the day is known by the Labour Code alone, so that a decree may still change it.")]
    bool Provisional);

/// <summary>The calendars of working days that the library has.</summary>
internal enum CalendarCode
{
    FiveDayWeek = 0,
    FiveDayWeekWithFederalPaidDaysOff = 1,
    FiveDayWeekWithSmolenskPaidDaysOff = 2,
}

/// <summary>What a day of a calendar is.</summary>
internal enum DayCode
{
    WorkingDay = 0,
    Weekend = 1,
    Holiday = 2,
    DayOffMoved = 3,
    WorkedDayOff = 4,
    PaidDayOff = 5,
    RegionalDayOff = 6,
    StatutoryDayOff = 7,
}

/// <summary>Calendars of working days and their days in documents.</summary>
internal static class CalendarMapping
{
    private static readonly (CalendarCode Code, WorkingDayCalendar Calendar)[] Named =
    [
        (CalendarCode.FiveDayWeek, RussianCalendar.FiveDayWeek),
        (CalendarCode.FiveDayWeekWithFederalPaidDaysOff, RussianCalendar.FiveDayWeekWithFederalPaidDaysOff),
        (CalendarCode.FiveDayWeekWithSmolenskPaidDaysOff, RussianCalendar.FiveDayWeekWithSmolenskPaidDaysOff),
    ];

    /// <summary>The calendar that a document names, or the one that the readings choose, with the caller's changes. Where
    /// there are no rules the plain one stands in: all cover the same days.</summary>
    public static WorkingDayCalendar FromDoc(
        CalendarCode? code, CalendarChangesDoc? changes, Rulebook? rules, Problems problems) =>
        CalendarChangesMapping.FromDoc(changes, FromDoc(code, rules), problems);

    private static WorkingDayCalendar FromDoc(CalendarCode? code, Rulebook? rules) =>
        code is { } named
            ? Array.Find(Named, known => known.Code == named).Calendar
            : rules?.Deadlines.Calendar ?? RussianCalendar.FiveDayWeek;

    /// <summary>The code of a calendar in a request, or of the one that it was made from; null for the one that the
    /// readings choose.</summary>
    public static CalendarCode? ToCode(WorkingDayCalendar calendar, Rulebook rules) =>
        calendar.PaidDaysOff == rules.Deadlines.Calendar.PaidDaysOff
            ? null
            : Array.Find(Named, known => known.Calendar.PaidDaysOff == calendar.PaidDaysOff) is { Calendar: not null } found
                ? found.Code
                : throw Unnamed(nameof(calendar));

    /// <summary>What a calendar has beside the one of its code; null for nothing.</summary>
    public static CalendarChangesDoc? ToChanges(WorkingDayCalendar calendar, Rulebook rules)
    {
        var known = FromDoc(ToCode(calendar, rules), rules);
        return calendar.Equals(known)
            ? null
            : CalendarChangesMapping.ToDoc(calendar, known) ?? throw Unnamed(nameof(calendar));
    }

    public static CalendarDoc ToDoc(WorkingDayCalendar calendar) =>
        new(calendar.FirstDay, calendar.LastDay, CodeOf(calendar));

    public static IReadOnlyList<CalendarDayDoc> ToDocs(Sequence<CalendarDay> days) => [.. days.Select(ToDoc)];

    public static CalendarDayDoc ToDoc(CalendarDay day) =>
        new(
            day.Date,
            day.Kind.Match(
                _ => DayCode.WorkingDay,
                _ => DayCode.Weekend,
                _ => DayCode.Holiday,
                _ => DayCode.DayOffMoved,
                _ => DayCode.WorkedDayOff,
                _ => DayCode.PaidDayOff,
                _ => DayCode.StatutoryDayOff,
                _ => DayCode.RegionalDayOff),
            new TextDoc(day.Kind.ToText(Language.Russian), day.Kind.ToText(Language.English)),
            new TextDoc(day.Kind.Source.ToText(Language.Russian), day.Kind.Source.ToText(Language.English)),
            day.IsShortened,
            day.IsProvisional);

    /// <summary>Lists a day that the calendar does not cover.</summary>
    public static void Check(LocalDate? date, WorkingDayCalendar calendar, Problems problems, string pointer)
    {
        if (date is { } day && !calendar.Contains(day))
        {
            problems.Add(pointer, Shown(day), Covered(calendar));
        }
    }

    /// <summary>Lists a year that the calendar does not cover.</summary>
    public static void Check(int? year, WorkingDayCalendar calendar, Problems problems, string pointer)
    {
        if (year is { } number && (number < calendar.FirstDay.Year || number > calendar.LastDay.Year))
        {
            var range = NumberMapping.Text(calendar.FirstDay.Year) + " … " + NumberMapping.Text(calendar.LastDay.Year);
            problems.Add(
                pointer, NumberMapping.Text(number),
                "год календаря: " + range, "a year that the calendar covers: " + range);
        }
    }

    /// <summary>The error for a count that leads outside the calendar.</summary>
    public static DocumentError Leaves(string pointer, string value, WorkingDayCalendar calendar)
    {
        var range = Range(calendar);
        return new DocumentError(pointer, value, new LocalizedText(
            "значение, при котором срок остаётся в пределах календаря: " + range + "; его продолжает calendarChanges",
            "a value from which the count stays within the calendar: " + range + "; calendarChanges continues it"));
    }

    /// <summary>A day as an error shows it.</summary>
    public static string Shown(LocalDate day) => TokenText.Quoted(LocalDatePattern.Iso.Format(day));

    private static LocalizedText Covered(WorkingDayCalendar calendar)
    {
        var range = Range(calendar);
        return new LocalizedText("день календаря: " + range, "a day that the calendar covers: " + range);
    }

    private static string Range(WorkingDayCalendar calendar) =>
        LocalDatePattern.Iso.Format(calendar.FirstDay) + " … " + LocalDatePattern.Iso.Format(calendar.LastDay);

    private static ArgumentException Unnamed(string name) =>
        new("A document can name the calendars of the library, with decrees of the Government, days off and years.", name);

    private static CalendarCode? CodeOf(WorkingDayCalendar calendar) =>
        Array.FindIndex(Named, known => known.Calendar.Equals(calendar)) is var at and >= 0 ? Named[at].Code : null;
}
