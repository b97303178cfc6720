using System.Text;

namespace SonkoRules.Acts;

/// <summary>The number of a clause: of the order itself (<c>1.6.2</c>) or of one of its appendices (<c>A1.13</c>, point
/// 13 of appendix 1). Clauses are ordered as they stand in the document: 1.6.2 before 1.6.10, a clause before its
/// parts, a second clause with the same number (<c>3.15bis</c>) after the first, an appendix after the order.
/// <c>default</c> is <see cref="None"/>: no clause, before all others, printed as an empty text. Immutable; safe for
/// use by several threads.</summary>
/// <remarks>Пункт, подпункт.</remarks>
public readonly struct Clause : IEquatable<Clause>, IComparable<Clause>, IComparable
{
    /// <summary>The most numbers that a clause may have: 2.14.6.1 has four.</summary>
    public const int GreatestDepth = 5;

    /// <summary>The greatest single number in a clause.</summary>
    public const int GreatestNumber = 255;

    private const string BisSuffix = "bis";
    private const char AppendixPrefix = 'A';

    // One byte for the appendix, five for the numbers, one for "bis": the order of the values is the order of clauses.
    private readonly ulong _key;

    private Clause(ulong key) => _key = key;

    /// <summary>No clause: the default value.</summary>
    public static Clause None => default;

    /// <summary>The number of the appendix, from 1; 0 for a clause of the order itself.</summary>
    public int Appendix => (int)(_key >> 48);

    /// <summary>Whether this is the second clause with its number, such as the second 3.15.</summary>
    public bool IsSecond => (_key & 0xFF) != 0;

    /// <summary>Whether this is no clause at all.</summary>
    public bool IsNone => _key == 0;

    /// <summary>The number of numbers in the clause: 3 for 1.6.2, 1 for A1.13, 0 for <see cref="None"/>.</summary>
    public int Depth
    {
        get
        {
            var depth = 0;
            while (depth < GreatestDepth && Number(depth) != 0)
            {
                depth++;
            }

            return depth;
        }
    }

    /// <summary>Reads a clause from its short form.</summary>
    /// <param name="text">Numbers from 1 to 255 parted by points, at most five; an appendix first as <c>A1.</c>;
    /// a second clause with the same number ends in <c>bis</c>. Examples: 1.6.2, A1.13, 3.15bis.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a clause.</exception>
    /// <example><code>Clause.Parse("2.10.1").IsWithin(Clause.Parse("2.10")) // True</code></example>
    public static Clause Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var clause)
            ? clause
            : throw new FormatException($"A clause such as 1.6.2, A1.13 or 3.15bis is expected, not '{text}'.");

    /// <summary>Reads a clause as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text to read; null is not a clause.</param>
    /// <param name="clause">The clause, or <see cref="None"/> when the text is not one.</param>
    /// <returns>True when the text is a clause.</returns>
    public static bool TryParse(string? text, out Clause clause)
    {
        clause = default;
        if (string.IsNullOrEmpty(text)) { return false; }

        var body = text!;
        var second = body.EndsWith(BisSuffix, StringComparison.Ordinal);
        if (second) { body = body.Substring(0, body.Length - BisSuffix.Length); }

        var parts = body.Split('.');
        var inAppendix = parts[0].Length > 1 && parts[0][0] == AppendixPrefix;
        var appendix = 0;
        if (inAppendix && !TryNumber(parts[0].Substring(1), out appendix)) { return false; }

        var first = inAppendix ? 1 : 0;
        var depth = parts.Length - first;
        if (depth is < 1 or > GreatestDepth) { return false; }

        var key = (ulong)appendix;
        for (var i = 0; i < GreatestDepth; i++)
        {
            var number = 0;
            if (i < depth && !TryNumber(parts[first + i], out number)) { return false; }

            key = (key << 8) | (uint)number;
        }

        clause = new Clause((key << 8) | (second ? 1UL : 0UL));
        return true;
    }

    /// <summary>Whether two clauses are the same.</summary>
    public static bool operator ==(Clause left, Clause right) => left._key == right._key;

    /// <summary>Whether two clauses differ.</summary>
    public static bool operator !=(Clause left, Clause right) => left._key != right._key;

    /// <summary>Whether the left clause stands before the right one.</summary>
    public static bool operator <(Clause left, Clause right) => left._key < right._key;

    /// <summary>Whether the left clause stands after the right one.</summary>
    public static bool operator >(Clause left, Clause right) => left._key > right._key;

    /// <summary>Whether the left clause is the right one or stands before it.</summary>
    public static bool operator <=(Clause left, Clause right) => left._key <= right._key;

    /// <summary>Whether the left clause is the right one or stands after it.</summary>
    public static bool operator >=(Clause left, Clause right) => left._key >= right._key;

    /// <summary>Whether this clause is the other one or a part of it: 1.6.2 is within 1.6; both are within 1.</summary>
    /// <param name="other">The clause that may contain this one. Nothing is within <see cref="None"/>.</param>
    public bool IsWithin(Clause other)
    {
        if (other.IsNone || Appendix != other.Appendix) { return false; }

        var depth = other.Depth;
        for (var i = 0; i < depth; i++)
        {
            if (Number(i) != other.Number(i)) { return false; }
        }

        return !other.IsSecond || this == other;
    }

    /// <inheritdoc/>
    public int CompareTo(Clause other) => _key.CompareTo(other._key);

    /// <inheritdoc/>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Clause other => CompareTo(other),
            _ => throw new ArgumentException($"{nameof(Clause)} compares only with {nameof(Clause)}.", nameof(obj)),
        };

    /// <inheritdoc/>
    public bool Equals(Clause other) => _key == other._key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Clause other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _key.GetHashCode();

    /// <summary>The short form that <see cref="Parse"/> reads; an empty text for <see cref="None"/>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Appendix != 0) { text.Append(AppendixPrefix).Append(Appendix).Append('.'); }

        AppendNumbers(text);
        return text.Append(IsSecond ? BisSuffix : string.Empty).ToString();
    }

    /// <summary>The clause as a citation: «п. 1.6.2», «п. 13 прил. 1»; "cl. 1.6.2", "app. 1, p. 13". A
    /// second number in an appendix is that of a sub-point: «подп. 7 п. 9 прил. 1».</summary>
    /// <param name="language">The language of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not known.</exception>
    public string ToText(Language language)
    {
        var russian = Guard.Against.Undefined(language) == Language.Russian;
        if (IsNone) { return string.Empty; }

        var numbers = new StringBuilder();
        AppendNumbers(numbers);
        var second = !IsSecond ? string.Empty : russian ? " (второй)" : " (the second)";
        if (Appendix == 0) { return (russian ? "п. " : "cl. ") + numbers + second; }

        // The appendix numbers its sub-points anew in each point: подпункт 7 пункта 9.
        var parts = numbers.ToString().Split(['.'], 2);
        return russian
            ? FormattableString.Invariant(
                $"{(parts.Length == 1 ? string.Empty : $"подп. {parts[1]} ")}п. {parts[0]}{second} прил. {Appendix}")
            : FormattableString.Invariant(
                $"app. {Appendix}, p. {parts[0]}{(parts.Length == 1 ? string.Empty : $", sub-p. {parts[1]}")}{second}");
    }

    private static bool TryNumber(string text, out int number)
    {
        number = 0;
        if (text.Length is < 1 or > 3 || text[0] == '0') { return false; }

        foreach (var character in text)
        {
            if (character is < '0' or > '9') { return false; }

            number = (number * 10) + (character - '0');
        }

        return number <= GreatestNumber;
    }

    private int Number(int index) => (int)((_key >> (8 * (GreatestDepth - index))) & 0xFF);

    private void AppendNumbers(StringBuilder text)
    {
        var depth = Depth;
        for (var i = 0; i < depth; i++)
        {
            text.Append(i == 0 ? string.Empty : ".").Append(Number(i));
        }
    }
}
