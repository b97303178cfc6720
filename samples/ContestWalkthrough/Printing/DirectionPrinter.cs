using SonkoRules.Contests;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints the ratings of directions with preliminary sums, where R-SCOPE asks for them (A1.12).</summary>
internal static class DirectionPrinter
{
    public static void Print(Page page, ContestOutcome outcome)
    {
        if (outcome.DirectionRatings.Count == 0)
        {
            return;
        }

        page.Heading("Рейтинги направлений и предварительные суммы", "Ratings of directions and preliminary sums");
        var table = new TableText(page)
            .Left("Направление", "Direction")
            .Right("Место", "Place")
            .Right("Заявка", "Application")
            .Right("Балл", "Score")
            .Right("Предварительная сумма", "Preliminary sum");
        foreach (var direction in outcome.DirectionRatings)
        {
            var sums = outcome.Rules.Subsidies.PreliminarySums(direction, outcome.Input.Budget);
            foreach (var position in direction.Rating)
            {
                table.Row(
                    position.Place == 1 ? direction.Direction : string.Empty,
                    Say.Whole(position.Place),
                    position.Entry.ApplicationId,
                    Say.Score(position.Entry.Score, page.Language),
                    sums[position.Place - 1].Amount.ToText(page.Language));
            }
        }

        page.Table(table);
    }
}
