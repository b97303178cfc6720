using SonkoRules.Deadlines;

namespace SonkoRules.Reports;

/// <summary>The timetable: its conflicts, its months, its stages.</summary>
internal static class TimetableSection
{
    public static void Write(LocalReport report, ContestTimetable timetable)
    {
        Conflicts(report, timetable);
        report.Html.Element("h3", report.In("Календарь", "Calendar"));
        report.Paragraph(
            report.In("Показаны месяцы, на которые приходятся этапы.", "Shown are the months that have stages."), "note");
        MonthGrids.Write(report, timetable);
        report.Html.Element("h3", report.In("Этапы", "Stages"));
        Stages(report, timetable);
    }

    /// <summary>The id of the line of a stage.</summary>
    public static string IdOf(LocalReport report, TimetableEntry entry) => report.Id("stage-" + entry.Stage);

    private static void Conflicts(LocalReport report, ContestTimetable timetable)
    {
        if (timetable.Conflicts.Count == 0)
        {
            report.Paragraph(report.In("Противоречия между сроками отсутствуют.", "The terms do not conflict."));
            return;
        }

        report.Html.Element("h3", report.In("Противоречия", "Conflicts"));
        report.Html.Open("ul");
        foreach (var conflict in timetable.Conflicts)
        {
            report.Html.Open("li").Text(report.In(conflict.Text) + " ");
            report.Html.Element("span", report.Clauses(conflict.Clauses), ("class", "clause"));
            report.Html.Text(conflict.Origin == ConflictOrigin.Order
                ? report.In(" — вытекает из порядка", " — in the order itself")
                : report.In(" — вытекает из указанных дат", " — because of the dates chosen"));
            report.Html.Close();
        }

        report.Html.Close();
    }

    private static void Stages(LocalReport report, ContestTimetable timetable)
    {
        var table = new ReportTable(report, "stages", report.In("Этапы конкурса по дням.", "The stages of the contest by their days."))
            .Column(report.In("День", "Day"))
            .Column(report.In("Содержание", "What happens"), ColumnKind.Prose)
            .Column(report.In("Исполнитель", "Whose act"))
            .Column(report.In("Примечание", "Note"), ColumnKind.Prose)
            .Begin();
        foreach (var entry in timetable.Entries.OrderBy(entry => entry.Date).ThenBy(entry => entry.Stage))
        {
            table.Row(row => Cells(report, entry, row), IdOf(report, entry));
        }

        table.End();
    }

    private static void Cells(LocalReport report, TimetableEntry entry, ReportTable row)
    {
        var language = report.Language;
        entry.TryGetDeadline(out var deadline);
        row.Cell(html =>
            {
                var bound = Bound(report, StageWords.BoundOf(entry));
                html.Text(bound.Length > 0 ? bound + " " : string.Empty);
                html.Element("time", Say.Day(entry.Date, language), ("datetime", Say.Iso(entry.Date)));
                html.Text(", " + Say.Weekday(entry.Date.DayOfWeek, language).Short);
            })
            .Cell(entry.What.In(language), entry.Clause)
            .Cell(deadline is null || deadline.Actor == DeadlineActor.NoOne
                ? Say.Nothing
                : report.In(EventText.Actor(deadline.Actor)))
            .Cell(string.Join("; ", Notes(report, entry, deadline)));
    }

    private static IEnumerable<string> Notes(LocalReport report, TimetableEntry entry, Deadline? deadline)
    {
        if (entry.Origin == StageDateOrigin.Given)
        {
            yield return report.In("дата указана", "the day was given");
        }

        if (deadline is null)
        {
            yield break;
        }

        if (deadline.LastDay != entry.Date)
        {
            yield return report.In("срок: ", "the term: ") + Say.Day(deadline.LastDay, report.Language);
        }

        var off = deadline.Shift.Match<string>(
            _ => string.Empty, on => on.Off.ToText(report.Language), back => back.Off.ToText(report.Language));
        if (off.Length > 0)
        {
            yield return report.In("перенесено с нерабочего дня ", "moved off a day off, ") + off;
        }
        else if (deadline.SkippedDays.Count > 0)
        {
            yield return report.In("исключено нерабочих дней: ", "days off passed over: ")
                + NumberText.Plain(deadline.SkippedDays.Count);
        }

        if (deadline.IsProvisional)
        {
            yield return report.In(
                "предварительно: выходные дни могут быть перенесены постановлением",
                "provisional: a decree may move days off");
        }
    }

    private static string Bound(LocalReport report, DeadlineBound bound) =>
        bound switch
        {
            DeadlineBound.NotLater => report.In("не позднее", "not later than"),
            DeadlineBound.NotEarlier => report.In("не ранее", "not earlier than"),
            _ => string.Empty,
        };
}
