using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>The final score of an application.</summary>
internal static class ScoreView
{
    public static View Of(ScoreRequest request, FinalScore result, Words words)
    {
        var view = new ViewBuilder(words).Rules(request.Rules).Facts(
            (words.In("Итоговый балл", "Final score"), Cell.Of(result.Value)),
            (words.In("До округления", "Before rounding"), Cell.Of(result.Unrounded)),
            (words.In("Пункт", "Clause"), Cell.Of(words.Of(result.Clause))));
        var experts = new GridBuilder(words)
            .Word("Эксперт", "Expert")
            .Number("Общая оценка эксперта", "Total")
            .Prose("Вывод эксперта", "Conclusion");
        foreach (var expert in result.Experts)
        {
            experts.Row(Cell.Of(expert.Expert), Cell.Of(expert.Total), Cell.Of(words.In(expert.Conclusion.InWords())));
        }

        var means = new GridBuilder(words)
            .Number("№", "No.")
            .Prose("Критерий", "Criterion")
            .Number("Коэффициент", "Weight")
            .Number("Средний балл", "Mean");
        foreach (var mean in result.Means)
        {
            var criterion = request.Rules.Scoring.Methodology.Criteria.First(one => one.Number == mean.Criterion);
            means.Row(
                Cell.Of(mean.Criterion),
                Cell.Of(words.In(criterion.Name)),
                Cell.Of(criterion.Weight),
                Cell.Of(mean.Mean));
        }

        view.Add(experts.Make(words.In("Эксперты", "Experts")))
            .Add(means.Make(words.In("Средние по критериям", "Means of the criteria"), isMain: true))
            .Readings(result.Readings);
        return (request.Explain ? view.Why(result.Explain()) : view)
            .Make(words.In("Итоговый балл: ", "Final score: ") + result.Value.ToText(words.Language));
    }
}
