using System.Linq;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Analysis;

/// <summary>
/// Finds whether a half of the last digit can occur for a panel: both ways of rounding are applied to every sum of
/// scores on each criterion, and to every total that these make.
/// </summary>
internal static class RoundingHalves
{
    /// <summary>An example, if there is one.</summary>
    /// <param name="rules">The scoring; its own answer to R-ROUND is taken.</param>
    /// <param name="experts">The number of experts.</param>
    /// <param name="example">The example; none or one.</param>
    /// <returns>False when there are too many totals to look at each.</returns>
    public static bool TryFind(ScoringRules rules, int experts, out Sequence<RoundingHalf> example)
    {
        var away = ScoreFormula.Of(rules.Methodology, rules.Readings.ScoreRounding, HalfRounding.AwayFromZero);
        var even = ScoreFormula.Of(rules.Methodology, rules.Readings.ScoreRounding, HalfRounding.ToEven);
        var scales = rules.Methodology.Criteria.Select(criterion => criterion.Scale).ToArray();
        var terms = new long[scales.Length][];
        for (var i = 0; i < scales.Length; i++)
        {
            var least = scales[i].Least * experts;
            terms[i] = new long[((scales[i].Top - scales[i].Least) * experts) + 1];
            for (var sum = 0; sum < terms[i].Length; sum++)
            {
                terms[i][sum] = away.Term(i, least + sum, experts);
                if (terms[i][sum] != even.Term(i, least + sum, experts))
                {
                    var sums = scales.Select((scale, j) => (scale.Least * experts) + (i == j ? sum : 0));
                    example = Sequence.Of(Example(away, even, experts, [.. sums]));
                    return true;
                }
            }
        }

        example = Sequence.Empty<RoundingHalf>();
        if (!ReachableSums.TryOf(terms, out var totals))
        {
            return false;
        }

        foreach (var total in totals.All().Where(total => away.Total(total, experts) != even.Total(total, experts)).Take(1))
        {
            var sums = totals.Choice(total).Select((sum, i) => (scales[i].Least * experts) + sum);
            example = Sequence.Of(Example(away, even, experts, [.. sums]));
        }

        return true;
    }

    private static RoundingHalf Example(ScoreFormula away, ScoreFormula even, int experts, int[] sums) =>
        new(experts, Sequence.From(sums), Final(away, experts, sums), Final(even, experts, sums));

    private static Points Final(ScoreFormula formula, int experts, int[] sums) =>
        formula.Total(sums.Select((sum, i) => formula.Term(i, sum, experts)).Sum(), experts);
}
