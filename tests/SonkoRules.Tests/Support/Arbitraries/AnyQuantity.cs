using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Support;

/// <summary>Money, points and fractions of the sizes that a contest knows.</summary>
internal static class AnyQuantity
{
    /// <summary>From a kopeck, below which no sum is asked for, to twenty millions; small ones often.</summary>
    public static Arbitrary<Rubles> Money { get; } = Arb.From(
        Gen.OneOf(Gen.Choose(1, 1_000), Gen.Choose(1, 2_000_000_000)).Select(kopecks => Rubles.FromKopecks(kopecks)),
        amount => Shrink.Towards(1, amount.Kopecks).Select(Rubles.FromKopecks));

    /// <summary>Final scores: hundredths from zero to the 105 of the first edition.</summary>
    public static Arbitrary<Points> Scores { get; } = Arb.From(
        Gen.Choose(0, 10_500).Select(hundredths => Points.From(hundredths / 100m)),
        score => Shrink.Towards(0, (long)(score.ToDecimal() * 100)).Select(hundredths => Points.From(hundredths / 100m)));

    /// <summary>Of numbers so small that equal ones and halves occur.</summary>
    public static Arbitrary<Fraction> Fractions { get; } = Arb.From(
        from numerator in Gen.Choose(-40, 40)
        from denominator in Gen.Choose(1, 40)
        select new Fraction(numerator, denominator),
        fraction =>
            from numerator in Shrink.Towards(0, (long)System.Numerics.BigInteger.Abs(fraction.Numerator))
            select new Fraction(numerator * fraction.Numerator.Sign, fraction.Denominator));
}
