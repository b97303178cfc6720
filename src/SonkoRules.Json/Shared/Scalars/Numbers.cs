using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json.Nodes;

namespace SonkoRules.Json;

/// <summary>A decimal number without an exponent, kept digit for digit.</summary>
internal sealed class DecimalConverter : ScalarConverter<decimal>
{
    // A decimal holds any number of up to 28 digits.
    private const int GreatestDigits = 28;

    // Division by it takes the zeros off the end: explanations would repeat them, and 1.50 and 1.5 are one request.
    private const decimal One = 1.0000000000000000000000000000m;

    public override LocalizedText Expected { get; } = new(
        "число, записанное не более чем 28 цифрами, без показателя степени",
        "a number of at most 28 digits, without an exponent");

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteRawValue(Plain(value), skipInputValidation: true);

    public override JsonObject Schema() => new() { ["type"] = "number" };

    protected override bool TryRead(ref Utf8JsonReader reader, out decimal value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
        {
            return false;
        }

        var digits = 0;
        foreach (var character in reader.ValueSpan)
        {
            digits += character is >= (byte)'0' and <= (byte)'9' ? 1 : 0;
        }

        var read = digits <= GreatestDigits
            && decimal.TryParse(
                Encoding.ASCII.GetString(reader.ValueSpan.ToArray()),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out value);
        value /= One;
        return read;
    }

    // Zeros at the end say nothing: 1.50 and 1.5 are one value and are written one way.
    private static string Plain(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.IndexOf('.') < 0 ? text : text.TrimEnd('0').TrimEnd('.');
    }
}

/// <summary>An amount of roubles, not below zero, as a number with at most two digits after the point.</summary>
internal sealed class RublesConverter : ScalarConverter<Rubles>
{
    private const int KopeckDigits = 2;

    public override LocalizedText Expected { get; } = new(
        "сумма в рублях: число от 0 до 92233720368547758.07, не более двух цифр после точки, без показателя степени",
        "an amount in roubles: a number from 0 to 92233720368547758.07 with at most two digits after the point, "
        + "without an exponent");

    public override void Write(Utf8JsonWriter writer, Rubles value, JsonSerializerOptions options) =>
        FixedPoint.Write(writer, value.Kopecks, KopeckDigits, KopeckDigits);

    public override JsonObject Schema() =>
        new()
        {
            ["type"] = "number",
            ["minimum"] = 0,
            ["maximum"] = Rubles.MaxValue.ToDecimal(),
        };

    protected override bool TryRead(ref Utf8JsonReader reader, out Rubles value)
    {
        var read = FixedPoint.TryRead(ref reader, KopeckDigits, out var kopecks) && kopecks >= 0;
        value = Rubles.FromKopecks(read ? kopecks : 0);
        return read;
    }
}

/// <summary>Points, as a number with at most six digits after the point.</summary>
internal sealed class PointsConverter : ScalarConverter<Points>
{
    private const decimal Greatest = 1_000_000;
    private const decimal Unit = 0.000001m;

    public override LocalizedText Expected { get; } = new(
        "баллы: число от 0 до 1000000, не более шести цифр после точки, без показателя степени",
        "points: a number from 0 to 1000000 with at most six digits after the point, without an exponent");

    public override void Write(Utf8JsonWriter writer, Points value, JsonSerializerOptions options) =>
        FixedPoint.Write(writer, (long)(value.ToDecimal() / Unit), Points.Digits, 0);

    public override JsonObject Schema() =>
        new() { ["type"] = "number", ["minimum"] = 0, ["maximum"] = Greatest };

    protected override bool TryRead(ref Utf8JsonReader reader, out Points value)
    {
        var read = FixedPoint.TryRead(ref reader, Points.Digits, out var units)
            && units >= 0 && units * Unit <= Greatest;
        value = read ? Points.From(units * Unit) : Points.Zero;
        return read;
    }
}

/// <summary>An exact fraction as a text: <c>"217/3"</c>, a whole one as <c>"72"</c>.</summary>
internal sealed class FractionConverter : ScalarConverter<Fraction>
{
    // Far beyond every fraction that a computation makes; a longer one is no answer of the library.
    private const int GreatestLength = 200;

    public override LocalizedText Expected { get; } = new(
        "дробь в виде \"217/3\", несократимая, с положительным знаменателем",
        "a fraction such as \"217/3\" in lowest terms with a positive denominator");

