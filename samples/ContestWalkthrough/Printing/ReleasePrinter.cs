using SonkoRules.Contests;
using SonkoRules.Subsidies;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints the winners who got nothing after all, whose money went on.</summary>
internal static class ReleasePrinter
{
    public static void Print(Page page, ContestOutcome outcome)
    {
        var released = outcome.Allocation.Released;
        if (released.Count == 0)
        {
            return;
        }

        var terms = outcome.Rules.Subsidies.Terms;
        page.Heading("Высвобожденные средства", "Money released");
        var table = new TableText(page)
            .Right("Раунд", "Round")
            .Right("Заявка", "Application")
            .Right("Высвобождено", "Released")
            .Left("Пункт", "Clause")
            .Left("Причина", "Reason");
        foreach (var one in released)
        {
            var refused = one.Reason == ReleaseReason.Refused;
            table.Row(
                Say.Whole(one.Round),
                one.Award.ApplicationId,
                one.Award.Amount.ToText(page.Language),
                (refused ? terms.RefusalClause : terms.EvasionClause).ToString(),
                page.In((refused ? UnfundedReason.AgreementRefused : UnfundedReason.AgreementEvaded).InWords()));
        }

        page.Table(table);
    }
}
