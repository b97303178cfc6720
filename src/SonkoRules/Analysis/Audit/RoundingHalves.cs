using SonkoRules.Scoring;

namespace SonkoRules.Analysis;

/// <summary>Finds whether a half of the last digit can decide a final score of a panel: both ways of rounding are
/// applied to every sum of scores on each criterion, and to every pair of totals that these make.</summary>
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
        int[] least = [.. scales.Select(scale => scale.Least * experts)];
        var terms = new long[scales.Length][];
        var lost = new long[scales.Length][];
        for (var i = 0; i < scales.Length; i++)
        {
            terms[i] = new long[((scales[i].Top - scales[i].Least) * experts) + 1];
            lost[i] = new long[terms[i].Length];
            for (var sum = 0; sum < terms[i].Length; sum++)
            {
                terms[i][sum] = away.Term(i, least[i] + sum, experts);
                lost[i][sum] = terms[i][sum] - even.Term(i, least[i] + sum, experts);
                if (lost[i][sum] > 0)
                {
                    // The plainest example: every other criterion at its least. Its half may be lost in the total.
                    var plain = Example(away, even, experts, [.. least.Select((other, j) => i == j ? other + sum : other)]);
                    if (plain.AwayFromZero != plain.ToEven)
                    {
                        example = Sequence.Of(plain);
                        return true;
                    }
                }
            }
        }

        // Two totals in one number, both counted in their greatest common step: that with halves away from zero times more
        // than can be lost, and what the other one has lost.
        example = Sequence.Empty<RoundingHalf>();
        var step = terms.Concat(lost).SelectMany(list => list).Aggregate(0L, ReachableSums.Divisor);
        step = step == 0 ? 1 : step;
        var unit = (lost.Sum(list => list.Max()) / step) + 1;
        if (terms.Sum(list => list.Max() / step) > long.MaxValue / unit
            || !ReachableSums.TryOf(
                [.. terms.Select((list, i) => list.Zip(lost[i], (term, less) => (term / step * unit) + (less / step)).ToArray())],
                out var pairs))
        {
            return false;
        }

        foreach (var pair in pairs.All().Where(pair =>
            away.Total(pair / unit * step, experts) != even.Total(((pair / unit) - (pair % unit)) * step, experts)).Take(1))
        {
            example = Sequence.Of(
                Example(away, even, experts, [.. pairs.Choice(pair).Select((sum, i) => least[i] + sum)]));
        }

        return true;
    }

    private static RoundingHalf Example(ScoreFormula away, ScoreFormula even, int experts, int[] sums) =>
        new(experts, Sequence.From(sums), Final(away, experts, sums), Final(even, experts, sums));

    private static Points Final(ScoreFormula formula, int experts, int[] sums) =>
        formula.Total(sums.Select((sum, i) => formula.Term(i, sum, experts)).Sum(), experts);
}
