using SonkoRules.Contests;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;

namespace SonkoRules.Reports;

/// <summary>The rating: every application in it with what came of it and what set it above the next.</summary>
internal static class RatingSection
{
    public static void Write(LocalReport report, ContestOutcome outcome)
    {
        var rating = outcome.Rating;
        var terms = outcome.Rules.Subsidies.Terms;
        var table = new ReportTable(
                report,
                "rating-table",
                report.In(
                    "Все оценённые заявки по местам. Суммы в рублях.",
                    "All scored applications by their places. Sums in roubles."))
            .Column(report.In("Место", "Place"), ColumnKind.Number, rating.Clause)
            .Column(report.In("Заявка", "Application"))
            .Column(report.In("Балл", "Score"), ColumnKind.Number, outcome.Rules.Scoring.Methodology.Clauses.FinalScore)
            .Column(report.In("Подана", "Filed"), clause: outcome.Rules.Ranking.TieBreak.Clause)
            .Column(report.In("Видео", "Video"))
            .Column(report.In("Запрос", "Request"), ColumnKind.Number, terms.RequestClause)
            .Column(report.In("Субсидия или причина отказа", "Subsidy, or why there is none"))
            .Column(report.In("Выше следующей решает", "Above the next by"))
            .Begin();
        foreach (var position in rating)
        {
            table.Row(row => Cells(report, rating, position, row), report.PlaceId(position.Place));
        }

        table.End();
        if (rating.Any(position => position.TieUnresolved))
        {
            report.Paragraph(
                report.In(
                    "* Порядок не говорит, кто из них выше: места стоят по номерам заявок.",
                    "* The order does not say which of them goes first: their places stand by ids."),
                "note");
        }

        DirectionsSection.Write(report, outcome);
    }

    private static void Cells(LocalReport report, Rating rating, RatingPosition position, ReportTable row)
    {
        var entry = position.Entry;
        row.Cell(report.Whole(position.Place) + (position.TieUnresolved ? "*" : string.Empty))
            .Cell(_ => report.Application(entry.ApplicationId, position.Place, isLink: false))
            .Cell(Say.Score(entry.Score, report.Language))
            .Cell(Say.Moment(entry.FiledAt, report.Language))
            .Cell(entry.HasVideo ? report.In("есть", "yes") : report.In("нет", "no"))
            .Cell(report.Sum(entry.Request));
        if (report.Content.Awards.TryGetValue(position.Place, out var award))
        {
            row.Cell(_ => Award(report, award));
        }
        else
        {
            var unfunded = report.Content.Unfunded[position.Place];
            row.Cell(report.In(unfunded.Reason.InWords()), unfunded.Clause);
        }

        if (position.Place == rating.Count)
        {
            row.Cell(Say.Nothing);
            return;
        }

        var decider = rating.DecidedAfter(position.Place);
        row.Cell(report.In(decider.Name), ClauseOf(decider, rating));
    }

    private static void Award(LocalReport report, Award award)
    {
        report.Html.Element("strong", report.Sum(award.Amount)).Text(" ");
        report.Cite(award.Clause);
    }

    private static Clause ClauseOf(Decider decider, Rating rating) =>
        decider.Match(_ => rating.Clause, _ => rating.Rules.TieBreak.Clause, _ => rating.Rules.TieBreak.Clause, _ => rating.Clause);
}
