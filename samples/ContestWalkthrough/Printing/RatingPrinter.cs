using System.Linq;
using SonkoRules.Contests;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints the rating with what decided between each application and the next one.</summary>
internal static class RatingPrinter
{
    public static void Print(Page page, ContestOutcome outcome)
    {
        var rating = outcome.Rating;
        page.Heading("Рейтинг", "Rating");
        var table = new TableText(page)
            .Right("Место", "Place")
            .Right("Заявка", "Application")
            .Right("Балл", "Score")
            .Left("Видео", "Video")
            .Left("Подана", "Filed")
            .Right("Запрос", "Request")
            .Left("Выше следующей, потому что решает", "Above the next: decided by");
        foreach (var position in rating)
        {
            var entry = position.Entry;
            table.Row(
                Say.Whole(position.Place) + (position.TieUnresolved ? "*" : string.Empty),
                entry.ApplicationId,
                Say.Score(entry.Score, page.Language),
                entry.HasVideo ? page.In("есть", "yes") : Say.Nothing,
                Say.Moment(entry.FiledAt, page.Language),
                entry.Request.ToText(page.Language),
                position.Place < rating.Count ? page.In(rating.DecidedAfter(position.Place).Name) : Say.Nothing);
        }

        page.Table(table);
        var open = rating.Count(position => position.TieUnresolved);
        if (open > 0)
        {
            var count = Say.Applications(open, page.Language);
            page.Line(
                $"* Порядок не говорит, кто из них выше ({count}): места стоят по номерам заявок.",
                $"* The order does not say which of them goes first ({count}): their places stand by ids.");
        }
    }
}
