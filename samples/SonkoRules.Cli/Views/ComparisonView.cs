using SonkoRules.Samples.Sonko.Comparing;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>What the weights of two editions make of the same sheets.</summary>
internal static class ComparisonView
{
    private const int PairsShown = 10;

    public static View Of(EditionComparison comparison, Words words)
    {
        var (first, third) = (comparison.First, comparison.Third);
        var ids = third.Order.ToArray();
        var view = new ViewBuilder(words)
            .Say(
                "Оценочные листы те же: оценка 0–100 делится на десять для шкалы 0–10 (или наоборот) без остатка; те же толкования и "
                    + "средства. Ответы и высвобождения не учтены: они относятся к одному ходу событий.",
                "The sheets are the same: a score of 0–100 is divided by ten for the scale 0–10 (or back), without a rest; "
                    + "so are the readings and the money. Answers and releases are left out: they belong to one course of events.")
            .Facts(
                (words.In("Заявок в рейтинге", "Applications rated"), Cell.Of(ids.Length)),
                (words.In("Место меняется у заявок", "Applications whose place changes"),
                    Cell.Of(ids.Count(id => first[id].Place != third[id].Place))),
                (words.In("Выше 100 баллов в E1", "Above 100 points in E1"),
                    Cell.Of(ids.Count(id => first[id].Score > Points.FromWhole(100)))),
                (words.In("Тот же балл без критериев, которые различаются", "The same score without the criteria that differ"),
                    Cell.Of(ids.Count(id => first[id].Rest == third[id].Rest))),
                (words.In("E1 с весом этих критериев из E3 даёт порядок E3", "E1 with E3's weight of these criteria gives the order of E3"),
                    Cell.Of(words.YesNo(comparison.IsOrderAlikeWithThirdWeights))),
                (words.In("Победителей в E1", "Winners in E1"), Cell.Of(first.Winners.Count())),
                (words.In("Победителей в E3", "Winners in E3"), Cell.Of(third.Winners.Count())),
                (words.In("Побеждают только в E1", "Win in E1 only"), Cell.Of(List(first.Winners.Except(third.Winners)))),
                (words.In("Побеждают только в E3", "Win in E3 only"), Cell.Of(List(third.Winners.Except(first.Winners)))));
        return view.Add(Weights(comparison, words)).Add(Pairs(comparison, words)).Make(words.In(
            "Одни и те же оценки в двух редакциях: " + Names(comparison), "The same scores under two editions: " + Names(comparison)));
    }

    private static string Names(EditionComparison comparison) =>
        string.Join(", ", new[] { comparison.First, comparison.Third }.Select(side => side.Outcome.Rules.Edition.ToString()));

    private static Block.Grid Weights(EditionComparison comparison, Words words)
    {
        var grid = new GridBuilder(words)
            .Number("№", "No.")
            .Prose("Критерий", "Criterion")
            .Number("Высшая оценка в E1", "Top score in E1")
            .Number("Высшая оценка в E3", "Top score in E3");
        foreach (var criterion in comparison.Differing)
        {
            var other = comparison.Third.Outcome.Rules.Edition.Methodology.Criteria.First(one => one.Number == criterion.Number);
            grid.Row(
                Cell.Of(criterion.Number),
                Cell.Of(words.In(criterion.Name)),
                Cell.Of(Points.From(criterion.Weight * criterion.Scale.Top)),
                Cell.Of(Points.From(other.Weight * other.Scale.Top)));
        }

        return grid.Make(words.In("Различия редакций: баллы за высшую оценку", "What differs: points for the top score"));
    }

    private static Block.Grid Pairs(EditionComparison comparison, Words words)
    {
        var pairs = comparison.Turned.ToArray();
        var differing = string.Join(", ", comparison.Differing.Select(criterion => Words.Whole(criterion.Number)));
        var grid = new GridBuilder(words)
            .Number("Пара", "Pair")
            .Word("Заявка", "Application")
            .Number("Место E3", "Place E3")
            .Number("Место E1", "Place E1")
            .Number("Остальные критерии", "Other criteria")
            .Number($"Критерий {differing} в E3", $"Criterion {differing} in E3")
            .Number($"Критерий {differing} в E1", $"Criterion {differing} in E1")
            .Number("Балл E3", "Score E3")
            .Number("Балл E1", "Score E1");
        foreach (var (id, pair) in pairs.Take(PairsShown).SelectMany((pair, i) => new[] { (pair.Above, i + 1), (pair.Below, i + 1) }))
        {
            var (first, third) = (comparison.First[id], comparison.Third[id]);
            grid.Row(
                Cell.Of(pair),
                Cell.Of(id),
                Cell.Of(third.Place),
                Cell.Of(first.Place),
                Cell.Of(third.Rest),
                Cell.Of(third.Score - third.Rest),
                Cell.Of(first.Score - first.Rest),
                Cell.Of(third.Score),
                Cell.Of(first.Score));
        }

        var (shown, all) = (Words.Whole(pairs.Take(PairsShown).Count()), Words.Whole(pairs.Length));
        return grid.Make(
            words.In(
                $"Соседние в E3 заявки, порядок которых в E1 обратный (пар: {shown} из {all})",
                $"Neighbours in E3 that stand the other way round in E1 (pairs {shown} of {all})"),
            isMain: true);
    }

    private static string List(IEnumerable<string> ids) => string.Join(" ", ids);
}
