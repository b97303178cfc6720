using SonkoRules.Eligibility;
using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>The verdict on an applicant.</summary>
internal static class EligibilityView
{
    public static View Of(EligibilityRequest request, EligibilityResult result, Words words)
    {
        var verdict = result.Verdict;
        var view = new ViewBuilder(words).Rules(request.Rules);
        var grid = new GridBuilder(words)
            .Word("Пункт", "Clause")
            .Prose("Требование", "Requirement")
            .Word("Соблюдено", "Met")
            .Prose("Установлено", "Found")
            .Prose("На какие дни", "On which days");
        foreach (var requirement in verdict.Results)
        {
            grid.Row(
                Cell.Of(requirement.Clause),
                Cell.Of(words.In(requirement.Requirement.Title)),
                Cell.Of(requirement.Match(
                    _ => words.In("да", "yes"), _ => words.In("нет", "no"), _ => words.In("не установлено", "not known"))),
                Cell.Of(requirement.Match(
                    _ => string.Empty,
                    failed => Against(failed.Against, words),
                    open => words.In("недостающие сведения: ", "missing: ") + string.Join("; ", open.Missing.Select(fact => words.In(fact.Name))))),
                Cell.Of(string.Join(", ", requirement.Days.Select(day => Day(day, words)))));
        }

        view.Add(grid.Make(words.In("Требования", "Requirements"), isMain: true));
        if (verdict.Missing.Count > 0)
        {
            view.Add(Missing(verdict.Missing, words));
        }

        view.Readings(verdict.Readings);
        return (request.Explain ? view.Why(verdict.Explain()) : view).Make(words.In(verdict.Explain().Statement));
    }

    /// <summary>What stands against a requirement.</summary>
    public static string Against(IEnumerable<Finding> findings, Words words) =>
        string.Join("; ", findings.Select(finding =>
            $"{words.In(finding.Name)}: {words.In(finding.Found)}, "
                + words.In("требуется: ", "required: ") + words.In(finding.Required)));

    /// <summary>What has to be asked for, and where it comes from.</summary>
    public static Block.Grid Missing(IEnumerable<MissingFact> missing, Words words)
    {
        var grid = new GridBuilder(words)
            .Prose("Сведения", "Fact")
            .Prose("На какой день", "As of")
            .Prose("Для пунктов", "For the clauses")
            .Prose("Источник", "Source");
        foreach (var fact in missing)
        {
            grid.Row(Row(fact, words));
        }

        return grid.Make(words.In("Недостающие сведения", "What is missing"));
    }

    /// <summary>A fact that has to be asked for.</summary>
    public static Cell[] Row(MissingFact fact, Words words) =>
        [
            Cell.Of(words.In(fact.Name)),
            Cell.Of(string.Join(", ", fact.Days.Select(day => Day(day, words)))),
            Cell.Of(fact.Clauses),
            Cell.Of(fact.Sources),
        ];

    private static string Day(ContestDay day, Words words) =>
        day switch
        {
            ContestDay.Filing => words.In("подача заявки", "filing"),
            ContestDay.AcceptanceEnd => words.In("окончание приёма заявок", "end of acceptance"),
            _ => words.In("рассмотрение заявки", "consideration"),
        };
}
