using System.Globalization;
using System.Numerics;

namespace SonkoRules.Quantities;

/// <summary>An exact fraction in lowest terms, of any size; its denominator is above zero. Equality and order are those
/// of the number. <c>default</c> is zero. Immutable; safe for use by several threads.</summary>
/// <remarks>Дробь. Shares and coefficients stay fractions until the one rounding that the order names.</remarks>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>, IComparable, IFormattable
{
    // Zero stands for one, so that default is 0/1.
    private readonly BigInteger _denominatorOrZero;

    /// <summary>A fraction of two whole numbers.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line; not zero.</param>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("The denominator of a fraction cannot be zero.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominatorOrZero = denominator / divisor;
    }

    /// <summary>The fraction 0.</summary>
    public static Fraction Zero => default;

    /// <summary>The fraction 1.</summary>
    public static Fraction One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>The number above the line, in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line, in lowest terms; 1 or more.</summary>
    public BigInteger Denominator => _denominatorOrZero.IsZero ? BigInteger.One : _denominatorOrZero;

    /// <summary>The exact value of a decimal number.</summary>
    /// <param name="value">Any decimal number.</param>
    /// <example><code>Fraction.From(0.125m) // 1/8</code></example>
    public static Fraction From(decimal value)
    {
        var bits = decimal.GetBits(value);
        // The parts are bits, not numbers: the sign of an int means nothing here.
        var magnitude = unchecked(
            ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        var numerator = bits[3] < 0 ? -magnitude : magnitude;
        return new Fraction(numerator, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    /// <summary>The sum of two fractions.</summary>
    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator);

    /// <summary>The difference of two fractions.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + (-right);

    /// <summary>The fraction with the other sign.</summary>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    /// <summary>The product of two fractions.</summary>
    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient of two fractions.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>The sum of two fractions.</summary>
    public static Fraction Add(Fraction left, Fraction right) => left + right;

    /// <summary>The difference of two fractions.</summary>
    public static Fraction Subtract(Fraction left, Fraction right) => left - right;

    /// <summary>The fraction with the other sign.</summary>
    public static Fraction Negate(Fraction value) => -value;

    /// <summary>The product of two fractions.</summary>
    public static Fraction Multiply(Fraction left, Fraction right) => left * right;

    /// <summary>The quotient of two fractions.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Fraction Divide(Fraction left, Fraction right) => left / right;

    /// <summary>Whether two fractions are equal.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Whether two fractions differ.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Whether the left fraction is smaller.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left fraction is greater.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left fraction is smaller or equal.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left fraction is greater or equal.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>The nearest whole number.</summary>
    /// <param name="half">Where a half goes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="half"/> is not a value of its type.</exception>
    public BigInteger Round(HalfRounding half)
    {
        Guard.Against.Undefined(half);
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var rest);
        var order = (BigInteger.Abs(rest) * 2).CompareTo(Denominator);
        var up = order > 0 || (order == 0 && (half == HalfRounding.AwayFromZero || !quotient.IsEven));
        return up ? quotient + Numerator.Sign : quotient;
    }

    /// <summary>The greatest whole number that is not above the fraction.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Fraction other => CompareTo(other),
            _ => throw new ArgumentException(
                $"{nameof(Fraction)} compares only with {nameof(Fraction)}.", nameof(obj)),
        };

    /// <inheritdoc/>
    public bool Equals(Fraction other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Numerator, Denominator).GetHashCode();

    /// <summary>A whole number by itself, any other as <c>numerator/denominator</c>: <c>2/3</c>.</summary>
    public override string ToString() =>
        Denominator.IsOne
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : Numerator.ToString(CultureInfo.InvariantCulture) + "/"
                + Denominator.ToString(CultureInfo.InvariantCulture);

    /// <summary>A fraction that ends in decimal digits as such (0,25; 0.25), any other as 2/3.</summary>
    /// <param name="language">The language of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not known.</exception>
    public string ToText(Language language)
    {
        Guard.Against.Undefined(language);
        var rest = Denominator;
        var digits = 0;
        foreach (var prime in new[] { 2, 5 })
        {
            var count = 0;
            while ((rest % prime).IsZero)
            {
                rest /= prime;
                count++;
            }

            digits = Math.Max(digits, count);
        }

        if (!rest.IsOne || digits == 0) { return ToString().Replace('-', NumberText.Minus); }

        var scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, digits) / Denominator;
        var text = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        var sign = Numerator.Sign < 0 ? NumberText.Minus.ToString() : string.Empty;
        return sign + text.Insert(text.Length - digits, language == Language.Russian ? "," : ".");
    }

    /// <summary>The fraction in decimal digits, for reading: exact where it ends within the digits asked for, else
    /// rounded and marked with ≈.</summary>
    internal string ToRoundedText(int digits, Language language)
    {
        var scale = new Fraction(WholeDivision.PowerOfTen(digits), BigInteger.One);
        var scaled = this * scale;
        return scaled.Denominator.IsOne
            ? ToText(language)
            : "≈\u00A0" + (new Fraction(scaled.Round(HalfRounding.AwayFromZero), BigInteger.One) / scale).ToText(language);
    }

    /// <summary>The same as <see cref="ToString()"/>: neither a format nor a culture changes the text.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
