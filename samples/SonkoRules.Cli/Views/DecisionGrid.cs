using SonkoRules.Applications;
using SonkoRules.Eligibility;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>The decisions on applications: a row for each ground, at least one for each application.</summary>
internal static class DecisionGrid
{
    /// <param name="cases">The applications.</param>
    /// <param name="decisions">The decision on each.</param>
    /// <param name="words">The language.</param>
    /// <param name="isMain">Whether it stands for the view in a spreadsheet.</param>
    /// <param name="onlyTelling">Whether those that are simply proper are left out.</param>
    public static Block.Grid Of(
        IReadOnlyList<ApplicationCase> cases,
        IReadOnlyList<ApplicationDecision> decisions,
        Words words,
        bool isMain,
        bool onlyTelling = false)
    {
        var grid = new GridBuilder(words)
            .Word("Заявка", "Application")
            .Word("Решение", "Decision")
            .Word("Пункт", "Clause")
            .Prose("Основание или недостающие сведения", "Ground, or what is missing");
        for (var i = 0; i < decisions.Count; i++)
        {
            var decision = decisions[i];
            if (onlyTelling && decision is ApplicationDecision.Proper { Remarks.Count: 0 })
            {
                continue;
            }

            foreach (var (clauses, text) in Reasons(decision, cases[i].Verdict, words))
            {
                grid.Row(
                    Cell.Of(decision.ApplicationId), Cell.Of(Name(decision, words)), Cell.Of(clauses), Cell.Of(text));
            }
        }

        return grid.Make(words.In("Решения по заявкам", "Decisions on the applications"), isMain);
    }

    /// <summary>How many of each decision there are.</summary>
    public static string Counts(IReadOnlyList<ApplicationDecision> decisions, Words words) =>
        words.In("Принято решений: ", "Decisions: ") + Words.Whole(decisions.Count) + "; "
        + string.Join(", ", decisions.GroupBy(decision => Name(decision, words))
            .Select(group => group.Key + ": " + Words.Whole(group.Count()))) + ".";

    public static string Name(ApplicationDecision decision, Words words) =>
        decision.Match(
            _ => words.In("признана надлежащей", "proper"),
            _ => words.In("возвращена на доработку", "returned for rework"),
            _ => words.In("отклонена", "rejected"),
            _ => words.In("считается не поданной", "not filed"),
            _ => words.In("отозвана", "withdrawn"),
            _ => words.In("решение не принято", "undetermined"));

    private static List<(IReadOnlyList<Clause> Clauses, string Text)> Reasons(
        ApplicationDecision decision, EligibilityVerdict verdict, Words words)
    {
        var reasons = new List<(IReadOnlyList<Clause> Clauses, string Text)>();
        foreach (var part in decision.Explain().Parts)
        {
            reasons.Add(([part.Clause.IsNone ? decision.Clause : part.Clause], words.In(part.Statement)));
            if (part.Parts.Count > 0)
            {
                reasons.AddRange(verdict.Failures.Select((IReadOnlyList<Clause>, string) (failure) =>
                    ([failure.Clause], EligibilityView.Against(failure.Against, words))));
            }
        }

        if (decision is ApplicationDecision.Undetermined undetermined
            && undetermined.Missing.Any(missing => missing.Fact == ApplicationFact.Applicant))
        {
            reasons.AddRange(verdict.Missing.Select((IReadOnlyList<Clause>, string) (fact) => (
                fact.Clauses,
                words.In("не установлено об участнике конкурса: ", "not known of the applicant: ") + words.In(fact.Name))));
        }

        return reasons.Count > 0 ? reasons : [([decision.Clause], string.Empty)];
    }
}