    public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Text(value));

    public override JsonObject Schema() =>
        new() { ["type"] = "string", ["pattern"] = "^-?[0-9]+(/[1-9][0-9]*)?$" };

    protected override bool TryRead(ref Utf8JsonReader reader, out Fraction value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String
            || !TokenText.TryGetString(ref reader, out var text)
            || text.Length > GreatestLength)
        {
            return false;
        }

        var slash = text.IndexOf('/');
        var denominator = BigInteger.One;
        if (!TryWhole(slash < 0 ? text : text.Substring(0, slash), NumberStyles.AllowLeadingSign, out var numerator)
            || (slash >= 0 && (!TryWhole(text.Substring(slash + 1), NumberStyles.None, out denominator)
                || denominator.IsZero)))
        {
            return false;
        }

        value = new Fraction(numerator, denominator);
        return Text(value) == text;
    }

    private static bool TryWhole(string text, NumberStyles styles, out BigInteger value) =>
        BigInteger.TryParse(text, styles, CultureInfo.InvariantCulture, out value);

    private static string Text(Fraction value)
    {
        var numerator = value.Numerator.ToString(CultureInfo.InvariantCulture);
        return value.Denominator.IsOne
            ? numerator
            : numerator + "/" + value.Denominator.ToString(CultureInfo.InvariantCulture);
    }
}

/// <summary>Reads decimal numbers as whole counts of their smallest unit, and writes them: exactly, or not at all.</summary>
internal static class FixedPoint
{
    private const int GreatestLength = 32;

    /// <summary>Reads a number without an exponent that has at most some digits after the point.</summary>
    /// <param name="reader">A reader that stands on any token.</param>
    /// <param name="digits">The digits of the unit: 2 for kopecks. Zeros beyond them are let through.</param>
    /// <param name="units">The number of units.</param>
    public static bool TryRead(ref Utf8JsonReader reader, int digits, out long units)
    {
        units = 0;
        return reader.TokenType == JsonTokenType.Number && TryUnits(reader.ValueSpan, digits, out units);
    }

    /// <summary>Writes units as a number with a point.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="units">The number of units.</param>
    /// <param name="digits">The digits of the unit.</param>
    /// <param name="least">The digits that are written even when they are zeros.</param>
    public static void Write(Utf8JsonWriter writer, long units, int digits, int least)
    {
        Span<byte> buffer = stackalloc byte[GreatestLength];
        var at = buffer.Length;
        var rest = units < 0 ? (ulong)-(units + 1) + 1 : (ulong)units;
        var shown = digits;
        while (shown > least && rest % 10 == 0)
        {
            rest /= 10;
            shown--;
        }

        for (var i = 0; i < shown || i == 0 || rest > 0; i++)
        {
            if (i == shown && shown > 0)
            {
                buffer[--at] = (byte)'.';
            }

            buffer[--at] = (byte)('0' + (int)(rest % 10));
            rest /= 10;
        }

        if (shown > 0 && buffer.Length - at == shown)
        {
            buffer[--at] = (byte)'.';
            buffer[--at] = (byte)'0';
        }

        if (units < 0)
        {
            buffer[--at] = (byte)'-';
        }

        writer.WriteRawValue(buffer.Slice(at), skipInputValidation: true);
    }

    private static bool TryUnits(ReadOnlySpan<byte> number, int digits, out long units)
    {
        units = 0;
        var negative = number[0] == (byte)'-';
        // Below zero there is one more number than above: the value is gathered as what is subtracted from zero.
        var gathered = 0L;
        var fraction = -1;
        for (var i = negative ? 1 : 0; i < number.Length; i++)
        {
            var character = number[i];
            if (character == (byte)'.')
            {
                fraction = 0;
            }
            else if (character is < (byte)'0' or > (byte)'9')
            {
                return false;
            }
            else if (fraction < digits)
            {
                if (!TryAppend(ref gathered, character - '0'))
                {
                    return false;
                }

                fraction += fraction < 0 ? 0 : 1;
            }
            else if (character != (byte)'0')
            {
                return false;
            }
        }

        for (fraction = Math.Max(fraction, 0); fraction < digits; fraction++)
        {
            if (!TryAppend(ref gathered, 0))
            {
                return false;
            }
        }

        if (!negative && gathered == long.MinValue)
        {
            return false;
        }

        units = negative ? gathered : -gathered;
        return true;
    }

    private static bool TryAppend(ref long gathered, int digit)
    {
        if (gathered < long.MinValue / 10 || gathered * 10 < long.MinValue + digit)
        {
            return false;
        }

        gathered = (gathered * 10) - digit;
        return true;
    }
}
