using System.Numerics;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Quantities;

/// <summary>An oracle of rounding that looks for the answer among candidates instead of dividing with a remainder.</summary>
internal static class Nearest
{
    /// <summary>The whole number closest to the quotient; of two equally close, the one that the rule prefers.</summary>
    public static BigInteger Of(BigInteger numerator, BigInteger denominator, HalfRounding half)
    {
        var below = NotAbove(numerator, denominator);
        var above = below + 1;
        var toBelow = numerator - (below * denominator);
        var toAbove = (above * denominator) - numerator;
        return toBelow < toAbove ? below
            : toBelow > toAbove ? above
            : half == HalfRounding.ToEven ? (below.IsEven ? below : above)
            : numerator.Sign < 0 ? below
            : above;
    }

    /// <summary>The greatest whole number whose product with the denominator is not above the numerator.</summary>
    public static BigInteger NotAbove(BigInteger numerator, BigInteger denominator)
    {
        var candidate = (numerator / denominator) + 2;
        while (candidate * denominator > numerator)
        {
            candidate--;
        }

        return candidate;
    }
}
