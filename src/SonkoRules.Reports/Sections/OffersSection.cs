using SonkoRules.Subsidies;

namespace SonkoRules.Reports;

/// <summary>The offers of what was left and the awards that were taken back.</summary>
internal static class OffersSection
{
    public static void Write(LocalReport report, Allocation allocation)
    {
        if (allocation.Offers.Count > 0)
        {
            report.Html.Element("h3", report.In("Предложения остатка", "Offers of what was left"));
            Offers(report, allocation);
        }

        if (allocation.Released.Count > 0)
        {
            report.Html.Element("h3", report.In("Высвобождённые субсидии", "Released subsidies"));
            Released(report, allocation);
        }
    }

    private static void Offers(LocalReport report, Allocation allocation)
    {
        var clause = allocation.Rules.Terms.RemainderClause;
        var table = new ReportTable(
                report,
                "offers",
                report.In("Кому и что предложено из остатка, в рублях.", "What was offered of the remainder and to whom, in roubles."))
            .Column(report.In("Заявка", "Application"))
            .Column(report.In("Распределение", "Distribution"), ColumnKind.Number)
            .Column(report.In("Остаток", "Remainder"), ColumnKind.Number, clause)
            .Column(report.In("Запрос", "Request"), ColumnKind.Number, allocation.Rules.Terms.RequestClause)
            .Column(report.In("Предложено", "Offered"), ColumnKind.Number, clause)
            .Column(report.In("Ответ", "Answer"))
            .Begin();
        foreach (var offer in allocation.Offers)
        {
            table.Row(row => row
                .Cell(_ => report.Application(offer.ApplicationId, offer.Position.Place, isLink: true))
                .Cell(report.Whole(offer.Round + 1))
                .Cell(report.Sum(offer.Remainder))
                .Cell(report.Sum(offer.Position.Entry.Request))
                .Cell(report.Sum(offer.Size.Amount))
                .Cell(report.In(offer.Answer.InWords())));
        }

        table.End();
    }

    private static void Released(LocalReport report, Allocation allocation)
    {
        var table = new ReportTable(
                report,
                "released",
                report.In(
                    "Высвобожденные средства; суммы в рублях распределены дальше.",
                    "Money that was released; the sums, in roubles, were awarded further."))
            .Column(report.In("Заявка", "Application"))
            .Column(report.In("Перед распределением", "Before the distribution"), ColumnKind.Number)
            .Column(report.In("Высвобождено", "Released"), ColumnKind.Number)
            .Column(report.In("Причина", "Reason"))
            .Begin();
        foreach (var released in allocation.Released)
        {
            table.Row(row => row
                .Cell(_ => report.Application(released.Award.ApplicationId, released.Award.Position.Place, isLink: true))
                .Cell(report.Whole(released.Round + 1))
                .Cell(report.Sum(released.Amount))
                .Cell(
                    report.In(released.Reason.InWords()), allocation.Rules.Terms.ClauseOf(released.Reason)));
        }

        table.End();
    }
}
