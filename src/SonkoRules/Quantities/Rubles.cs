namespace SonkoRules.Quantities;

/// <summary>An exact amount of Russian roubles: a whole number of kopecks. Equality and order are those of the kopecks.
/// Arithmetic is checked: a sum that does not fit throws <see cref="OverflowException"/>. <c>default</c> is zero.
/// Immutable; safe for use by several threads.</summary>
/// <remarks>Рубли, сумма в копейках. From −92 233 720 368 547 758.08 to 92 233 720 368 547 758.07.</remarks>
public readonly struct Rubles : IEquatable<Rubles>, IComparable<Rubles>, IComparable, IFormattable
{
    /// <summary>The kopecks in one rouble.</summary>
    public const int KopecksPerRuble = 100;

    private const int KopeckDigits = 2;

    private Rubles(long kopecks) => Kopecks = kopecks;

    /// <summary>Nothing: 0.00.</summary>
    public static Rubles Zero => default;

    /// <summary>The greatest amount that the type holds.</summary>
    public static Rubles MaxValue => new(long.MaxValue);

    /// <summary>The amount in kopecks.</summary>
    public long Kopecks { get; }

    /// <summary>An amount given in kopecks.</summary>
    /// <param name="kopecks">Any whole number of kopecks; below zero for a shortfall.</param>
    public static Rubles FromKopecks(long kopecks) => new(kopecks);

    /// <summary>An amount given in roubles.</summary>
    /// <param name="rubles">Roubles with whole kopecks: at most two digits after the point that are not zero.</param>
    /// <exception cref="ArgumentException">The amount has a part of a kopeck.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    /// <example><code>Rubles.From(1500.5m).Kopecks // 150050</code></example>
    public static Rubles From(decimal rubles)
    {
        var kopecks = rubles * KopecksPerRuble;
        return kopecks == decimal.Truncate(kopecks)
            ? new Rubles((long)kopecks)
            : throw new ArgumentException(
                FormattableString.Invariant($"An amount in whole kopecks is expected, not {rubles}."), nameof(rubles));
    }

    /// <summary>Reads an amount written with a decimal point and without groups, such as <c>1234567.89</c>.</summary>
    /// <param name="text">Digits, optionally a leading minus, optionally a point and one or two digits.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such an amount.</exception>
    public static Rubles Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var amount)
            ? amount
            : throw new FormatException($"An amount such as 1234567.89 is expected, not '{text}'.");

    /// <summary>Reads an amount as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text to read; null is not an amount.</param>
    /// <param name="amount">The amount, or zero when the text is not one.</param>
    /// <returns>True when the text is an amount that fits.</returns>
    public static bool TryParse(string? text, out Rubles amount)
    {
        var isAmount = FixedPointText.TryUnits(text, KopeckDigits, out var kopecks);
        amount = new Rubles(kopecks);
        return isAmount;
    }

    /// <summary>The sum of amounts; zero for none.</summary>
    /// <param name="amounts">The amounts to add.</param>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Rubles Sum(IEnumerable<Rubles> amounts)
    {
        var kopecks = 0L;
        foreach (var amount in Guard.Against.Null(amounts))
        {
            kopecks = checked(kopecks + amount.Kopecks);
        }

        return new Rubles(kopecks);
    }

    /// <summary>The smaller of two amounts.</summary>
    public static Rubles Min(Rubles left, Rubles right) => new(Math.Min(left.Kopecks, right.Kopecks));

    /// <summary>The greater of two amounts.</summary>
    public static Rubles Max(Rubles left, Rubles right) => new(Math.Max(left.Kopecks, right.Kopecks));

    /// <summary>The sum of two amounts.</summary>
    public static Rubles operator +(Rubles left, Rubles right) => new(checked(left.Kopecks + right.Kopecks));

    /// <summary>The difference of two amounts.</summary>
    public static Rubles operator -(Rubles left, Rubles right) => new(checked(left.Kopecks - right.Kopecks));

    /// <summary>The amount with the other sign.</summary>
    public static Rubles operator -(Rubles amount) => new(checked(-amount.Kopecks));

    /// <summary>The sum of two amounts.</summary>
    public static Rubles Add(Rubles left, Rubles right) => left + right;

    /// <summary>The difference of two amounts.</summary>
    public static Rubles Subtract(Rubles left, Rubles right) => left - right;

    /// <summary>The amount with the other sign.</summary>
    public static Rubles Negate(Rubles amount) => -amount;

    /// <summary>Whether two amounts are equal.</summary>
    public static bool operator ==(Rubles left, Rubles right) => left.Kopecks == right.Kopecks;

    /// <summary>Whether two amounts differ.</summary>
    public static bool operator !=(Rubles left, Rubles right) => left.Kopecks != right.Kopecks;

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Rubles left, Rubles right) => left.Kopecks < right.Kopecks;

    /// <summary>Whether the left amount is greater.</summary>
    public static bool operator >(Rubles left, Rubles right) => left.Kopecks > right.Kopecks;

    /// <summary>Whether the left amount is smaller or equal.</summary>
    public static bool operator <=(Rubles left, Rubles right) => left.Kopecks <= right.Kopecks;

    /// <summary>Whether the left amount is greater or equal.</summary>
    public static bool operator >=(Rubles left, Rubles right) => left.Kopecks >= right.Kopecks;

    /// <summary>The amount in roubles, exactly, with two digits after the point.</summary>
    public decimal ToDecimal() => new decimal(Kopecks) * 0.01m;

    /// <inheritdoc/>
    public int CompareTo(Rubles other) => Kopecks.CompareTo(other.Kopecks);

    /// <inheritdoc/>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Rubles other => CompareTo(other),
            _ => throw new ArgumentException($"{nameof(Rubles)} compares only with {nameof(Rubles)}.", nameof(obj)),
        };

    /// <inheritdoc/>
    public bool Equals(Rubles other) => Kopecks == other.Kopecks;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rubles other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Kopecks.GetHashCode();

    /// <summary>The amount in roubles with a decimal point, two digits after it and no groups:
    /// <c>1234567.89</c>.</summary>
    public override string ToString() => NumberText.Plain(ToDecimal());

    /// <summary>The same as <see cref="ToString()"/>: neither a format nor a culture changes the text.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>The amount as a reader of the language expects it: 1 234 567,89 ₽ or RUB 1,234,567.89.</summary>
    /// <param name="language">The language of the text.</param>
    /// <remarks>The groups and the sign of the Russian form are parted by no-break spaces (U+00A0).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The language is not known.</exception>
    public string ToText(Language language) =>
        Guard.Against.Undefined(language) == Language.Russian
            ? NumberText.Grouped(ToDecimal(), 2, language) + NumberText.NoBreakSpace + "₽"
            : "RUB" + NumberText.NoBreakSpace + NumberText.Grouped(ToDecimal(), 2, language);
}
