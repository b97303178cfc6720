using SonkoRules.Calendars;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>The months of a contest: days off in brackets, days of stages with an asterisk, and the law behind each day
/// that its weekday does not tell.</summary>
internal static class MonthGrids
{
    private const int DaysInWeek = 7;

    public static ViewBuilder Months(this ViewBuilder view, ContestTimetable timetable)
    {
        var words = view.Words;
        var stages = timetable.Entries.Select(entry => entry.Date).ToHashSet();
        var months = stages.Select(day => day.ToYearMonth()).Distinct().Order().ToArray();
        view.Add(new Block.Months(
            words.In("По месяцам: (5) — нерабочий день, 5* — день этапа", "By months: (5) is a day off, 5* the day of a stage"),
            [.. months.Select(month => Month(month, timetable.Calendar, stages, words))]));
        var grid = new GridBuilder(words).Word("Дата", "Date").Word("День", "Day").Prose("Вид дня", "What day it is");
        foreach (var day in months.SelectMany(Days).Select(timetable.Calendar.Describe)
            .Where(day => day.Kind is not (DayKind.WorkingDay or DayKind.Weekend)))
        {
            var provisional = day.IsProvisional ? words.In("; предварительно", "; provisional") : string.Empty;
            grid.Row(
                Cell.Of(day.Date),
                Cell.Of(words.Weekday(day.Date.DayOfWeek)),
                Cell.Of(day.Kind.ToText(words.Language) + provisional));
        }

        return grid.Count == 0 ? view : view.Add(grid.Make(words.In("Праздничные дни и переносы", "Holidays and moved days")));
    }

    private static Block.Grid Month(YearMonth month, WorkingDayCalendar calendar, HashSet<LocalDate> stages, Words words)
    {
        var blanks = Enumerable.Repeat(Cell.Nothing, (int)month.OnDayOfMonth(1).DayOfWeek - 1);
        Cell[] days = [.. blanks, .. Days(month).Select(day => Cell.Of(
            (calendar.IsWorkingDay(day) ? Words.Whole(day.Day) : $"({Words.Whole(day.Day)})") + (stages.Contains(day) ? "*" : string.Empty)))];
        return new Block.Grid(
            words.Month(month),
            [.. words.Weekdays.Select(name => new Column(name, ColumnKind.Number))],
            [.. days.Chunk(DaysInWeek).Select(IReadOnlyList<Cell> (week) =>
                [.. week, .. Enumerable.Repeat(Cell.Nothing, DaysInWeek - week.Length)])]);
    }

    private static IEnumerable<LocalDate> Days(YearMonth month) =>
        Enumerable.Range(1, month.Calendar.GetDaysInMonth(month.Year, month.Month)).Select(month.OnDayOfMonth);
}
