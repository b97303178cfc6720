using System.Linq;
using SonkoRules.Quantities;
using SonkoRules.Samples.ContestWalkthrough.Printing;
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
        page.Line(
            $"Сравниваются {first} и {third}: те же листы, оценка 0–100 делится на десять для шкалы 0–10 (или наоборот);",
            $"Compared are {first} and {third}: the same sheets, a score of 0–100 divided by ten for the scale 0–10 (or back);");
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
            var (before, after) = (Worth(criterion.Weight, criterion.Scale.Top), Worth(other.Weight, other.Scale.Top));
            page.Line(
                $"Критерий {Say.Whole(criterion.Number)} ({criterion.Name.Russian}): высшая оценка даёт {before.ToText(page.Language)} в E1 и {after.ToText(page.Language)} в E3.",
                $"Criterion {Say.Whole(criterion.Number)} ({criterion.Name.English}): the top score is worth {before.ToText(page.Language)} in E1 and {after.ToText(page.Language)} in E3.");
        }

        var ids = comparison.Third.Order.ToArray();
        var alike = ids.Count(id => comparison.First[id].Rest == comparison.Third[id].Rest);
        page.Line(
            $"С нулём по этому критерию итоговые баллы в обеих редакциях совпадают: {Say.Applications(alike, page.Language)} из {Say.Whole(ids.Length)}.",
            $"With zero on this criterion the final scores of both editions are equal: {Say.Applications(alike, page.Language)} of {Say.Whole(ids.Length)}.");
        page.Line(
            $"E1 с весом этого критерия из E3 даёт порядок E3: {(comparison.IsOrderAlikeWithThirdWeights ? "да" : "нет")}.",
            $"E1 with E3's weight of this criterion gives the order of E3: {(comparison.IsOrderAlikeWithThirdWeights ? "yes" : "no")}.");
    }

    private static void PrintOrder(Page page, EditionComparison comparison)
    {
        var ids = comparison.Third.Order.ToArray();
        var moved = ids.Count(id => comparison.First[id].Place != comparison.Third[id].Place);
        var over = ids.Count(id => comparison.First[id].Score > Points.FromWhole(100));
        page.Line(
            $"Место меняется: {Say.Applications(moved, page.Language)}. Выше 100 баллов в E1: {Say.Applications(over, page.Language)}.",
            $"The place changes: {Say.Applications(moved, page.Language)}. Above 100 points in E1: {Say.Applications(over, page.Language)}.");
    }

    private static void PrintPairs(Page page, EditionComparison comparison)
    {
        var pairs = comparison.Turned.ToArray();
        page.Heading("Соседи в E3, стоящие в E1 наоборот", "Neighbours in E3 that stand the other way round in E1");
        var table = new TableText(page)
            .Right("Заявка", "Application")
            .Right("Место E3", "Place E3")
            .Right("Место E1", "Place E1")
            .Right("Остальные критерии", "Other criteria")
            .Right("Критерий 9 в E3", "Criterion 9 in E3")
            .Right("Критерий 9 в E1", "Criterion 9 in E1")
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

        static string List(System.Collections.Generic.IEnumerable<string> ids) =>
            string.Join(" ", ids) is { Length: > 0 } some ? some : Say.Nothing;
    }

    private static Points Worth(decimal weight, int top) => Points.From(weight * top);
}
