using SonkoRules.Subsidies;

namespace SonkoRules.Analysis;

/// <summary>Asks which request brings the largest subsidy.</summary>
/// <remarks>Какой запрос приносит наибольшую субсидию.</remarks>
public static class BestRequest
{
    /// <summary>Every request that is sized at the largest subsidy that any request is sized at, at a given final score.
    /// Whether the money reaches so far down the rating is another question.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="score">The final score, zero or above.</param>
    /// <param name="budget">The money of the contest.</param>
    /// <returns>Intervals of requests in kopecks; one without an upper bound ends with
    /// <see cref="Rubles.MaxValue"/>; or why not: sizes are shares of the sum of scores, and that is not given or is less
    /// than the score, or a product does not fit.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The score is below zero.</exception>
    /// <example><code>
    /// BestRequest.At(rules, Points.FromWhole(81), new Budget(Rubles.From(15_300_000m))).OrThrow()
    /// </code></example>
    public static OneOf<Solution<Rubles>, WhyNot> At(Rulebook rules, Points score, Budget budget) =>
        At(rules, score, budget, SizeContext.None);

    /// <summary>The same where sizes need a category or a sum of scores, which stays as it is.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="score">The final score, zero or above.</param>
    /// <param name="budget">The money of the contest.</param>
    /// <param name="context">The category of the applicant and the sum of scores.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The score is below zero.</exception>
    public static OneOf<Solution<Rubles>, WhyNot> At(Rulebook rules, Points score, Budget budget, SizeContext context)
    {
        var subsidies = Guard.Against.Null(rules).Subsidies;
        var sizes = new List<(Interval<Rubles> Piece, Rubles Size)>();
        foreach (var piece in RequestPieces.Of(subsidies, Guard.Against.Null(budget)))
        {
            if (!subsidies.SizeOf(score, piece.Greatest, budget, context).TryPickT0(out var size, out var whyNot))
            {
                return whyNot;
            }

            sizes.Add((piece, size.Amount));
        }

        var best = sizes.Select(each => each.Size).Aggregate(Rubles.Zero, Rubles.Max);
        if (best == Rubles.Zero)
        {
            return new Solution<Rubles>.None(
                subsidies.Terms.FormulaClause,
                new LocalizedText(
                    "при таком балле размер любой заявки равен нулю", "with this score every request is sized at zero"));
        }

        return new Solution<Rubles>.Found(Join(sizes
            .Where(each => each.Size == best)
            .Select(each => new Interval<Rubles>(Rubles.Max(each.Piece.Least, best), each.Piece.Greatest))));
    }

    // Within a piece the size is the lesser of the request and one sum: the largest from the request of that size on.
    private static Sequence<Interval<Rubles>> Join(IEnumerable<Interval<Rubles>> rising)
    {
        var joined = new List<Interval<Rubles>>();
        foreach (var piece in rising)
        {
            var last = joined.Count - 1;
            if (last >= 0 && joined[last].Greatest.Kopecks + 1 == piece.Least.Kopecks)
            {
                joined[last] = new Interval<Rubles>(joined[last].Least, piece.Greatest);
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined.ToSequence();
    }
}
