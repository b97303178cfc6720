using System.Globalization;
using System.Numerics;

namespace SonkoRules.Texts;

/// <summary>Fractions as people write them: 0,2 where a decimal ends, 1/3 where it does not.</summary>
internal static class FractionText
{
    private const int MostDigits = 12;

    /// <summary>The decimal form where it ends within twelve digits, the fraction in lowest terms elsewhere.</summary>
    public static string Exact(Fraction value, Language language)
    {
        var scaled = value;
        for (var digits = 0; digits <= MostDigits; digits++, scaled *= new Fraction(10, 1))
        {
            if (scaled.Denominator.IsOne) { return Place(scaled.Numerator, digits, language); }
        }

        return value.ToString();
    }

    private static string Place(BigInteger number, int digits, Language language)
    {
        var text = BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        var placed = digits == 0 ? text : text.Insert(text.Length - digits, language == Language.Russian ? "," : ".");
        return number.Sign < 0 ? "\u2212" + placed : placed;
    }
}
