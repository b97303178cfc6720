namespace SonkoRules.Indicators;

/// <summary>Shares of a total, exact.</summary>
/// <remarks>Доля, удельный вес.</remarks>
public static class Share
{
    /// <summary>The greatest number of digits that <see cref="Percent"/> rounds to.</summary>
    public const int MostDigits = 18;

    private const int PerCent = 100;

    /// <summary>The part divided by the total, as an exact fraction: 1/4 for 5 of 20.</summary>
    /// <param name="part">The part; any number, so that a share above 1 can be seen.</param>
    /// <param name="total">The total; not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is zero: there is nothing to have a
    /// share of.</exception>
    /// <example><code>Share.Of(1m, 3m) // 1/3</code></example>
    public static Fraction Of(decimal part, decimal total) =>
        total != 0
            ? Fraction.From(part) / Fraction.From(total)
            : throw new ArgumentOutOfRangeException(
                nameof(total), Printing.Of(total), "A total other than zero is expected: nothing has a share of zero.");

    /// <summary>A share in per cent, rounded once.</summary>
    /// <param name="share">The share: 1/4 is 25 per cent.</param>
    /// <param name="digits">The digits after the point, from 0 to 18.</param>
    /// <param name="half">Where a half goes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of digits is out of range, or
    /// <paramref name="half"/> is not a value of its type.</exception>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public static decimal Percent(Fraction share, int digits, HalfRounding half = HalfRounding.AwayFromZero) =>
        Rounded(share * new Fraction(PerCent, 1), digits, half);

    /// <summary>An exact number rounded once.</summary>
    internal static decimal Rounded(Fraction value, int digits, HalfRounding half = HalfRounding.AwayFromZero)
    {
        var scale = WholeDivision.PowerOfTen(Guard.Against.OutOfRange(digits, 0, MostDigits));
        return (decimal)(value * new Fraction(scale, 1)).Round(half) / scale;
    }
}
