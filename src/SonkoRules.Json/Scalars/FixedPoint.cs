using System;
using System.Text.Json;

namespace SonkoRules.Json.Scalars;

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
