using SonkoRules.Ranking;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>The rating with the subsidies: a row for each application.</summary>
internal static class RatingGrid
{
    public static Block.Grid Of(ContestOutcome outcome, Words words)
    {
        var awards = outcome.Allocation.Awards.ToDictionary(award => award.ApplicationId, StringComparer.Ordinal);
        var unfunded = outcome.Allocation.Unfunded()
            .ToDictionary(one => one.Position.Entry.ApplicationId, StringComparer.Ordinal);
        var hasDirections = outcome.Rating.Any(position => position.Entry.GrantDirection.Length > 0);
        var grid = Columns(words, hasDirections);
        foreach (var position in outcome.Rating)
        {
            var entry = position.Entry;
            awards.TryGetValue(entry.ApplicationId, out var award);
            var (clause, reason) = award is not null
                ? (award.Clause, Bound(award, words) + Open(outcome, entry.ApplicationId, words))
                : (unfunded[entry.ApplicationId].Clause, words.In(unfunded[entry.ApplicationId].Reason.InWords())
                    + Open(outcome, entry.ApplicationId, words));
            var cells = new List<Cell>
            {
                Cell.Of(position.Place),
                Cell.Of(entry.ApplicationId),
                Cell.Of(entry.Score),
                Cell.Of(entry.HasVideo ? words.In("есть", "yes") : words.In("нет", "no")),
                Cell.Of(entry.FiledAt),
                Cell.Of(entry.Request),
                award is null ? Cell.Nothing : Cell.Of(award.Amount),
                Cell.Of(clause),
                Cell.Of(reason),
                Cell.Of(Above(position, outcome.Rating, words)),
            };
            if (hasDirections)
            {
                cells.Insert(2, Cell.Of(entry.GrantDirection));
            }

            grid.Row([.. cells]);
        }

        return grid.Make(words.In("Рейтинг и субсидии", "Rating and subsidies"), isMain: true);
    }

    /// <summary>The rating alone, narrow enough for a small terminal.</summary>
    public static Block.Grid Order(ContestOutcome outcome, Words words)
    {
        var grid = new GridBuilder(words)
            .Number("Место", "Place")
            .Word("Заявка", "Application")
            .Number("Балл", "Score")
            .Word("Видео", "Video")
            .Prose("Подана", "Filed")
            .Number("Запрошено", "Request")
            .Prose("Основание порядка", "Above the next by");
        foreach (var position in outcome.Rating)
        {
            grid.Row(
                Cell.Of(position.Place),
                Cell.Of(position.Entry.ApplicationId),
                Cell.Of(position.Entry.Score),
                position.Entry.HasVideo ? Cell.Of(words.In("есть", "yes")) : Cell.Nothing,
                Cell.Of(position.Entry.FiledAt),
                Cell.Of(position.Entry.Request),
                Cell.Of(Above(position, outcome.Rating, words)));
        }

        return grid.Make(words.In("Рейтинг", "Rating"));
    }

    private static GridBuilder Columns(Words words, bool hasDirections)
    {
        var grid = new GridBuilder(words).Number("Место", "Place").Word("Заявка", "Application");
        if (hasDirections)
        {
            grid.Prose("Грантовое направление", "Direction");
        }

        return grid
            .Number("Балл", "Score")
            .Word("Видео", "Video")
            .Word("Подана", "Filed")
            .Number("Запрошено", "Request")
            .Number("Субсидия", "Subsidy")
            .Word("Пункт", "Clause")
            .Prose("Основание размера", "Decided by")
            .Prose("Основание порядка", "Above the next by");
    }

    public static string Bound(Award award, Words words) =>
        award.IsReduced && award.Size.Bound == SizeBound.Request
            ? words.In("остаток", "the remainder")
            : words.In(award.Size.Bound.InWords());

    // Nothing is won or lost while a tie at the money is open.
    public static string Open(ContestOutcome outcome, string id, Words words) =>
        outcome.OpenTie?.Affected.Contains(id) == true
            ? words.In("; зависит от решения комиссии", "; open until the commission decides")
            : string.Empty;

    private static string Above(RatingPosition position, Rating rating, Words words) =>
        (position.Place < rating.Count ? words.In(rating.DecidedAfter(position.Place).Name) : string.Empty)
        + (position.TieUnresolved ? "*" : string.Empty);
}
