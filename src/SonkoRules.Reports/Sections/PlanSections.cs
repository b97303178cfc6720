using SonkoRules.Duties;
using SonkoRules.Indicators;

namespace SonkoRules.Reports;

/// <summary>The pages of roadmaps and of checked reports.</summary>
internal static class PlanSections
{
    public static void Write(LocalReport report, RoadmapPlan plan, LocalDate? asOf)
    {
        Head(
            report,
            plan.Roadmap.Name,
            report.In("Сроки с ", "Due from ") + Say.Day(plan.Period.First, report.Language)
                + report.In(" по ", " to ") + Say.Day(plan.Period.Last, report.Language)
                + (asOf is { } day
                    ? report.In("; просрочено на ", "; overdue on ") + Say.Day(day, report.Language) + ": "
                        + report.Whole(plan.OverdueOn(day).Count)
                    : string.Empty));
        Section(report, "due", report.In("Что исполнить", "What is due"), () => Due(report, plan, asOf));
        Section(report, "undated", report.In("Мероприятия без даты", "Measures without a date"), () => Undated(report, plan));
        Section(report, "load", report.In("Нагрузка исполнителей", "Load of the executors"), () => Load(report, plan));
        Section(report, "reasons", report.In("Толкования", "Readings"), () => report.Reasons(
            plan.Explain().Parts.Skip(plan.Due.Count + plan.WithoutDate.Count).ToSequence()));
    }

    public static void Write(LocalReport report, ReportCheck check)
    {
        Head(
            report,
            check.Report.Name,
            report.In("Замечаний: ", "Findings: ") + report.Whole(check.Findings.Count));
        Section(report, "findings", report.In("Замечания", "Findings"), () => report.Reasons(check.Findings));
        Section(report, "statements", report.In("Что сверено", "What was checked"), () => Statements(report, check));
        Section(report, "unchecked", report.In("Что не сверено", "What was not checked"), () => report.Reasons(
            check.NotChecked.Select(statement => statement.Explain()).ToSequence()));
    }

    private static void Due(LocalReport report, RoadmapPlan plan, LocalDate? asOf)
    {
        var table = new ReportTable(report, "due-table", report.In("Сроки по дням.", "What is due, by day."))
            .Column(report.In("Срок", "Due"))
            .Column(report.In("№", "No."))
            .Column(report.In("Мероприятие", "Measure"), ColumnKind.Prose)
            .Column(report.In("Исполнители", "Executors"), ColumnKind.Prose)
            .Column(report.In("Период", "Window"))
            .Column(report.In("Примечание", "Note"), ColumnKind.Prose)
            .Begin();
        foreach (var due in plan.Due)
        {
            table.Row(row => row
                .Cell(Say.Day(due.Day, report.Language))
                .Cell(due.Item.Number)
                .Cell(due.Item.Action)
                .Cell(string.Join("; ", due.Item.Executors))
                .Cell(due.Window.ToText(report.Language))
                .Cell(Note(report, due, asOf)));
        }

        table.End();
    }

    private static string Note(LocalReport report, RoadmapDue due, LocalDate? asOf) =>
        due.Done is { } done ? report.In("исполнено ", "done ") + Say.Day(done, report.Language)
        : asOf is { } day && due.IsOverdueOn(day) ? report.In("просрочено", "overdue")
        : Say.Nothing;

    private static void Undated(LocalReport report, RoadmapPlan plan)
    {
        var table = new ReportTable(
                report, "undated-table", report.In("Мероприятия, у которых даты нет.", "Measures for which no date follows."))
            .Column(report.In("№", "No."))
            .Column(report.In("Мероприятие", "Measure"), ColumnKind.Prose)
            .Column(report.In("Почему", "Why"), ColumnKind.Prose)
            .Begin();
        foreach (var undated in plan.WithoutDate)
        {
            table.Row(row => row
                .Cell(undated.Item.Number)
                .Cell(undated.Item.Action)
                .Cell(undated.Item.Term.ToText(report.Language)));
        }

        table.End();
    }

    private static void Load(LocalReport report, RoadmapPlan plan)
    {
        var table = new ReportTable(report, "load-table", report.In("Кто сколько исполняет.", "Who carries how much."))
            .Column(report.In("Исполнитель", "Executor"), ColumnKind.Prose)
            .Column(report.In("Мероприятий", "Measures"), ColumnKind.Number)
            .Column(report.In("Сроков", "Due"), ColumnKind.Number)
            .Column(report.In("Без даты", "Without a date"), ColumnKind.Number)
            .Begin();
        foreach (var load in plan.Load.OrderByDescending(load => load.Due))
        {
            table.Row(row => row
                .Cell(load.Executor)
                .Cell(report.Whole(load.Items))
                .Cell(report.Whole(load.Due))
                .Cell(report.Whole(load.WithoutDate)));
        }

        table.End();
    }

    private static void Statements(LocalReport report, ReportCheck check)
    {
        var table = new ReportTable(
                report, "statements-table", report.In("Указанные числа и то, что получается.", "Numbers stated and computed."))
            .Column(report.In("Что", "What"), ColumnKind.Prose)
            .Column(report.In("Указано", "Stated"), ColumnKind.Number)
            .Column(report.In("Получается", "It comes to"), ColumnKind.Number)
            .Column(report.In("Разница", "Difference"), ColumnKind.Number)
            .Begin();
        foreach (var statement in check.Statements)
        {
            var digits = statement.Stated.Digits;
            table.Row(row => row
                .Cell((statement.Table.Length == 0 ? string.Empty : statement.Table + ", ") + statement.Name)
                .Cell(statement.Stated.ToText(report.Language))
                .Cell(new ReportNumber(statement.Computed, digits).ToText(report.Language))
                .Cell(statement.Holds ? Say.Nothing : new ReportNumber(statement.Difference, digits).ToText(report.Language)));
        }

        table.End();
    }

    private static void Head(LocalReport report, string title, string meta)
    {
        report.Html.Open("header");
        report.Html.Element("h1", title);
        report.Paragraph(meta, "meta");
        report.Html.Close();
    }

    private static void Section(LocalReport report, string name, string heading, Action write)
    {
        var id = report.Id(name);
        report.Html.Open("section", ("id", id), ("aria-labelledby", id + "-title"));
        report.Html.Element("h2", heading, ("id", id + "-title"));
        write();
        report.Html.Close();
    }
}
