using SonkoRules.Contests;

namespace SonkoRules.Reports;

/// <summary>The ratings of directions with their preliminary sums; none where no
/// application names a direction.</summary>
internal static class DirectionsSection
{
    public static void Write(LocalReport report, ContestOutcome outcome)
    {
        var ratings = outcome.DirectionRatings;
        if (ratings.Count == 0)
        {
            return;
        }

        report.Html.Element("h3", report.In("Рейтинги по грантовым направлениям", "Ratings of directions"));
        var table = new ReportTable(
                report,
                "directions",
                report.In(
                    "Места по грантовым направлениям и предварительные суммы без учёта лимитов, в рублях.",
                    "Places by directions and preliminary sums whatever the limits, in roubles."))
            .Column(report.In("Заявка", "Application"))
            .Column(report.In("Грантовое направление", "Direction"), clause: outcome.Rating.Clause)
            .Column(report.In("Место", "Place"), ColumnKind.Number, outcome.Rating.Clause)
            .Column(report.In("Балл", "Score"), ColumnKind.Number, outcome.Rules.Scoring.Methodology.Clauses.FinalScore)
            .Column(
                report.In("Предварительная сумма", "Preliminary sum"),
                ColumnKind.Number,
                outcome.Rules.Subsidies.Terms.FormulaClause)
            .Begin();
        foreach (var direction in ratings)
        {
            var sums = outcome.Rules.Subsidies.PreliminarySums(direction, outcome.Input.Budget);
            foreach (var position in direction.Rating)
            {
                table.Row(row => row
                    .Cell(_ => report.Application(position.Entry.ApplicationId, 0, isLink: false))
                    .Cell(html => html.Element("bdi", direction.Direction))
                    .Cell(report.Whole(position.Place))
                    .Cell(Say.Score(position.Entry.Score, report.Language))
                    .Cell(report.Sum(sums[position.Place - 1].Amount)));
            }
        }

        table.End();
    }
}
