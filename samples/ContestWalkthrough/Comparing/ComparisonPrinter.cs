using System.Collections.Generic;
using System.Linq;
using SonkoRules.Quantities;
using SonkoRules.Samples.ContestWalkthrough.Printing;
using SonkoRules.Scoring;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.Comparing;

/// <summary>Prints what the weights of two editions make of the same sheets.</summary>
internal static class ComparisonPrinter
{
    private const int PairsShown = 10;

    public static string Print(EditionComparison comparison, Language language)
    {
        var page = new Page(language);
        var (first, third) = (comparison.First.Outcome.Rules.Edition, comparison.Third.Outcome.Rules.Edition);
        page.Line("ОДНИ И ТЕ ЖЕ ОЦЕНКИ В ДВУХ РЕДАКЦИЯХ", "THE SAME SCORES IN TWO EDITIONS");
        page.Line($"Сравниваются {first} и {third}.", $"Compared are {first} and {third}.");
        page.Line(
            "Листы те же: оценка 0–100 делится на десять для шкалы 0–10 (или наоборот) без остатка;",
            "The sheets are the same: a score of 0–100 is divided by ten for the scale 0–10 (or back), without a rest;");
        page.Line(
            "те же толкования и деньги. Ответы и высвобождения не учтены: они относятся к одному ходу событий.",
            "the same readings and money. Answers and releases are left out: they belong to one course of events.");
        PrintWeights(page, comparison);
        PrintOrder(page, comparison);
        PrintPairs(page, comparison);
        PrintMoney(page, comparison);
        return page.ToString();
    }

    private static void PrintWeights(Page page, EditionComparison comparison)
    {
        page.Heading("Чем различаются редакции", "What differs between the editions");
        foreach (var criterion in comparison.Differing)
        {
            var other = comparison.Third.Outcome.Rules.Edition.Methodology.Criteria
                .First(one => one.Number == criterion.Number);
            var name = Say.Whole(criterion.Number) + " (" + page.In(criterion.Name) + ")";
            var (before, after) = (Worth(page, criterion), Worth(page, other));
            page.Line(
                $"Критерий {name}: высшая оценка даёт {before} в E1 и {after} в E3.",
                $"Criterion {name}: the top score is worth {before} in E1 and {after} in E3.");
        }

        var ids = comparison.Third.Order.ToArray();
        var alike = ids.Count(id => comparison.First[id].Rest == comparison.Third[id].Rest);
        var share = page.In(
            $"{Say.Applications(alike, page.Language)} из {Say.Whole(ids.Length)}",
            $"{Say.Applications(alike, page.Language)} of {Say.Whole(ids.Length)}");
        var order = comparison.IsOrderAlikeWithThirdWeights ? page.In("да", "yes") : page.In("нет", "no");
        page.Line(
            $"С нулём по этому критерию итоговые баллы в обеих редакциях совпадают: {share}.",
            $"With zero on this criterion the final scores of both editions are equal: {share}.");
        page.Line(
            $"E1 с весом этого критерия из E3 даёт порядок E3: {order}.",
            $"E1 with E3's weight of this criterion gives the order of E3: {order}.");
    }

    private static void PrintOrder(Page page, EditionComparison comparison)
    {
        var ids = comparison.Third.Order.ToArray();
        var moved = Say.Applications(
            ids.Count(id => comparison.First[id].Place != comparison.Third[id].Place), page.Language);
        var over = Say.Applications(
            ids.Count(id => comparison.First[id].Score > Points.FromWhole(100)), page.Language);
        page.Line(
            $"Место меняется: {moved}. Выше 100 баллов в E1: {over}.",
            $"The place changes: {moved}. Above 100 points in E1: {over}.");
    }

    private static void PrintPairs(Page page, EditionComparison comparison)
    {
        var pairs = comparison.Turned.ToArray();
        page.Heading("Соседи в E3, стоящие в E1 наоборот", "Neighbours in E3 that stand the other way round in E1");
        var differing = string.Join(", ", comparison.Differing.Select(criterion => Say.Whole(criterion.Number)));
        var table = new TableText(page)
            .Right("Заявка", "Application")
            .Right("Место E3", "Place E3")
            .Right("Место E1", "Place E1")
            .Right("Остальные критерии", "Other criteria")
            .Right($"Критерий {differing} в E3", $"Criterion {differing} in E3")
            .Right($"Критерий {differing} в E1", $"Criterion {differing} in E1")
            .Right("Балл E3", "Score E3")
            .Right("Балл E1", "Score E1");
        foreach (var (above, below) in pairs.Take(PairsShown))
        {
            Row(page, table, comparison, above);
            Row(page, table, comparison, below);
            table.Row(string.Empty);
        }

        page.Table(table);
        page.Line(
            $"Показано пар: {Say.Whole(pairs.Take(PairsShown).Count())} из {Say.Whole(pairs.Length)}.",
            $"Pairs shown: {Say.Whole(pairs.Take(PairsShown).Count())} of {Say.Whole(pairs.Length)}.");
    }

    private static void Row(Page page, TableText table, EditionComparison comparison, string id)
    {
        var (first, third) = (comparison.First[id], comparison.Third[id]);
        table.Row(
            id,
            Say.Whole(third.Place),
            Say.Whole(first.Place),
            Say.Score(third.Rest, page.Language),
            Say.Score(third.Score - third.Rest, page.Language),
            Say.Score(first.Score - first.Rest, page.Language),
            Say.Score(third.Score, page.Language),
            Say.Score(first.Score, page.Language));
    }

    private static void PrintMoney(Page page, EditionComparison comparison)
    {
        string[] first = [.. comparison.First.Winners];
        string[] third = [.. comparison.Third.Winners];
        page.Heading("Что это меняет для денег", "What it changes for the money");
        page.Line(
            $"Победители: в E1 — {Say.Whole(first.Length)}, в E3 — {Say.Whole(third.Length)}.",
            $"Winners: {Say.Whole(first.Length)} in E1, {Say.Whole(third.Length)} in E3.");
        page.Line("Только в E1: " + List(first.Except(third)), "Only in E1: " + List(first.Except(third)));
        page.Line("Только в E3: " + List(third.Except(first)), "Only in E3: " + List(third.Except(first)));

        static string List(IEnumerable<string> ids) =>
            string.Join(" ", ids) is { Length: > 0 } some ? some : Say.Nothing;
    }

    private static string Worth(Page page, Criterion criterion) =>
        Points.From(criterion.Weight * criterion.Scale.Top).ToText(page.Language);
}
