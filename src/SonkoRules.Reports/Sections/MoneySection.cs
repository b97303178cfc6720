using SonkoRules.Contests;
using SonkoRules.Subsidies;

namespace SonkoRules.Reports;

/// <summary>Where the money went: the limits by what became of them, the requests by what became of those, and the offers
/// and releases on the way.</summary>
internal static class MoneySection
{
    public static void Write(LocalReport report, ContestOutcome outcome)
    {
        Budget(report, outcome);
        Limits(report, outcome);
        Requests(report, outcome);
        OffersSection.Write(report, outcome.Allocation);
    }

    private static void Budget(LocalReport report, ContestOutcome outcome)
    {
        var terms = outcome.Rules.Subsidies.Terms;
        var budget = outcome.Input.Budget;
        var cap = outcome.Rules.Subsidies.CapOf(budget);
        var table = new ReportTable(report, "budget", report.In("Средства конкурса, в рублях.", "The money of the contest, in roubles."))
            .Column(report.In("Величина", "Amount"))
            .Column(report.In("Сумма", "Sum"), ColumnKind.Number)
            .Begin();
        Row(report.In("Бюджетные ассигнования C", "Appropriation C"), terms.FormulaClause, budget.Appropriation);
        Row(report.In("Общий объём субсидий D", "Total volume of subsidies D"), terms.CapClause, budget.Distributed);
        Row(report.In("Лимиты L", "Limits L"), terms.WinnersClause, budget.Limits);
        if (cap < Rubles.MaxValue)
        {
            Row(report.In("Предельный размер субсидии M", "Cap for one applicant M"), terms.CapClause, cap);
        }

        table.End();

        void Row(string name, Clause clause, Rubles sum) => table.Row(row => row.Cell(name, clause).Cell(report.Sum(sum)));
    }

    private static void Limits(LocalReport report, ContestOutcome outcome)
    {
        var terms = outcome.Rules.Subsidies.Terms;
        var allocation = outcome.Allocation;
        var parts = new List<(string Name, Clause Clause, int Count, Rubles Sum)>
        {
            Part(report.In("победителям в пределах лимитов", "to winners within the limits"), terms.WinnersClause, false),
            Part(report.In("победителям из остатка", "to winners of the remainder"), terms.RemainderClause, true),
            (report.In("не распределено", "left"), terms.RemainderClause, -1, allocation.Left),
        };
        Stack(
            report,
            "limits",
            report.In("Распределение лимитов", "Where the limits went"),
            report.In("Лимиты, в рублях: распределено и осталось.", "The limits, in roubles: awarded and left."),
            report.In("Лимиты", "Limits"),
            parts);

        (string, Clause, int, Rubles) Part(string name, Clause clause, bool fromRemainder)
        {
            var awards = allocation.Awards.Where(award => award.IsFromRemainder == fromRemainder).ToArray();
            return (name, clause, awards.Length, Rubles.Sum(awards.Select(award => award.Amount)));
        }
    }

    private static void Requests(LocalReport report, ContestOutcome outcome)
    {
        var allocation = outcome.Allocation;
        var terms = outcome.Rules.Subsidies.Terms;
        var asked = Rubles.Sum(allocation.Awards.Select(award => award.Position.Entry.Request));
        var parts = new List<(string Name, Clause Clause, int Count, Rubles Sum)>
        {
            (report.In("субсидии победителей", "subsidies of the winners"), terms.WinnersClause, allocation.Awards.Count, allocation.Total),
            (
                report.In("запрошено победителями сверх субсидий", "asked by the winners beyond their subsidies"),
                terms.RequestClause,
                allocation.Awards.Count(award => award.Amount < award.Position.Entry.Request),
                asked - allocation.Total),
        };
        parts.AddRange(report.Content.Unfunded.Values
            .GroupBy(one => (one.Reason, one.Clause))
            .OrderBy(group => group.Key.Reason)
            .Select(group => (
                report.In("без субсидии: ", "no subsidy: ") + report.In(group.Key.Reason.InWords()),
                group.Key.Clause,
                group.Count(),
                Rubles.Sum(group.Select(one => one.Position.Entry.Request)))));
        Stack(
            report,
            "requests",
            report.In("Распределение запрошенных сумм", "What became of the requests"),
            report.In("Суммы, запрошенные по всем заявкам рейтинга, в рублях.", "The requests of all applications in the rating, in roubles."),
            report.In("Запрошено", "Asked for"),
            parts);
    }

    private static void Stack(
        LocalReport report,
        string name,
        string heading,
        string caption,
        string total,
        List<(string Name, Clause Clause, int Count, Rubles Sum)> parts)
    {
        var whole = Rubles.Sum(parts.Select(part => part.Sum));
        report.Html.Element("h3", heading);
        report.Html.Open("figure");
        StackBar.Write(
            report.Html,
            [.. parts.Select(part => part.Sum)],
            heading + ": " + string.Join("; ", parts.Select(part => part.Name + " " + part.Sum.ToText(report.Language))));
        report.Html.Element("figcaption", report.In(
            "Части приведены в порядке таблицы ниже, слева направо.", "The parts of the table below, from left to right."));
        report.Html.Close();
        var table = new ReportTable(report, name, caption)
            .Column(report.In("Часть", "Part"))
            .Column(report.In("Заявок", "Applications"), ColumnKind.Number)
            .Column(report.In("Сумма", "Sum"), ColumnKind.Number)
            .Column(report.In("Доля", "Share"), ColumnKind.Number)
            .Begin();
        for (var i = 0; i < parts.Count; i++)
        {
            var (part, clause, count, sum) = parts[i];
            var style = StackBar.StyleOf(i);
            table.Row(row => row
                .Cell(html =>
                {
                    Swatch.Write(html, style);
                    report.Cited(part, clause);
                })
                .Cell(count < 0 ? Say.Nothing : report.Whole(count))
                .Cell(report.Sum(sum))
                .Cell(whole == Rubles.Zero ? Say.Nothing : Say.Percent(sum, whole, report.Language)));
        }

        table.Foot();
        table.Row(row => row.Cell(total).Cell(string.Empty).Cell(report.Sum(whole)).Cell(string.Empty));
        table.End();
    }
}
