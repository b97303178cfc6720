using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SonkoRules.Acts;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Scoring;

/// <summary>
/// A slow witness of A1.7 and A1.13, written apart from the library: numerators and denominators in BigInteger, weights
/// typed in again from the two tables of A1.8, rounding by its definition.
/// </summary>
internal static class ScoringOracle
{
    /// <summary>Weights in hundredths as the tables of A1.8 print them.</summary>
    public static readonly int[] WeightsOfE1 = [200, 200, 50, 200, 100, 50, 50, 50, 100, 50];
    public static readonly int[] WeightsOfE3 = [20, 20, 5, 20, 10, 5, 5, 5, 5, 5];

    /// <summary>The final score in hundredths.</summary>
    public static BigInteger FinalScore(
        IReadOnlyList<int[]> sheets, int[] weights, ScoreRounding rounding, HalfRounding half)
    {
        var means = Enumerable.Range(0, weights.Length)
            .Select(c => (Num: sheets.Aggregate(BigInteger.Zero, (sum, sheet) => sum + sheet[c]), Den: (BigInteger)sheets.Count))
            .ToArray();
        switch (rounding)
        {
            case ScoreRounding.EachWeightedMean:
                // weight w/100 and mean m make w·m/100 points, that is w·m hundredths.
                return means.Select((mean, c) => Round(mean.Num * weights[c], mean.Den, half))
                    .Aggregate(BigInteger.Zero, (sum, part) => sum + part);
            case ScoreRounding.Sum:
                return Round(
                    means.Select((mean, c) => mean.Num * weights[c]).Aggregate(BigInteger.Zero, (sum, part) => sum + part),
                    sheets.Count,
                    half);
            default:
                // Means in hundredths first; the weighted sum is then in ten-thousandths.
                var tenThousandths = means.Select((mean, c) => Round(mean.Num * 100, mean.Den, half) * weights[c])
                    .Aggregate(BigInteger.Zero, (sum, part) => sum + part);
                return Round(tenThousandths, 100, half);
        }
    }

    /// <summary>An expert's total in hundredths.</summary>
    public static BigInteger ExpertTotal(int[] scores, int[] weights) =>
        scores.Select((score, c) => (BigInteger)score * weights[c]).Aggregate(BigInteger.Zero, (sum, part) => sum + part);

    private static BigInteger Round(BigInteger numerator, BigInteger denominator, HalfRounding half)
    {
        var below = numerator / denominator;
        var distance = (numerator - (below * denominator)) * 2;
        if (distance < denominator)
        {
            return below;
        }

        return distance > denominator || half == HalfRounding.AwayFromZero || !below.IsEven ? below + 1 : below;
    }
}
