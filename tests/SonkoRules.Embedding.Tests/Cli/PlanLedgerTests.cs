using System;
using System.IO;
using System.Linq;
using System.Text;
using NodaTime;
using SonkoRules.Duties;
using SonkoRules.Indicators;
using SonkoRules.Office.Plans;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Cli;

/// <summary>The ledger of the two roadmaps and the report: each item, and what computes it or why nothing does.</summary>
public sealed class PlanLedgerTests
{
    private static readonly (string File, string Title)[] Roadmaps =
    [
        ("smolensk-roadmap", "Roadmap of Smolensk region (дорожная карта Смоленской области)"),
        ("leningrad-roadmap", "Roadmap of Leningrad region (дорожная карта Ленинградской области)"),
        ("kemerovo-plan", "Plan of measures of Kemerovo (комплексный план города Кемерово)"),
    ];

    [Fact]
    public void The_document_tells_of_every_item()
    {
        var text = new StringBuilder("""
            # Roadmaps and reports: item by item

            Generated from the tables of the tests and compared with them by `PlanLedgerTests`; do not edit. Of each item: its
            term in words, and what computes its days or why none follow.

            """);
        foreach (var (file, title) in Roadmaps)
        {
            text.Append($"\n## {title}\n\n| item | срок | computed by, or why not |\n|---|---|---|\n");
            foreach (var item in RoadmapTable.Read(new(file + ".csv", Bytes(file))).OrThrow().Items)
            {
                text.Append($"| {item.Number} | {item.Term.ToText(SonkoRules.Texts.Language.Russian)} | {Computed(item)} |\n");
            }
        }

        var check = ReportTables.Read(new("report.csv", Bytes("kemerovo-report"))).OrThrow().Check();
        text.Append("\n## Report of Kemerovo for 2023 (сводный отчёт города Кемерово)\n\n| part | computed by | findings |\n|---|---|---|\n");
        foreach (var table in check.Report.Tables)
        {
            var findings = check.Statements.Count(one => one.Table == table.Name && !one.Holds)
                + check.Slips.Count(one => one.Table == table.Name);
            text.Append($"| {table.Name} | `ReportTable`, `Report.Check` | {findings} |\n");
        }

        text.Append($"| Приложение: показатели | `ReportIndicator`, `Report.Check` | {check.Attainments.Count(one => !one.IsReached)} |\n");
        text.Append($"| Числа текста | `ReportFigure`, `ReportShare`, `Report.Check` | {check.Statements.Count(one => one.Kind is StatementKind.Share or StatementKind.Figure && !one.Holds)} |\n");
        text.Append("| Прочий текст | not computed: sentences without a table behind them | – |\n");
        Snapshot.VerifyDocument(text.ToString(), "docs/plans.md");
    }

    private static string Computed(RoadmapItem item) =>
        item.Term.Between(new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31)).Match(
            _ => "`RoadmapRules.In`" + (item.Targets.Count > 0 ? ", `Target.In`" : string.Empty),
            framed => $"windows by `DutyTerm.In`; no day: {framed.Reason}",
            undated => $"no day: {undated.Reason}");

    private static ReadOnlyMemory<byte> Bytes(string name) =>
        File.ReadAllBytes(Repository.File($"tests/SonkoRules.Embedding.Tests/Cli/Plans/{name}.csv"));
}
