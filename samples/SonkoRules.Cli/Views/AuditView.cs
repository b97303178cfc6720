using SonkoRules.Analysis;
using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>The defects of an edition.</summary>
internal static class AuditView
{
    public static View Of(AuditRequest request, Sequence<AuditFinding> findings, Words words)
    {
        var view = new ViewBuilder(words).Rules(request.Rules);
        var grid = new GridBuilder(words)
            .Word("Существенность", "Severity")
            .Word("Пункт", "Clause")
            .Prose("Замечание", "Finding");
        foreach (var finding in findings.OrderByDescending(finding => finding.Severity))
        {
            grid.Row(Cell.Of(Severity(finding.Severity, words)), Cell.Of(finding.Clause), Cell.Of(words.In(finding.Text)));
        }

        view.Add(grid.Make(words.In("Замечания", "Findings"), isMain: true));
        return (request.Explain ? view.Why(RulebookAudit.Explain(findings)) : view)
            .Make(words.In("Проверка порядка, замечаний: ", "Audit of the order: findings – ") + Words.Whole(findings.Count));
    }

    private static string Severity(Severity severity, Words words) =>
        severity switch
        {
            Analysis.Severity.Error => words.In("противоречие", "contradiction"),
            Analysis.Severity.Warning => words.In("предупреждение", "warning"),
            _ => words.In("к сведению", "note"),
        };
}
