using System.Collections.Generic;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Contests;
using SonkoRules.Eligibility;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints what has to be asked for before the remaining applications can be decided on, and where it comes
/// from (2.14).</summary>
internal static class UndeterminedPrinter
{
    public static void Print(Page page, ContestProceedings proceedings)
    {
        if (!proceedings.Decisions.Any(decision => decision is ApplicationDecision.Undetermined))
        {
            return;
        }

        page.Heading("Чего не хватает для решения", "What is missing for a decision");
        var table = new TableText(page)
            .Right("Заявка", "Application")
            .Prose("Сведения", "Fact")
            .Prose("На какой день", "As of")
            .Left("Для пункта", "For the clause")
            .Left("Источник", "Source");
        for (var i = 0; i < proceedings.Decisions.Count; i++)
        {
            if (proceedings.Decisions[i] is ApplicationDecision.Undetermined undetermined)
            {
                Print(page, table, undetermined, proceedings.Cases[i].Verdict);
            }
        }

        page.Table(table);
        page.Line(
            "Источник — пункты порядка, которые его называют. Где его нет, можно запросить разъяснения (п. 2.15).",
            "The source: the clauses that name it. Where there is none, explanations can be asked for (cl. 2.15).");
    }

    private static void Print(
        Page page, TableText table, ApplicationDecision.Undetermined decision, EligibilityVerdict verdict)
    {
        var id = decision.ApplicationId;
        foreach (var missing in decision.Missing)
        {
            foreach (var (name, days, clauses, sources) in Rows(page, missing, verdict))
            {
                table.Row(id, name, days, clauses, sources);
                id = string.Empty;
            }
        }
    }

    private static IEnumerable<(string Name, string Days, string Clauses, string Sources)> Rows(
        Page page, MissingApplicationFact missing, EligibilityVerdict verdict) =>
        missing.Fact != ApplicationFact.Applicant
            ? [(page.In(missing.Name), Say.Nothing, Say.Nothing, Say.Nothing)]
            : verdict.Missing.Select(fact => (
                page.In(fact.Name),
                string.Join(", ", fact.Days.Select(day => Name(page, day))),
                List(fact.Clauses),
                List(fact.Sources)));

    private static string List(IEnumerable<Clause> clauses) =>
        string.Join(", ", clauses.Select(clause => clause.ToString())) is { Length: > 0 } some ? some : Say.Nothing;

    private static string Name(Page page, ContestDay day) =>
        day switch
        {
            ContestDay.Filing => page.In("подача", "filing"),
            ContestDay.AcceptanceEnd => page.In("конец приёма", "end of acceptance"),
            _ => page.In("рассмотрение", "consideration"),
        };
}
