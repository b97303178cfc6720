using SonkoRules.Indicators;

namespace SonkoRules.Json;

internal sealed class ReportCheckOperation()
    : DocumentOperation<ReportCheckRequest, ReportCheck, ReportCheckRequestDoc, ReportCheckAnswerDoc>(
        "report-check",
        "Сверка отчёта: итоги со строками, числа текста с таблицами, доли с частями, план с фактом, нумерация строк.",
        "A report checked: totals with rows, numbers of the text with tables, shares with parts, plans with facts, row numbers.")
{
    protected override ReportCheckRequest? Interpret(ReportCheckRequestDoc document, Problems problems) =>
        ReportMapping.FromDoc(document.Report, problems, "/report") is { } report
            ? new ReportCheckRequest(report, document.Explain ?? false)
            : null;

    protected override OneOf<ReportCheck, WhyNot> Answer(ReportCheckRequest request) => request.Report.Check();

    protected override ReportCheckRequestDoc ToDoc(ReportCheckRequest request) =>
        new(RequestKind, ReportMapping.ToDoc(request.Report), request.Explain ? true : null);

    protected override ReportCheckAnswerDoc ToDoc(ReportCheckRequest request, ReportCheck result) =>
        new(
            AnswerKind,
            result.Report.Name,
            [.. result.Findings.Select(finding => ExplanationMapping.ToDoc(finding.Statement))],
            [.. result.Attainments.Select(ReportMapping.ToDoc)],
            [.. result.Statements.Select(ReportMapping.ToDoc)],
            [.. result.Slips.Select(ReportMapping.ToDoc)],
            [.. result.NotChecked.Select(ReportMapping.ToDoc)],
            request.Explain ? ExplanationMapping.ToDoc(result.Explain()) : null);

    protected override ReportCheckRequest ExampleRequest()
    {
        const string Table = "Таблица 1";
        const string Granted = "Гранты, тыс. рублей";
        return new(
            new Report("Отчёт за 2025 год")
            {
                Indicators = Sequence.Of(
                    new ReportIndicator("Доля средств", "процент", new(0.15m, 2), new(0.13m, 2)) { Period = "2025 год" }),
                Tables = Sequence.Of(new ReportTable(
                    Table,
                    Sequence.Of(new ReportColumn("Участники"), new ReportColumn(Granted)),
                    Sequence.Of(
                        Row(1, "Областной конкурс", "20", "12 003,5"),
                        Row(1, "Городской конкурс", "более 800", "360,0"),
                        new ReportRow("Итого", Cells("", "12 363,0"), ReportRowKind.Total)))),
                Figures = Sequence.Of(new ReportFigure("Гранты всего", new(12.4m, 1), "млн рублей", Table, Granted)),
                Shares = Sequence.Of(new ReportShare("Доля заявок региона", 82m, 330m, new(25m, 0))),
            },
            Explain: true);
    }

    private static ReportRow Row(int number, string name, params string[] cells) => new(name, Cells(cells)) { Number = number };

    private static Sequence<ReportCell> Cells(params string[] cells) => cells.Select(ReportCell.Read).ToSequence();
}
