using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Texts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SonkoRules.Samples.ContestTimetable;

/// <summary>The months of a contest: days off in brackets, days of stages with an asterisk, and what made an unusual
/// day what it is.</summary>
internal static class MonthGrids
{
    private const int DaysInWeek = 7;
    private const int GridsInRow = 3;

    public static void Write(IAnsiConsole console, Deadlines.ContestTimetable timetable, Language language)
    {
        console.WriteLine();
        console.WriteLine(language == Language.Russian
            ? "(5) — нерабочий день, 5* — день этапа"
            : "(5) is a day off, 5* is the day of a stage");
        var stages = timetable.Entries.Select(entry => entry.Date).ToHashSet();
        var months = stages.Select(date => (date.Year, date.Month)).Distinct().Order().ToList();
        foreach (var row in months.Chunk(GridsInRow))
        {
            var grid = new Grid();
            foreach (var _ in row)
            {
                grid.AddColumn(new GridColumn().NoWrap());
            }

            grid.AddRow([.. row.Select(month => Month(timetable, stages, month.Year, month.Month, language))]);
            console.Write(grid);
        }

        foreach (var (year, month) in months)
        {
            foreach (var day in Days(year, month).Select(timetable.Calendar.Describe).Where(IsUnusual))
            {
                console.WriteLine(day.ToText(language));
            }
        }
    }

    private static Table Month(
        Deadlines.ContestTimetable timetable, HashSet<LocalDate> stages, int year, int month, Language language)
    {
        var table = new Table().Border(TableBorder.None).Title(DayText.Month(year, month, language));
        foreach (var weekday in DayText.Weekdays(language))
        {
            table.AddColumn(new TableColumn(weekday).RightAligned().Width(5).Padding(0, 0));
        }

        var cells = new List<IRenderable>();
        for (var blank = 1; blank < (int)new LocalDate(year, month, 1).DayOfWeek; blank++)
        {
            cells.Add(new Text(string.Empty));
        }

        cells.AddRange(Days(year, month).Select(day => Cell(day, timetable.Calendar, stages.Contains(day))));
        while (cells.Count % DaysInWeek != 0)
        {
            cells.Add(new Text(string.Empty));
        }

        foreach (var week in cells.Chunk(DaysInWeek))
        {
            table.AddRow(week);
        }

        return table;
    }

    private static Text Cell(LocalDate day, WorkingDayCalendar calendar, bool isStage)
    {
        var number = day.Day.ToString(CultureInfo.InvariantCulture);
        var off = !calendar.IsWorkingDay(day);
        var style = isStage ? new Style(Color.Green, decoration: Decoration.Bold)
            : off ? new Style(Color.Red)
            : Style.Plain;
        return new Text((off ? "(" + number + ")" : number + " ") + (isStage ? "*" : " "), style);
    }

    private static IEnumerable<LocalDate> Days(int year, int month)
    {
        for (var day = new LocalDate(year, month, 1); day.Month == month; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    /// <summary>Holidays, moved days off and worked days off: all that a weekday does not tell.</summary>
    private static bool IsUnusual(CalendarDay day) =>
        day.Kind is not (DayKind.WorkingDay or DayKind.Weekend);
}
