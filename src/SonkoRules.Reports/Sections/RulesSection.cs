namespace SonkoRules.Reports;

/// <summary>The edition and the readings under which all of it was computed.</summary>
internal static class RulesSection
{
    public static void Write(LocalReport report)
    {
        var rules = report.Content.Rules;
        report.Paragraph(report.In("Редакция: ", "Edition: ") + rules.Edition + ". " + report.In(rules.Edition.Changes));
        report.Paragraph(report.In(
            "Там, где порядок допускает разное толкование, приняты приведённые ответы. Их выбор не является юридической консультацией.",
            "Where the order can be read in more than one way, these answers were taken: a choice, not legal advice."));
        var table = new ReportTable(
                report,
                "readings",
                report.In("Толкования, от которых зависит отчёт.", "The readings on which the report depends."))
            .Column(report.In("Толкование", "Reading"))
            .Column(report.In("Пункты", "Clauses"))
            .Column(report.In("Вопрос", "Question"), ColumnKind.Prose)
            .Column(report.In("Принятый ответ", "Answer taken"), ColumnKind.Prose)
            .Column(report.In("По умолчанию", "Default"))
            .Begin();
        foreach (var applied in report.Content.Readings)
        {
            var reading = ReadingCatalogue.Get(applied.Id);
            var answer = reading.Answers.First(one => one.Code == applied.Answer);
            table.Row(row => row
                .Cell(_ => report.ReadingId(reading.Id))
                .Cell(report.Clauses(reading.Clauses))
                .Cell(report.In(reading.Question))
                .Cell(report.In(answer.Text) + Threshold(report, reading, answer))
                .Cell(html => _ = answer == reading.Default
                    ? html.Text(report.In("да", "yes"))
                    : html.Element("strong", report.In("нет", "NO"))));
        }

        table.End();
    }

    private static string Threshold(LocalReport report, Reading reading, ReadingAnswer answer)
    {
        var minimum = report.Content.Rules.Readings.MinimumScore;
        return reading.Id != ReadingIds.Minimum || answer == reading.Default || minimum.IsNone
            ? string.Empty
            : " " + minimum.Points.ToText(report.Language) + ".";
    }
}
