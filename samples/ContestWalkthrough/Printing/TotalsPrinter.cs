using System.Linq;
using SonkoRules.Contests;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints the sums, and that every application and every kopeck is accounted for.</summary>
internal static class TotalsPrinter
{
    public static void Print(Page page, ContestOutcome outcome)
    {
        var allocation = outcome.Allocation;
        page.Heading("Итого", "Totals");
        var table = new TableText(page).Left("Показатель", "What").Right("Всего", "Total");
        table.Row(page.In("Заявок в рейтинге", "Applications in the rating"), Say.Whole(outcome.Rating.Count));
        table.Row(
            page.In("  из них с субсидией", "  of them with a subsidy"), Say.Whole(allocation.Awards.Count));
        table.Row(
            page.In("  из них без субсидии", "  of them without"), Say.Whole(allocation.Unfunded().Count()));
        table.Row(page.In("Лимиты", "Limits"), allocation.Budget.Limits.ToText(page.Language));
        table.Row(page.In("  распределено", "  distributed"), allocation.Total.ToText(page.Language));
        table.Row(page.In("  не распределено", "  left"), allocation.Left.ToText(page.Language));
        page.Table(table);
    }
}
