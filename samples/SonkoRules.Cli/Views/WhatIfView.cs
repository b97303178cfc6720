using SonkoRules.Analysis;
using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>What would have to be, or what would be otherwise.</summary>
internal static class WhatIfView
{
    public static View Of(WhatIfRequest request, WhatIfResult result, Words words)
    {
        var view = new ViewBuilder(words).Rules(request.Rules);
        result.Switch(
            scores => scores.Solution.Switch(
                found => Intervals(view, found.Intervals.Select(one => (Cell.Of(one.Least), Cell.Of(one.Greatest)))),
                none => None(view, none.Clause, none.Why)),
            sums => sums.Solution.Switch(
                found => Intervals(view, found.Intervals.Select(one => (Cell.Of(one.Least), Bound(one.Greatest, words)))),
                none => None(view, none.Clause, none.Why)),
            values => values.Solution.Switch(
                found => Intervals(view, found.Intervals.Select(one => (Cell.Of(one.Least), Cell.Of(one.Greatest)))),
                none => None(view, none.Clause, none.Why)),
            margin => margin.Found.Switch(
                found => Margin(view, found),
                _ => view.Say(
                    "Изменение оценки одного эксперта не меняет состав победителей.",
                    "No other score of one expert changes the list of winners.")),
            comparison => Comparison(view, comparison.Runs));
        return (request.Explain && result is WhatIfResult.Comparison { Runs: { } runs } ? view.Why(runs.Explain()) : view)
            .Make(Title(request.Question, words));
    }

    private static string Title(WhatIfQuestion question, Words words) =>
        question.Match(
            score => words.In(
                $"Итоговый балл, при котором побеждает заявка {score.ApplicationId}",
                $"With which final score application {score.ApplicationId} wins"),
            _ => words.In(
                "Наименьшее изменение одной оценки, меняющее состав победителей",
                "The least change of one score that changes the list of winners"),
            best => words.In(
                $"Запрашиваемая сумма, дающая наибольшую субсидию при балле {words.Number(best.Score.ToDecimal())}",
                $"Which request gets the largest subsidy at the score {words.Number(best.Score.ToDecimal())}"),
            needed => words.In(
                $"Ассигнования, при которых побеждают первые в рейтинге (заявок: {Words.Whole(needed.First)})",
                $"With which appropriation the first of the rating win (applications: {Words.Whole(needed.First)})"),
            _ => words.In(
                "Значение результата, при котором возврат не превышает указанной суммы",
                "With which value of the result no more than the given sum is returned"),
            _ => words.In("Сопоставление двух расчётов конкурса", "Two runs of the contest side by side"));

    private static void Intervals(ViewBuilder view, IEnumerable<(Cell Least, Cell Greatest)> intervals)
    {
        var grid = new GridBuilder(view.Words).Number("От", "From").Number("До", "To");
        foreach (var (least, greatest) in intervals)
        {
            grid.Row(least, greatest);
        }

        view.Add(grid.Make(view.Words.In("Ответ, границы включены", "The answer, bounds included"), isMain: true));
    }

    private static Cell Bound(Rubles sum, Words words) =>
        sum == Rubles.MaxValue ? Cell.Of(words.In("без предела", "no bound")) : Cell.Of(sum);

    private static void None(ViewBuilder view, Clause clause, LocalizedText why) =>
        view.Facts(
            (view.Words.In("Ответ", "Answer"), Cell.Of(view.Words.In("такое значение отсутствует", "there is no such value"))),
            (view.Words.In("Причина", "Why"), Cell.Of(view.Words.In(why))),
            (view.Words.In("Пункт", "Clause"), Cell.Of(clause)));

    private static void Margin(ViewBuilder view, ResultMargin.Found margin)
    {
        var words = view.Words;
        view.Say("Оценка меняется на " + Words.Whole(margin.Distance) + ".", "A score changes by " + Words.Whole(margin.Distance) + ".");
        var grid = new GridBuilder(words)
            .Word("Заявка", "Application")
            .Word("Эксперт", "Expert")
            .Number("Критерий", "Criterion")
            .Number("Оценка", "Score")
            .Number("Новая оценка", "Another")
            .Number("Балл", "Final score")
            .Number("Новый балл", "Becomes")
            .Prose("Становятся победителями", "Win")
            .Prose("Утрачивают победу", "Lose");
        foreach (var change in margin.Changes)
        {
            grid.Row(
                Cell.Of(change.ApplicationId),
                Cell.Of(change.Expert),
                Cell.Of(change.Criterion),
                Cell.Of(change.From),
                Cell.Of(change.To),
                Cell.Of(change.FinalFrom),
                Cell.Of(change.FinalTo),
                Cell.Of(string.Join(", ", change.Gained)),
                Cell.Of(string.Join(", ", change.Lost)));
        }

        view.Add(grid.Make(words.In("Все такие изменения", "All such changes"), isMain: true));
    }

    // The library words both lists: the changes of the scenario come first, then what they changed.
    private static void Comparison(ViewBuilder view, OutcomeComparison runs)
    {
        var words = view.Words;
        var told = runs.Explain();
        view.Say(words.In(told.Statement) + ".");
        var scenario = new GridBuilder(words).Prose("Изменения", "What was changed");
        foreach (var part in told.Parts.Take(runs.Changes.Count))
        {
            scenario.Row(Cell.Of(words.In(part.Statement)));
        }

        var differences = new GridBuilder(words)
            .Word("Заявка", "Application")
            .Word("Пункт", "Clause")
            .Prose("Изменения в итогах", "What came out otherwise");
        foreach (var (difference, part) in runs.Differences.Zip(told.Parts.Skip(runs.Changes.Count)))
        {
            differences.Row(
                Cell.Of(difference.ApplicationId),
                Cell.Of(difference.Clause),
                Cell.Of(words.In(part.Statement)));
        }

        view.Add(scenario.Make(words.In("Условия", "The scenario")));
        if (differences.Count > 0)
        {
            view.Add(differences.Make(words.In("Различия", "Differences"), isMain: true));
        }
    }
}
