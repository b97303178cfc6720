using System.Collections.Generic;
using System.Linq;
using SonkoRules.Contests;
using SonkoRules.Deadlines;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Samples.ContestWalkthrough.Input;
using SonkoRules.Samples.ContestWalkthrough.Returning;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints what recipients have to return, by which clause, by when and why then (3.13, 3.18).</summary>
internal static class ReturnPrinter
{
    public static void Print(Page page, ContestOutcome outcome, IReadOnlyList<ResultRow> results)
    {
        if (results.Count == 0)
        {
            return;
        }

        var returns = RecipientReturn.Of(outcome, results, page.Language);
        page.Heading("Возврат субсидий", "Subsidies to be returned");
        PrintTable(page, returns);
        PrintArithmetic(page, returns);
        var total = Rubles.Sum(returns.Select(one => one.Due.Total)).ToText(page.Language);
        var reported = Say.Whole(returns.Count);
        var recipients = Say.Whole(outcome.Allocation.Awards.Count);
        page.Line(
            $"Отчитались {reported} из {recipients} получателей; к возврату всего {total}.",
            $"Of {recipients} recipients {reported} have reported; {total} is to be returned in all.");
    }

    private static void PrintTable(Page page, Sequence<RecipientReturn> returns)
    {
        var table = new TableText(page)
            .Right("Заявка", "Application")
            .Right("Субсидия", "Subsidy")
            .Left("Пункт", "Clause")
            .Left("Основание", "Ground")
            .Right("k", "k")
            .Right("Возврат V", "Return V")
            .Left("Вернуть по", "Return by")
            .Prose("Почему", "Why then");
        foreach (var one in returns)
        {
            foreach (var item in one.Due.Items.Where(item => item.Claim.Amount > Rubles.Zero))
            {
                var (day, why) = Term(page, item.Claim.Timing);
                table.Row(
                    one.Award.ApplicationId,
                    one.Award.Amount.ToText(page.Language),
                    item.Claim.Clause.ToString(),
                    Name(page, item.Claim.Ground),
                    Coefficient(item.Claim.Ground),
                    item.Counted.ToText(page.Language),
                    day,
                    why);
            }
        }

        page.Table(table);
    }

    private static void PrintArithmetic(Page page, Sequence<RecipientReturn> returns)
    {
        foreach (var one in returns)
        {
            foreach (var claim in one.Due.Items.Select(item => item.Claim).Where(claim => claim.Amount > Rubles.Zero))
            {
                if (claim.Ground is ReturnGround.UnmetResults unmet)
                {
                    page.Line(one.Award.ApplicationId + ": " + page.In(claim.Explain().Statement));
                    page.Line("  " + unmet.Coefficient.Explain().ToText(page.Language).Replace("\n", "\n  "));
                }
            }
        }
    }

    private static string Name(Page page, ReturnGround ground) =>
        ground.Match(
            _ => page.In("остаток", "unused"),
            _ => page.In("не по назначению", "off purpose"),
            _ => page.In("нарушение", "breach"),
            _ => page.In("результаты", "results"));

    private static string Coefficient(ReturnGround ground) =>
        ground is ReturnGround.UnmetResults unmet ? unmet.Coefficient.Value.ToString() : Say.Nothing;

    private static (string Day, string Why) Term(Page page, ReturnTiming timing) =>
        timing.Match(
            by => (Say.Day(by.Deadline.LastDay, page.Language), Why(page, by.Deadline)),
            _ => (Say.Nothing, page.In("срок пойдёт с получения требования", "the term starts with the demand")),
            _ => (Say.Nothing, page.In("срок не назван", "no term is named")),
            _ => (Say.Nothing, Say.Nothing));

    private static string Why(Page page, Deadline deadline) =>
        deadline.Shift.Match(
            _ => page.In("без переноса", "not moved"),
            moved => page.In("перенесён с ", "moved off ") + moved.Off.ToText(page.Language),
            moved => page.In("перенесён с ", "moved off ") + moved.Off.ToText(page.Language));
}
