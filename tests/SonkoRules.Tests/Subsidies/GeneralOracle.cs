using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SonkoRules.Ranking;

namespace SonkoRules.Tests.Subsidies;

/// <summary>
/// A slow witness of the sizes and fills that other regions have, in kopecks and hundredths of points as BigInteger.
/// </summary>
internal static class GeneralOracle
{
    /// <summary>Volume × score / sum of the scores above a bound, not above the request; the whole kopecks of it.</summary>
    public static BigInteger[] ShareOfScores(RatingEntry[] rated, BigInteger volume, BigInteger nothingUpTo)
    {
        var scores = rated.Select(entry => (BigInteger)(entry.Score.ToDecimal() * 100)).ToArray();
        var sum = scores.Where(score => score > nothingUpTo).Aggregate(BigInteger.Zero, (left, right) => left + right);
        return [.. rated.Select((entry, i) =>
            scores[i] > nothingUpTo ? BigInteger.Min(entry.Request.Kopecks, volume * scores[i] / sum) : BigInteger.Zero)];
    }

    /// <summary>Sizes cut to the limits: the greatest whole x with x × sum ≤ size × limits, found by halving.</summary>
    public static BigInteger[] Proportional(BigInteger[] sizes, BigInteger limits)
    {
        var sum = sizes.Aggregate(BigInteger.Zero, (left, right) => left + right);
        return sum <= limits ? sizes : [.. sizes.Select(size => Greatest(size, x => x * sum <= size * limits))];
    }

    /// <summary>The places that win when one that does not fit is passed over.</summary>
    public static List<int> Skip(BigInteger[] sizes, BigInteger limits)
    {
        var winners = new List<int>();
        for (var i = 0; i < sizes.Length; i++)
        {
            if (!sizes[i].IsZero && sizes[i] <= limits)
            {
                limits -= sizes[i];
                winners.Add(i);
            }
        }

        return winners;
    }

    private static BigInteger Greatest(BigInteger top, Func<BigInteger, bool> holds)
    {
        var (low, high) = (BigInteger.Zero, top);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = holds(middle) ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
