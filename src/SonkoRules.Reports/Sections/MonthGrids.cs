using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Reports;

/// <summary>
/// The months in which something is due: each day as what it is, with what is due on it. What colour tells, a border or a
/// sign and hidden words tell too.
/// </summary>
internal static class MonthGrids
{
    private const int DaysInWeek = 7;

    private static readonly IsoDayOfWeek[] Week =
    [
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday,
        IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday,
    ];

    public static void Write(LocalReport report, ContestTimetable timetable)
    {
        Legend(report);
        var stages = timetable.Entries.ToLookup(entry => entry.Date);
        var months = stages.Select(day => (day.Key.Year, day.Key.Month)).Distinct().OrderBy(month => month).ToArray();
        report.Html.Open("div", ("class", "months"));
        foreach (var (year, month) in months)
        {
            Month(report, timetable, stages, year, month);
        }

        report.Html.Close();
    }

    private static void Legend(LocalReport report)
    {
        report.Html.Open("ul", ("class", "legend days"));
        Key(string.Empty, report.In("рабочий день", "working day"));
        Key("off", report.In("выходной день", "weekend"));
        Key("holiday", report.In("праздничный день", "public holiday"));
        Key("moved", report.In("перенесённый или иной нерабочий день", "a day off moved here, or another one"), "→");
        Key("worked", report.In("рабочий день вместо выходного", "worked in place of a day off"), "+");
        Key("short", report.In("сокращён на один час", "an hour shorter"));
        Key("due", report.In("день этапа", "a stage"));
        report.Html.Close();

        void Key(string style, string text, string sign = "")
        {
            report.Html.Open("li").Open("span", ("class", ("key " + style).TrimEnd()), ("aria-hidden", "true")).Text("5");
            Sign(report.Html, sign);
            report.Html.Close().Text(text).Close();
        }
    }

    private static void Month(
        LocalReport report,
        ContestTimetable timetable,
        ILookup<LocalDate, TimetableEntry> stages,
        int year,
        int month)
    {
        var html = report.Html;
        html.Open("div", ("class", "month")).Open("table");
        html.Element("caption", Say.Month(year, month, report.Language));
        html.Open("thead").Open("tr");
        foreach (var day in Week)
        {
            var (shortly, full) = Say.Weekday(day, report.Language);
            html.Open("th", ("scope", "col")).Element("abbr", shortly, ("title", full)).Close();
        }

        html.Close().Close().Open("tbody");
        var first = new LocalDate(year, month, 1);
        var monday = first.PlusDays(1 - (int)first.DayOfWeek);
        for (var week = monday; week < first.PlusMonths(1); week = week.PlusDays(DaysInWeek))
        {
            html.Open("tr");
            for (var i = 0; i < DaysInWeek; i++)
            {
                Day(report, timetable.Calendar, week.PlusDays(i), month, stages[week.PlusDays(i)]);
            }

            html.Close();
        }

        html.Close().Close();
        Unusual(report, timetable.Calendar, first);
        html.Close();
    }

    private static void Day(
        LocalReport report, WorkingDayCalendar calendar, LocalDate date, int month, IEnumerable<TimetableEntry> due)
    {
        if (date.Month != month)
        {
            report.Html.Open("td").Close();
            return;
        }

        var known = calendar.TryDescribe(date, out var day);
        var (style, sign) = known ? StyleOf(day) : (string.Empty, string.Empty);
        var stages = due.ToArray();
        var classes = string.Join(" ", new[]
        {
            style, known && day.IsShortened ? "short" : string.Empty, stages.Length > 0 ? "due" : string.Empty,
        }.Where(name => name.Length > 0));
        report.Html.Open("td", ("class", classes.Length > 0 ? classes : null));
        Number(report, date, stages);
        Sign(report.Html, sign);
        if (known && !day.IsWorking)
        {
            report.Html.Element("span", report.In(", нерабочий", ", a day off"), ("class", "vh"));
        }
        else if (known && day.Kind is DayKind.WorkedDayOff)
        {
            report.Html.Element(
                "span", report.In(", рабочий день вместо выходного", ", worked in place of a day off"), ("class", "vh"));
        }

        report.Html.Close();
    }

    private static void Number(LocalReport report, LocalDate date, TimetableEntry[] stages)
    {
        var number = NumberText.Plain(date.Day);
        if (stages.Length == 0)
        {
            report.Html.Text(number);
            return;
        }

        var what = string.Join("; ", stages.Select(entry => entry.What.In(report.Language)));
        report.Html.Open("a", ("href", "#" + TimetableSection.IdOf(report, stages[0])), ("title", what)).Text(number);
        report.Html.Element("span", ": " + what, ("class", "vh")).Close();
    }

    private static void Sign(HtmlWriter html, string sign)
    {
        if (sign.Length > 0)
        {
            html.Element("span", sign, ("class", "sign"), ("aria-hidden", "true"));
        }
    }

    private static (string Style, string Sign) StyleOf(CalendarDay day) =>
        day.Kind.Match(
            _ => (string.Empty, string.Empty),
            _ => ("off", string.Empty),
            _ => ("holiday", string.Empty),
            _ => ("moved", "→"),
            _ => ("worked", "+"),
            _ => ("moved", "→"),
            _ => ("moved", "→"),
            _ => ("moved", "→"));

    // Holidays, days off that moved and days worked instead: all that a weekday does not tell.
    private static void Unusual(LocalReport report, WorkingDayCalendar calendar, LocalDate first)
    {
        var days = new List<CalendarDay>();
        for (var date = first; date.Month == first.Month; date = date.PlusDays(1))
        {
            if (calendar.TryDescribe(date, out var day)
                && (day.IsShortened || day.Kind is not (DayKind.WorkingDay or DayKind.Weekend)))
            {
                days.Add(day);
            }
        }

        if (days.Count == 0)
        {
            return;
        }

        report.Html.Open("ul");
        for (var (start, i) = (0, 1); i <= days.Count; i++)
        {
            if (i == days.Count || !Continues(days[i - 1], days[i]))
            {
                report.Html.Element("li", Span(report, days[start], days[i - 1]));
                start = i;
            }
        }

        report.Html.Close();
    }

    private static bool Continues(CalendarDay before, CalendarDay day) =>
        before.Date.PlusDays(1) == day.Date
            && before.Kind == day.Kind
            && before.IsShortened == day.IsShortened
            && before.IsProvisional == day.IsProvisional;

    // The days of one kind in a row are told once: from the first one to what the last one is.
    private static string Span(LocalReport report, CalendarDay first, CalendarDay last) =>
        first == last
            ? last.ToText(report.Language)
            : Say.Day(first.Date, report.Language) + " – " + last.ToText(report.Language);
}
