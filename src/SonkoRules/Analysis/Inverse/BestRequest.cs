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
    /// <see cref="Rubles.MaxValue"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The score is below zero.</exception>
    /// <exception cref="OverflowException">A product has more than 28 digits.</exception>
    /// <example><code>
    /// BestRequest.At(rules, Points.FromWhole(81), new Budget(Rubles.From(15_300_000m)))
    /// </code></example>
    public static Solution<Rubles> At(Rulebook rules, Points score, Budget budget) =>
        At(rules, score, budget, SizeContext.None);

    /// <summary>The same where sizes need a category or a sum of scores, which stays as it is.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="score">The final score, zero or above.</param>
    /// <param name="budget">The money of the contest.</param>
    /// <param name="context">The category of the applicant and the sum of scores.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The size is a share of the sum of scores, and that is not given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The score is below zero.</exception>
    /// <exception cref="OverflowException">A product has more than 28 digits.</exception>
    public static Solution<Rubles> At(Rulebook rules, Points score, Budget budget, SizeContext context)
    {
        var subsidies = Guard.Against.Null(rules).Subsidies;
        var pieces = RequestPieces.Of(subsidies, Guard.Against.Null(budget));
        var best = pieces.Aggregate(
            Rubles.Zero, (most, piece) => Rubles.Max(most, subsidies.SizeOf(score, piece.Greatest, budget, context).Amount));
        if (best == Rubles.Zero)
        {
            return new Solution<Rubles>.None(
                subsidies.Terms.FormulaClause,
                new LocalizedText(
                    "при таком балле размер любой заявки равен нулю", "with this score every request is sized at zero"));
        }

        return new Solution<Rubles>.Found(Join(pieces
            .Where(piece => subsidies.SizeOf(score, piece.Greatest, budget, context).Amount == best)
            .Select(piece => new Interval<Rubles>(Rubles.Max(piece.Least, best), piece.Greatest))));
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
