using SonkoRules.Contests;
using SonkoRules.Subsidies;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints the offers of what was left, and the answers.</summary>
internal static class OfferPrinter
{
    public static void Print(Page page, ContestOutcome outcome)
    {
        var offers = outcome.Allocation.Offers;
        if (offers.Count == 0)
        {
            return;
        }

        page.Heading("Предложения остатка", "Offers of what was left");
        var table = new TableText(page)
            .Right("Раунд", "Round")
            .Right("Место", "Place")
            .Right("Заявка", "Application")
            .Right("Остаток", "Left")
            .Right("Запрос", "Request")
            .Right("Предложено", "Offered")
            .Left("Согласие уменьшить запрос", "Consent to a reduced request")
            .Left("Победитель", "Winner");
        foreach (var offer in offers)
        {
            table.Row(
                Say.Whole(offer.Round),
                Say.Whole(offer.Position.Place),
                offer.ApplicationId,
                offer.Remainder.ToText(page.Language),
                offer.Position.Entry.Request.ToText(page.Language),
                offer.Size.Amount.ToText(page.Language),
                page.In(offer.Answer.InWords()),
                offer.IsWin ? page.In("да", "yes") : page.In("нет", "no"));
        }

        page.Table(table);
        if (outcome.Allocation.IsOfferAwaited)
        {
            page.Line(
                "Последнее предложение ждёт ответа: распределение не закончено.",
                "The last offer waits for its answer: the distribution is not finished.");
        }
    }
}
