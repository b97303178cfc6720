using SonkoRules.Indicators;
using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>What of a report agrees and what does not.</summary>
internal static class ReportCheckView
{
    public static View Of(ReportCheckRequest request, ReportCheck check, Words words)
    {
        var view = new ViewBuilder(words);
        var findings = new GridBuilder(words).Prose("Замечание", "Finding");
        foreach (var finding in check.Findings)
        {
            findings.Row(Cell.Of(words.In(finding.Statement)));
        }

        if (findings.Count > 0)
        {
            view.Add(findings.Make(words.In("Замечания", "Findings")));
        }

        Statements(view, check);
        foreach (var statement in check.NotChecked)
        {
            view.Say(words.In(statement.Explain().Statement));
        }

        return (request.Explain ? view.Why(check.Explain()) : view).Make(
            check.Report.Name + words.In(": замечаний — ", ": findings – ") + Words.Whole(check.Findings.Count));
    }

    private static void Statements(ViewBuilder view, ReportCheck check)
    {
        var words = view.Words;
        var grid = new GridBuilder(words)
            .Word("Таблица", "Table")
            .Prose("Что", "What")
            .Number("Указано", "Stated")
            .Number("Получается", "It comes to")
            .Number("Разница", "Difference")
            .Word("Сходится", "Agrees");
        foreach (var statement in check.Statements)
        {
            grid.Row(
                Cell.Of(statement.Table),
                Cell.Of(statement.Name),
                Cell.Of(statement.Stated.Value),
                Cell.Of(statement.Computed),
                Cell.Of(statement.Difference),
                Cell.Of(words.YesNo(statement.Holds) + (statement.IsRounded ? words.In(", с округлением", ", rounded") : string.Empty)));
        }

        view.Add(grid.Make(words.In("Что сверено", "What was checked"), isMain: true));
    }
}
