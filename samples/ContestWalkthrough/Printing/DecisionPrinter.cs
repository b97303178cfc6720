using System.Collections.Generic;
using System.Linq;
using SonkoRules.Applications;
using SonkoRules.Contests;
using SonkoRules.Eligibility;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>
/// Prints the decisions on the applications: how many of each, and every one that is not simply proper with all its
/// grounds and their clauses.
/// </summary>
internal static class DecisionPrinter
{
    public static void Print(Page page, ContestProceedings proceedings)
    {
        page.Heading("Решения по заявкам", "Decisions on the applications");
        PrintCounts(page, proceedings);
        var table = new TableText(page)
            .Right("Заявка", "Application")
            .Left("Решение", "Decision")
            .Left("Пункт", "Clause")
            .Prose("Основание", "Ground");
        var any = false;
        for (var i = 0; i < proceedings.Decisions.Count; i++)
        {
            var decision = proceedings.Decisions[i];
            if (decision is not ApplicationDecision.Proper { Remarks.Count: 0 })
            {
                any = true;
                Print(page, table, decision, proceedings.Cases[i].Verdict);
            }
        }

        if (any)
        {
            page.Table(table);
        }
    }

    public static LocalizedText InWords(ApplicationDecision decision) =>
        decision.Match<LocalizedText>(
            _ => new("надлежащая", "proper"),
            _ => new("на доработку", "returned for rework"),
            _ => new("отклонена", "rejected"),
            _ => new("не подана", "not filed"),
            _ => new("отозвана", "withdrawn"),
            _ => new("не определено", "undetermined"));

    private static void PrintCounts(Page page, ContestProceedings proceedings)
    {
        var kinds = proceedings.Decisions
            .GroupBy(InWords)
            .Select(group => page.In(group.Key) + " — " + Say.Whole(group.Count()));
        page.Line(page.In("Подано: ", "Filed: ") + Say.Applications(proceedings.Decisions.Count, page.Language)
            + "; " + string.Join(", ", kinds) + ".");
    }

    private static void Print(
        Page page, TableText table, ApplicationDecision decision, EligibilityVerdict verdict)
    {
        var id = decision.ApplicationId;
        var words = page.In(InWords(decision));
        var rows = Grounds(page, decision, verdict).ToList();
        if (rows.Count == 0)
        {
            var nothing = decision is ApplicationDecision.Undetermined
                ? page.In("сведений недостаточно, см. ниже", "too little is known, see below")
                : Say.Nothing;
            rows.Add((decision.Clause.ToString(), nothing));
        }

        foreach (var (clause, text) in rows)
        {
            table.Row(id, words, clause, text);
            id = string.Empty;
            words = string.Empty;
        }
    }

    // An undetermined decision lists what is missing after what is already known to be wrong.
    private static IEnumerable<(string Clause, string Text)> Grounds(
        Page page, ApplicationDecision decision, EligibilityVerdict verdict)
    {
        var parts = decision.Explain().Parts;
        var known = decision is ApplicationDecision.Undetermined undetermined ? undetermined.Grounds.Count : parts.Count;
        foreach (var part in parts.Take(known))
        {
            yield return (part.Clause.ToString(), page.In(part.Statement));
            foreach (var row in part.Parts.Count > 0 ? Failures(page, verdict) : [])
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<(string Clause, string Text)> Failures(Page page, EligibilityVerdict verdict) =>
        verdict.Failures.SelectMany(failure => failure.Against.Select(finding => (
            "  " + failure.Clause,
            $"{page.In(finding.Name)}: {page.In(finding.Found)}; "
                + page.In("требуется: ", "required: ") + page.In(finding.Required))));
}
