using SonkoRules.Contests;
using SonkoRules.Subsidies;

namespace SonkoRules.Reports;

/// <summary>The subsidies beside the requests, as numbers and as bars, and how each came about.</summary>
internal static class AwardsSection
{
    public static void Write(LocalReport report, ContestOutcome outcome)
    {
        var awards = outcome.Allocation.Awards;
        if (awards.Count == 0)
        {
            report.Paragraph(report.In("Субсидии не предоставляются.", "There are no subsidies."));
            return;
        }

        var terms = outcome.Rules.Subsidies.Terms;
        var scale = AwardBar.ScaleOf(awards);
        Legend(report, scale);
        var table = new ReportTable(
                report,
                "awards-table",
                report.In("Субсидии победителей и запрошенные ими суммы, в рублях.", "Subsidies of the winners and their requests, in roubles."))
            .Column(report.In("Место", "Place"), ColumnKind.Number)
            .Column(report.In("Заявка", "Application"))
            .Column(report.In("Запрошенная сумма", "Request"), ColumnKind.Number, terms.RequestClause)
            .Column("n", ColumnKind.Number, terms.FormulaClause)
            .Column(report.In("По формуле", "By the formula"), ColumnKind.Number, terms.FormulaClause)
            .Column(report.In("Субсидия", "Subsidy"), ColumnKind.Number)
            .Column(report.In("Показатель, определивший размер", "Size decided by"))
            .Column(report.In("Субсидия и запрошенная сумма", "Subsidy against the request"), ColumnKind.Picture)
            .Begin();
        foreach (var award in awards)
        {
            var isOpen = outcome.OpenTie?.Affected.Contains(award.ApplicationId) == true;
            table.Row(row => Cells(report, award, isOpen, scale, row));
        }

        table.Foot();
        table.Row(row => row
            .Cell(report.In("Всего", "Total"))
            .Cell(Say.Applications(awards.Count, report.Language))
            .Cell(string.Empty)
            .Cell(string.Empty)
            .Cell(string.Empty)
            .Cell(report.Sum(outcome.Allocation.Total))
            .Cell(string.Empty)
            .Cell(string.Empty));
        table.End();
        Reasons(report, awards);
    }

    private static void Cells(LocalReport report, Award award, bool isOpen, Rubles scale, ReportTable row) =>
        row.Cell(report.Whole(award.Position.Place))
            .Cell(_ => report.Application(award.ApplicationId, award.Position.Place, isLink: true))
            .Cell(report.Sum(award.Position.Entry.Request))
            .Cell(NumberText.Shortest(award.Size.Tier.Coefficient, report.Language))
            .Cell(report.Sum(award.Size.Formula))
            .Cell(_ =>
            {
                report.Html.Element("strong", report.Sum(award.Amount)).Text(" ");
                report.Cite(award.Clause);
            })
            .Cell(Bound(report, award) + (isOpen ? report.In("; зависит от решения комиссии", "; open until the commission decides") : string.Empty), award.IsCut ? award.Clause : award.Size.Clause)
            .Cell(_ => AwardBar.Write(report, award, scale));

    private static string Bound(LocalReport report, Award award) =>
        award.IsCut ? report.In("пропорциональное сокращение", "a cut in proportion")
        : award.IsReduced && award.Size.Bound == SizeBound.Request ? report.In("остаток", "the remainder")
        : report.In(award.Size.Bound.InWords());

    private static void Legend(LocalReport report, Rubles scale)
    {
        var html = report.Html;
        html.Open("ul", ("class", "legend"));
        Key(report, "got", report.In("субсидия", "the subsidy"));
        Key(report, "ask", report.In("запрошено сверх субсидии", "the request beyond it"));
        html.Open("li").Element("span", "▶ ", ("aria-hidden", "true"))
            .Text(report.In("запрошенная сумма превышает шкалу", "the request exceeds the scale")).Close();
        html.Element("li", report.In("вся шкала: ", "the whole scale: ") + scale.ToText(report.Language));
        html.Close();
    }

    private static void Key(LocalReport report, string style, string text)
    {
        report.Html.Open("li");
        Swatch.Write(report.Html, style);
        report.Html.Text(text).Close();
    }

    private static void Reasons(LocalReport report, Sequence<Award> awards)
    {
        report.Html.Element("h3", report.In("Обоснование размера каждой субсидии", "How each subsidy came about"));
        report.Html.Open("div", ("class", "reckoning"));
        foreach (var award in awards)
        {
            report.Html.Open("details").Open("summary")
                .Text(report.Whole(award.Position.Place) + ". ").Element("bdi", award.ApplicationId)
                .Text(": " + award.Amount.ToText(report.Language)).Close();
            report.Reasons(Sequence.Of(report.Content.Reasons[award.Position.Place]));
            report.Html.Close();
        }

        report.Html.Close();
    }
}
