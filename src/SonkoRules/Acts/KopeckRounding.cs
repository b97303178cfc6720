using System.Numerics;

namespace SonkoRules.Acts;

/// <summary>The rounding of money that reading R-KOPECK asks for (clauses 3.5 and 3.18), in its two uses: what a
/// formula gives (the size of a subsidy, a return) and the cap on a subsidy. The one place where the reading becomes a
/// behaviour. Immutable; safe for use by several threads.</summary>
/// <remarks>Every amount is given in kopecks and is zero or above.</remarks>
internal sealed class KopeckRounding
{
    private static readonly KopeckRounding HalfUpToKopeck = new(formulaGoesDown: false, unit: 1);
    private static readonly KopeckRounding DownToKopeck = new(formulaGoesDown: true, unit: 1);
    private static readonly KopeckRounding DownToRuble = new(formulaGoesDown: true, unit: Rubles.KopecksPerRuble);

    private readonly bool _formulaGoesDown;
    private readonly int _unit;

    private KopeckRounding(bool formulaGoesDown, int unit) => (_formulaGoesDown, _unit) = (formulaGoesDown, unit);

    /// <summary>The rounding that an answer to R-KOPECK asks for.</summary>
    /// <param name="reading">The answer.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">The enumeration does not name the value.</exception>
    public static KopeckRounding Of(MoneyRounding reading) =>
        Guard.Against.Undefined(reading) switch
        {
            MoneyRounding.DownToKopeck => DownToKopeck,
            MoneyRounding.DownToRuble => DownToRuble,
            _ => HalfUpToKopeck,
        };

    /// <summary>What a formula gives, as money.</summary>
    /// <param name="kopecks">The exact number of kopecks.</param>
    /// <exception cref="System.OverflowException">The amount does not fit.</exception>
    public Rubles Formula(Fraction kopecks) =>
        _formulaGoesDown ? Down(kopecks) : ToRubles(kopecks.Round(HalfRounding.AwayFromZero));

    /// <summary>What a formula gives, as money, for the quotient of two whole numbers: the same as
    /// <see cref="Formula(Fraction)"/>, without a fraction of any size.</summary>
    /// <param name="numerator">Kopecks above the line: a whole number of up to 28 digits.</param>
    /// <param name="denominator">The whole number below the line, above zero.</param>
    /// <exception cref="System.OverflowException">The amount does not fit.</exception>
    public Rubles Formula(decimal numerator, decimal denominator) =>
        _formulaGoesDown
            ? Down(numerator, denominator)
            : Rubles.FromKopecks((long)WholeDivision.Nearest(numerator, denominator, HalfRounding.AwayFromZero));

    /// <summary>A cap, as money: never above the exact amount.</summary>
    /// <param name="kopecks">The exact number of kopecks.</param>
    /// <exception cref="System.OverflowException">The amount does not fit.</exception>
    public Rubles Cap(Fraction kopecks) => Down(kopecks);

    /// <summary>A cap, as money, for the quotient of two whole numbers.</summary>
    /// <inheritdoc cref="Formula(decimal, decimal)"/>
    public Rubles Cap(decimal numerator, decimal denominator) => Down(numerator, denominator);

    /// <summary>A size, as money: whole roubles where the reading asks for them, even where it equals a
    /// request.</summary>
    public Rubles Size(Rubles amount) => Rubles.FromKopecks(amount.Kopecks - (amount.Kopecks % _unit));

    private static Rubles ToRubles(BigInteger kopecks) => Rubles.FromKopecks((long)kopecks);

    private Rubles Down(Fraction kopecks) =>
        ToRubles((kopecks / new Fraction(_unit, BigInteger.One)).Floor() * _unit);

    // Whole units first and kopecks after: the floor of a floor is the floor.
    private Rubles Down(decimal numerator, decimal denominator)
    {
        var kopecks = (long)WholeDivision.Down(numerator, denominator);
        return Rubles.FromKopecks(kopecks - (kopecks % _unit));
    }
}
