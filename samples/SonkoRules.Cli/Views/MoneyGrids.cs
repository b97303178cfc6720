namespace SonkoRules.Samples.Sonko.Views;

/// <summary>The money of a contest: what there is, how each subsidy came out, and who got none.</summary>
internal static class MoneyGrids
{
    /// <summary>The money, the cap and the coefficients by the size of the request.</summary>
    public static void Budget(ViewBuilder view, ContestOutcome outcome)
    {
        var words = view.Words;
        var terms = outcome.Rules.Subsidies.Terms;
        var budget = outcome.Input.Budget;
        var requested = Rubles.Sum(outcome.Input.Applications.Select(application => application.Request));
        var grid = new GridBuilder(words).Prose("Величина", "Amount").Word("Пункт", "Clause").Number("Сумма", "Sum");
        grid.Row(Cell.Of(words.In("Бюджетные ассигнования C", "Appropriation C")), Cell.Of(terms.FormulaClause), Cell.Of(budget.Appropriation));
        grid.Row(Cell.Of(words.In("Общий объём субсидий D", "Total volume of subsidies D")), Cell.Of(terms.CapClause), Cell.Of(budget.Distributed));
        grid.Row(Cell.Of(words.In("Лимиты L", "Limits L")), Cell.Of(terms.WinnersClause), Cell.Of(budget.Limits));
        grid.Row(
            Cell.Of(words.In("Предельный размер субсидии M", "Cap for one applicant M")),
            Cell.Of(terms.CapClause),
            Cell.Of(outcome.Rules.Subsidies.CapOf(budget)));
        grid.Row(Cell.Of(words.In("Запрошено по надлежащим заявкам", "Asked for by the proper ones")), Cell.Of(terms.RequestClause), Cell.Of(requested));
        view.Add(grid.Make(words.In("Средства", "Money")));
        for (var i = 0; i < terms.Tiers.Count; i++)
        {
            var coefficient = words.Number(terms.Tiers[i].Coefficient);
            var bound = Tier(words, outcome, i);
            view.Say($"n = {coefficient}: запрошенная сумма {bound}", $"n = {coefficient}: a request {bound}");
        }
    }

    // A word each: with all its sums the table still fits in 80 columns.
    private static string Bound(Award award, Words words) =>
        award.IsReduced && award.Size.Bound == SizeBound.Request
            ? words.In("остаток", "the remainder")
            : award.Size.Bound switch
            {
                SizeBound.Request => words.In("запрошено", "the request"),
                SizeBound.Formula => words.In("формула", "the formula"),
                _ => words.In(award.Size.Bound.InWords()),
            };

    /// <summary>How each subsidy came out.</summary>
    public static void Sizes(ViewBuilder view, ContestOutcome outcome)
    {
        var words = view.Words;
        var grid = new GridBuilder(words)
            .Number("Место", "Place")
            .Word("Заявка", "Application")
            .Word("Пункт", "Clause")
            .Number("Оставалось", "Available")
            .Number("n", "n")
            .Number("По формуле", "By the formula")
            .Number("Субсидия", "Subsidy")
            .Prose("Основание", "Decided by");
        foreach (var award in outcome.Allocation.Awards)
        {
            grid.Row(
                Cell.Of(award.Position.Place),
                Cell.Of(award.ApplicationId),
                Cell.Of(award.Clause),
                Cell.Of(award.Available),
                Cell.Of(Fraction.From(award.Size.Tier.Coefficient)),
                Cell.Of(award.Size.Formula),
                Cell.Of(award.Amount),
                Cell.Of(Bound(award, words) + RatingGrid.Open(outcome, award.ApplicationId, words)));
        }

        var terms = outcome.Rules.Subsidies.Terms;
        view.Add(grid.Make(words.In("Расчёт субсидий", "How the subsidies came out"))).Say(
            $"{terms.WinnersClause.ToText(Language.Russian)} — в пределах лимитов, {terms.RemainderClause.ToText(Language.Russian)} — из остатка.",
            $"By {terms.WinnersClause}: within the limits; by {terms.RemainderClause}: from what was left.");
    }

    /// <summary>The applications that get nothing by the reason for it; each of them is named.</summary>
    public static void Unfunded(ViewBuilder view, ContestOutcome outcome)
    {
        var words = view.Words;
        var grid = new GridBuilder(words)
            .Prose("Причина", "Reason")
            .Word("Пункт", "Clause")
            .Number("Заявок", "Applications")
            .Number("Запрошено", "Asked for")
            .Prose("По местам в рейтинге", "By places in the rating");
        foreach (var group in outcome.Allocation.Unfunded().GroupBy(one => (one.Reason, one.Clause)).OrderBy(group => group.Key.Reason))
        {
            grid.Row(
                Cell.Of(words.In(group.Key.Reason.InWords())),
                Cell.Of(group.Key.Clause),
                Cell.Of(group.Count()),
                Cell.Of(Rubles.Sum(group.Select(one => one.Position.Entry.Request))),
                Cell.Of(string.Join(" ", group.Select(one => one.Position.Entry.ApplicationId))));
        }

        if (grid.Count > 0)
        {
            view.Add(grid.Make(words.In("Без субсидии", "No subsidy")));
        }
    }

    private static string Tier(Words words, ContestOutcome outcome, int index)
    {
        var tiers = outcome.Rules.Subsidies.Terms.Tiers;
        var tier = tiers[index];
        if (!tier.IsLast)
        {
            var upper = Share(words, outcome, tier.UpperShare);
            return tier.UpperIncluded
                ? words.In($"до {upper} включительно", $"up to {upper} inclusive")
                : words.In($"менее {upper}", $"below {upper}");
        }

        var lower = index == 0 ? string.Empty : Share(words, outcome, tiers[index - 1].UpperShare);
        return index == 0 ? words.In("любая", "of any size") : words.In($"более {lower}", $"above {lower}");
    }

    // Tiers compare with the exact cap; the bound in roubles is shown where it is a whole number of kopecks.
    private static string Share(Words words, ContestOutcome outcome, decimal share)
    {
        var terms = outcome.Rules.Subsidies.Terms;
        var exact = outcome.Input.Budget.Distributed.ToDecimal() * terms.CapShare * share;
        var kopecks = exact * Rubles.KopecksPerRuble;
        return Fraction.From(share * 100).ToText(words.Language) + " % M"
            + (kopecks == decimal.Truncate(kopecks) ? $" ({Rubles.From(exact).ToText(words.Language)})" : string.Empty);
    }
}
