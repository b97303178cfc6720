using SonkoRules.Contests;
using SonkoRules.Subsidies;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints who gets how much, by which clause, and which bound decided the size.</summary>
internal static class AwardPrinter
{
    public static void Print(Page page, ContestOutcome outcome)
    {
        page.Heading("Субсидии", "Subsidies");
        var table = new TableText(page)
            .Right("Место", "Place")
            .Right("Заявка", "Application")
            .Left("Пункт", "Clause")
            .Right("Было свободно", "Available")
            .Right("Запрос", "Request")
            .Right("n", "n")
            .Right("По формуле", "By the formula")
            .Right("Субсидия", "Subsidy")
            .Left("Решает", "Decided by");
        foreach (var award in outcome.Allocation.Awards)
        {
            table.Row(
                Say.Whole(award.Position.Place),
                award.ApplicationId,
                award.Clause.ToString(),
                award.Available.ToText(page.Language),
                award.Position.Entry.Request.ToText(page.Language),
                Say.Number(award.Size.Tier.Coefficient, page.Language),
                award.Size.Formula.ToText(page.Language),
                award.Amount.ToText(page.Language),
                Bound(page, award));
        }

        page.Table(table);
        var terms = outcome.Rules.Subsidies.Terms;
        page.Line(
            $"По п. {terms.WinnersClause} — в пределах лимитов, по п. {terms.RemainderClause} — из остатка.",
            $"By {terms.WinnersClause}: within the limits; by {terms.RemainderClause}: from what was left.");
    }

    private static string Bound(Page page, Award award) =>
        award.IsReduced && award.Size.Bound == SizeBound.Request
            ? page.In("остаток", "the remainder")
            : page.In(award.Size.Bound.InWords());
}
