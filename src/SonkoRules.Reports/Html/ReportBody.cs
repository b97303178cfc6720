namespace SonkoRules.Reports;

/// <summary>The report in one language: its sections in their order, the links to them, the foot.</summary>
internal static class ReportBody
{
    public static void Write(LocalReport report)
    {
        var sections = Sections(report).ToArray();
        HeadSection.Write(report);
        report.Html.Open("nav", ("aria-label", report.In("Разделы", "Sections"))).Open("ul");
        foreach (var (name, heading, _) in sections)
        {
            report.Html.Open("li").Element("a", heading, ("href", "#" + report.Id(name))).Close();
        }

        report.Html.Close().Close();
        foreach (var (name, heading, write) in sections)
        {
            var id = report.Id(name);
            report.Html.Open("section", ("id", id), ("aria-labelledby", id + "-title"));
            report.Html.Element("h2", heading, ("id", id + "-title"));
            write();
            report.Html.Close();
        }

        Foot(report);
    }

    private static IEnumerable<(string Name, string Heading, Action Write)> Sections(LocalReport report)
    {
        var content = report.Content;
        yield return ("summary", report.In("Основные показатели", "In short"), () => HeadSection.Figures(report));
        if (content.Outcome is { } outcome)
        {
            yield return (
                "awards",
                report.In("Субсидии и запрошенные суммы", "Subsidies and requests"),
                () => AwardsSection.Write(report, outcome));
            yield return (
                "money",
                report.In("Распределение средств", "Where the money went"),
                () => MoneySection.Write(report, outcome));
            yield return (
                "rating",
                report.In("Рейтинг", "Rating"),
                () => RatingSection.Write(report, outcome));
        }

        if (content.Proceedings is { } proceedings)
        {
            yield return (
                "decisions",
                report.In("Решения по заявкам", "Decisions"),
                () => DecisionsSection.Write(report, proceedings));
        }

        if (content.Outcome is { } computed && content.Options.Effects is { } effects)
        {
            yield return (
                "effects",
                report.In("Влияние толкований", "Effect of the readings"),
                () => EffectsSection.Write(report, computed, effects));
        }

        if (content.Options.Timetable is { } timetable)
        {
            yield return (
                "timetable",
                report.In("График конкурса", "Timetable"),
                () => TimetableSection.Write(report, timetable));
        }

        yield return (
            "rules",
            report.In("Правила и толкования", "Rules and readings"),
            () => RulesSection.Write(report));
    }

    private static void Foot(LocalReport report)
    {
        var content = report.Content;
        report.Html.Open("footer");
        report.Paragraph(report.In(
            "Расчёт выполнен по правилам порядка и не является юридической консультацией или решением министерства.",
            "This is a computation by the rules of the order. It is neither legal advice nor a decision of the ministry."));
        report.Paragraph(report.In("Рассчитано библиотекой SonkoRules ", "Computed by the library SonkoRules ")
            + content.Options.LibraryVersion + report.In("; редакция ", "; edition ") + content.Rules.Edition + ".");
        report.Paragraph(report.In("Толкования: ", "Readings: ")
            + string.Join(", ", content.Readings.Select(reading => reading.ToString())) + ".");
        report.Html.Close();
    }
}
