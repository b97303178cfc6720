using SonkoRules.Ranking;
using SonkoRules.Subsidies;

namespace SonkoRules.Analysis;

/// <summary>Asks which appropriation funds the top of a rating.</summary>
/// <remarks>Какие бюджетные ассигнования обеспечивают первых в рейтинге.</remarks>
public static class AppropriationNeeded
{
    /// <summary>Every appropriation of a grid under which the first of a rating all win. More money need not fund more of
    /// them: with the cap the tiers of requests move and what is left changes. So every sum of the grid is tried.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="rating">The rating.</param>
    /// <param name="first">How many of its first applications must win: 1 or more.</param>
    /// <param name="answers">The answers to the offers of what is left.</param>
    /// <param name="grid">The appropriations to try; the volume and the limits are equal to each.</param>
    /// <returns>Runs of neighbouring sums of the grid that hold; or why not: the rating has fewer applications, or a sum
    /// does not fit.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="first"/> is below 1.</exception>
    public static OneOf<Solution<Rubles>, WhyNot> ToFundFirst(
        Rulebook rules, Rating rating, int first, OfferAnswers answers, SumGrid grid)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(answers);
        Guard.Against.Null(grid);
        Guard.Against.OutOfRange(first, 1, int.MaxValue);
        return first > Guard.Against.Null(rating).Count
            ? TooFew(rating, first)
            : CheckedSums.Of<Solution<Rubles>>(
                () => Funding(rules, rating, first, answers, grid),
                new("сумма по рейтингу", "a sum over the rating"));
    }

    private static Solution<Rubles> Funding(
        Rulebook rules, Rating rating, int first, OfferAnswers answers, SumGrid grid)
    {
        var funding = GridWalk.Runs(grid.Count, index => grid[index], sum => Funds(rules, rating, first, answers, sum));
        return funding.Count > 0
            ? new Solution<Rubles>.Found(funding)
            : new Solution<Rubles>.None(
                rules.Subsidies.Terms.WinnersClause,
                LocalizedText.Of(language => language == Language.Russian
                    ? $"ни при одной из {NumberText.Plain(grid.Count)} сумм не побеждают все первые по рейтингу ({RussianPlural.Applications.Counted(first)})"
                    : $"under none of the {NumberText.Plain(grid.Count)} sums do all of the first {NumberText.Plain(first)} win"));
    }

    private static WhyNot TooFew(Rating rating, int first) =>
        new(new InputError(
            ErrorCode.AmountOutOfBounds,
            "/first",
            NumberText.Plain(first),
            new($"первых заявок: {NumberText.Plain(first)}", $"first applications: {NumberText.Plain(first)}"),
            new(
                $"не более, чем заявок в рейтинге, {NumberText.Plain(rating.Count)}",
                $"at most the {NumberText.Plain(rating.Count)} of the rating")));

    // Awards stand in the order of the rating: the first ones are all there when the last of these is.
    private static bool Funds(Rulebook rules, Rating rating, int first, OfferAnswers answers, Rubles sum)
    {
        var awards = rules.Subsidies.Allocate(rating, new Budget(sum), answers).Awards;
        return awards.Count >= first && awards[first - 1].Position.Place == first;
    }
}
