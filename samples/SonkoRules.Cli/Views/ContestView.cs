using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>What a contest came to.</summary>
internal static class ContestView
{
    public static View Of(ContestRequest request, ContestOutcome outcome, Words words)
    {
        IEnumerable<string> explained = !request.Explain ? []
            : request.ExplainOnly.Count > 0 ? request.ExplainOnly
            : outcome.Rating.Select(position => position.Entry.ApplicationId);
        return new ViewBuilder(words).Rules(request.Rules).Outcome(outcome, explained)
            .Make(words.In("Итоги конкурса", "Results of the contest"));
    }

    /// <summary>The money, the rating and what was offered and released.</summary>
    public static ViewBuilder Outcome(this ViewBuilder view, ContestOutcome outcome, IEnumerable<string> explained)
    {
        var words = view.Words;
        var allocation = outcome.Allocation;
        view.Facts(
            (words.In("Бюджетные ассигнования", "Appropriation"), Cell.Of(allocation.Budget.Appropriation)),
            (words.In("Общий объём субсидий", "Volume that the cap is a share of"),
                Cell.Of(allocation.Budget.Distributed)),
            (words.In("Лимиты", "Limits"), Cell.Of(allocation.Budget.Limits)),
            (words.In("Распределено", "Distributed"), Cell.Of(allocation.Total)),
            (words.In("Осталось", "Left"), Cell.Of(allocation.Left)),
            (words.In("Победителей", "Winners"), Cell.Of(allocation.Awards.Count)),
            (words.In("Заявок в рейтинге", "Applications rated"), Cell.Of(outcome.Rating.Count)));
        if (allocation.IsOfferAwaited)
        {
            view.Say(
                "Распределение не завершено: ожидается ответ на предложение остатка (п. 3.4).",
                "The distribution is not finished: the answer to an offer of what was left is awaited (cl. 3.4).");
        }

        view.Rating(outcome, RatingGrid.Of(outcome, words)).Rounds(outcome);
        view.Readings(outcome.Readings);
        foreach (var id in explained)
        {
            view.Why(outcome.Explain(id), words.In($"Обоснование: заявка {id}", $"Explanation: application {id}"));
        }

        return view;
    }

    /// <summary>The tie that money depends on, if there is one; the rating, and what its asterisks mean.</summary>
    public static ViewBuilder Rating(this ViewBuilder view, ContestOutcome outcome, Block.Grid grid)
    {
        if (outcome.OpenTie is { } tie)
        {
            view.Why(tie.Explain(), view.Words.In("Неразрешённое равенство", "An open tie"));
        }

        view.Add(grid);
        return !outcome.Rating.Any(position => position.TieUnresolved) ? view : view.Say(
            "* Порядок мест этих заявок порядком предоставления субсидий не определён: они показаны по номерам.",
            "* The order does not say which of them goes first: their places stand by ids.");
    }

    /// <summary>What was offered and released, and the ratings of directions.</summary>
    public static ViewBuilder Rounds(this ViewBuilder view, ContestOutcome outcome)
    {
        Offers(view, outcome);
        Released(view, outcome);
        Directions(view, outcome);
        return view;
    }

    private static void Offers(ViewBuilder view, ContestOutcome outcome)
    {
        var words = view.Words;
        var grid = new GridBuilder(words)
            .Number("Распределение", "Round")
            .Number("Место", "Place")
            .Word("Заявка", "Application")
            .Number("Осталось", "Left")
            .Number("Предложено", "Offered")
            .Word("Ответ", "Answer");
        foreach (var offer in outcome.Allocation.Offers)
        {
            grid.Row(
                Cell.Of(offer.Round),
                Cell.Of(offer.Position.Place),
                Cell.Of(offer.ApplicationId),
                Cell.Of(offer.Remainder),
                Cell.Of(offer.Size.Amount),
                Cell.Of(words.In(offer.Answer.InWords())));
        }

        if (grid.Count > 0)
        {
            view.Add(grid.Make(words.In("Предложения остатка", "Offers of what was left")));
        }
    }

    private static void Released(ViewBuilder view, ContestOutcome outcome)
    {
        var words = view.Words;
        var grid = new GridBuilder(words)
            .Number("Распределение", "Round")
            .Number("Место", "Place")
            .Word("Заявка", "Application")
            .Number("Высвобождено", "Released")
            .Prose("Причина", "Reason");
        foreach (var released in outcome.Allocation.Released)
        {
            grid.Row(
                Cell.Of(released.Round),
                Cell.Of(released.Award.Position.Place),
                Cell.Of(released.Award.ApplicationId),
                Cell.Of(released.Amount),
                Cell.Of(words.In(released.Reason.InWords().Russian, released.Reason.InWords().English)));
        }

        if (grid.Count > 0)
        {
            view.Add(grid.Make(words.In("Высвобожденные средства", "Subsidies released")));
        }
    }

    private static void Directions(ViewBuilder view, ContestOutcome outcome)
    {
        var words = view.Words;
        var grid = new GridBuilder(words)
            .Word("Грантовое направление", "Direction")
            .Number("Место", "Place")
            .Word("Заявка", "Application")
            .Number("Балл", "Score")
            .Number("Предварительная сумма", "Preliminary sum");
        foreach (var direction in outcome.DirectionRatings)
        {
            var sums = outcome.Rules.Subsidies.PreliminarySums(direction, outcome.Input.Budget);
            foreach (var position in direction.Rating)
            {
                grid.Row(
                    Cell.Of(direction.Direction.Length == 0 ? words.In("не указано", "not named") : direction.Direction),
                    Cell.Of(position.Place),
                    Cell.Of(position.Entry.ApplicationId),
                    Cell.Of(position.Entry.Score),
                    Cell.Of(sums[position.Place - 1].Amount));
            }
        }

        if (grid.Count > 0)
        {
            view.Add(grid.Make(words.In("Рейтинги по грантовым направлениям", "Ratings of the directions")));
        }
    }
}
