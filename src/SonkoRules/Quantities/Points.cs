namespace SonkoRules.Quantities;

/// <summary>An exact number of points of a score, held as a whole number of millionths. Equality and order are those of
/// the number. Arithmetic is checked. <c>default</c> is zero points. Immutable; safe for use by several
/// threads.</summary>
/// <remarks>Балл. From −9 223 372 036 854.775808 to 9 223 372 036 854.775807.</remarks>
public readonly struct Points : IEquatable<Points>, IComparable<Points>, IComparable, IFormattable
{
    /// <summary>The digits after the point that the type holds.</summary>
    public const int Digits = 6;

    /// <summary>The units in one point.</summary>
    internal const long UnitsPerPoint = 1_000_000;

    private Points(long units) => Units = units;

    /// <summary>No points.</summary>
    public static Points Zero => default;

    /// <summary>The number in millionths of a point.</summary>
    internal long Units { get; }

    /// <summary>A whole number of points.</summary>
    /// <param name="points">The number.</param>
    /// <exception cref="OverflowException">The number does not fit.</exception>
    public static Points FromWhole(long points) => new(checked(points * UnitsPerPoint));

    /// <summary>A number of points with a fraction.</summary>
    /// <param name="points">A number with at most six digits after the point that are not zero.</param>
    /// <exception cref="ArgumentException">The number is finer than a millionth.</exception>
    /// <exception cref="OverflowException">The number does not fit.</exception>
    public static Points From(decimal points)
    {
        var units = points * UnitsPerPoint;
        return units == decimal.Truncate(units)
            ? new Points((long)units)
            : throw new ArgumentException(
                FormattableString.Invariant($"At most {Digits} digits after the point are expected, not {points}."),
                nameof(points));
    }

    /// <summary>Reads a number written with a decimal point and without groups, such as <c>72.33</c>.</summary>
    /// <param name="text">Digits, optionally a leading minus, optionally a point and one to six digits.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such a number.</exception>
    /// <example><code>Points.Parse("72.33") // 72.33</code></example>
    public static Points Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var points)
            ? points
            : throw new FormatException($"A number of points such as 72.33 is expected, not '{text}'.");

    /// <summary>Reads a number as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text to read; null is not a number.</param>
    /// <param name="points">The number, or zero when the text is not one.</param>
    /// <returns>True when the text is a number that fits.</returns>
    public static bool TryParse(string? text, out Points points)
    {
        var isNumber = FixedPointText.TryUnits(text, Digits, out var units);
        points = new Points(units);
        return isNumber;
    }

    /// <summary>The sum of two numbers of points.</summary>
    public static Points operator +(Points left, Points right) => new(checked(left.Units + right.Units));

    /// <summary>The difference of two numbers of points.</summary>
    public static Points operator -(Points left, Points right) => new(checked(left.Units - right.Units));

    /// <summary>The sum of two numbers of points.</summary>
    public static Points Add(Points left, Points right) => left + right;

    /// <summary>The difference of two numbers of points.</summary>
    public static Points Subtract(Points left, Points right) => left - right;

    /// <summary>Whether two numbers of points are equal.</summary>
    public static bool operator ==(Points left, Points right) => left.Units == right.Units;

    /// <summary>Whether two numbers of points differ.</summary>
    public static bool operator !=(Points left, Points right) => left.Units != right.Units;

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(Points left, Points right) => left.Units < right.Units;

    /// <summary>Whether the left number is greater.</summary>
    public static bool operator >(Points left, Points right) => left.Units > right.Units;

    /// <summary>Whether the left number is smaller or equal.</summary>
    public static bool operator <=(Points left, Points right) => left.Units <= right.Units;

    /// <summary>Whether the left number is greater or equal.</summary>
    public static bool operator >=(Points left, Points right) => left.Units >= right.Units;

    /// <summary>The number, exactly, with at least two and at most six digits after the point.</summary>
    public decimal ToDecimal()
    {
        var units = Units;
        var digits = Digits;
        while (digits > 2 && units % 10 == 0)
        {
            units /= 10;
            digits--;
        }

        // One unit of the last digit that is left, so that the product carries that many digits.
        return units * new decimal(1, 0, 0, false, (byte)digits);
    }

    /// <inheritdoc/>
    public int CompareTo(Points other) => Units.CompareTo(other.Units);

    /// <inheritdoc/>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Points other => CompareTo(other),
            _ => throw new ArgumentException($"{nameof(Points)} compares only with {nameof(Points)}.", nameof(obj)),
        };

    /// <inheritdoc/>
    public bool Equals(Points other) => Units == other.Units;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Points other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Units.GetHashCode();

    /// <summary>The number with a decimal point, at least two digits after it and no groups: <c>72.33</c>.</summary>
    public override string ToString() => NumberText.Plain(ToDecimal());

    /// <summary>The same as <see cref="ToString()"/>: neither a format nor a culture changes the text.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>The number with its noun: 72,33 балла, 5 баллов; 72.33 points, 1 point.</summary>
    /// <param name="language">The language of the text.</param>
    /// <remarks>A whole number is written without a fraction. A no-break space (U+00A0) stands before the noun.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The language is not known.</exception>
    public string ToText(Language language)
    {
        var number = ToDecimal();
        var whole = number == decimal.Truncate(number);
        var shown = NumberText.Decimal(whole ? decimal.Truncate(number) : number, Guard.Against.Undefined(language));
        var noun = language == Language.Russian
            ? RussianPlural.Points.For(number)
            : number == 1 ? "point" : "points";
        return shown + NumberText.NoBreakSpace + noun;
    }

    /// <summary>A number given in millionths of a point.</summary>
    internal static Points FromUnits(long units) => new(units);
}
