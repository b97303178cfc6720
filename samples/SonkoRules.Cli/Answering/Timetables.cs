using SonkoRules.Calendars;

namespace SonkoRules.Samples.Sonko.Answering;

/// <summary>Timetables of days that people type.</summary>
internal static class Timetables
{
    /// <summary>The timetable; null where it does not fit the calendar.</summary>
    public static ContestTimetable? Make(
        Rulebook rules, LocalDate announced, WorkingDayCalendar calendar, TimetablePlan plan)
    {
        var timetable = rules.Deadlines.Timetable(announced, calendar, plan);
        return timetable.IsT0 ? timetable.AsT0 : null;
    }

    /// <summary>What is expected of a day whose timetable does not fit.</summary>
    public static LocalizedText Expected(WorkingDayCalendar calendar)
    {
        var (russian, english) = (new Words(Language.Russian), new Words(Language.English));
        return new(
            $"день, график от которого не выходит за календарь с {russian.Day(calendar.FirstDay)} по {russian.Day(calendar.LastDay)}",
            $"a day from which the timetable fits the calendar from {english.Day(calendar.FirstDay)} to {english.Day(calendar.LastDay)}");
    }
}
