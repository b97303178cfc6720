using System.Text.Json.Nodes;
using NodaTime.Text;

namespace SonkoRules.Json;

/// <summary>A day, as ISO 8601 writes it: <c>2025-04-21</c>.</summary>
internal sealed class DateConverter : ScalarConverter<LocalDate>
{
    private const int Length = 10;
    private const int LeastYear = 1;

    public override LocalizedText Expected { get; } = new(
        "дата в виде \"2025-04-21\"", "a date such as \"2025-04-21\"");

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));

    public override JsonObject Schema() =>
        new() { ["type"] = "string", ["format"] = "date", ["pattern"] = @"^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };

    protected override bool TryRead(ref Utf8JsonReader reader, out LocalDate value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.String
            && TokenText.TryGetString(ref reader, out var text)
            && text.Length == Length
            && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out value)
            && value.Year >= LeastYear;
    }
}

/// <summary>A moment of Moscow time, as ISO 8601 writes it without an offset: <c>2025-05-12T17:59:30</c>.</summary>
internal sealed class MomentConverter : ScalarConverter<LocalDateTime>
{
    private const int LeastYear = 1;

    // Seconds always; a part of a second as far as it is known, to nanoseconds.
    private static readonly LocalDateTimePattern Pattern =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFF");

    public override LocalizedText Expected { get; } = new(
        "дата и время (московское) в виде \"2025-05-12T17:59:30\"",
        "a date and a time of Moscow such as \"2025-05-12T17:59:30\"");

    public override void Write(Utf8JsonWriter writer, LocalDateTime value, JsonSerializerOptions options)
    {
        if (value.NanosecondOfSecond != 0)
        {
            writer.WriteStringValue(Pattern.Format(value));
            return;
        }

        Span<byte> text = stackalloc byte[Digits.MomentLength];
        Digits.Write(text, value);
        writer.WriteStringValue(text);
    }

    public override JsonObject Schema() =>
        new()
        {
            ["type"] = "string",
            ["pattern"] = @"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?$",
        };

    protected override bool TryRead(ref Utf8JsonReader reader, out LocalDateTime value)
    {
        value = default;
        if (reader.TokenType == JsonTokenType.String
            && !reader.HasValueSequence
            && Digits.TryRead(reader.ValueSpan, out value))
        {
            return true;
        }

        return reader.TokenType == JsonTokenType.String
            && TokenText.TryGetString(ref reader, out var text)
            && text.IndexOf(',') < 0
            && Pattern.Parse(text).TryGetValue(default, out value)
            && value.Year >= LeastYear;
    }
}

/// <summary>The plain form of a moment, digit by digit, without a text in between: a contest has thousands of them. What
/// is not so plain is left to the pattern.</summary>
internal static class Digits
{
    /// <summary>The length of the plain form: <c>2025-05-12T17:59:30</c>.</summary>
    public const int MomentLength = 19;

    private const int LeastYear = 1;
    private const int GreatestMonth = 12;
    private const int GreatestHour = 23;
    private const int GreatestSixtieth = 59;

    /// <summary>Writes a moment of whole seconds of a year from 1 to 9999.</summary>
    public static void Write(Span<byte> text, LocalDateTime moment)
    {
        Put(text, 0, 4, moment.Year);
        text[4] = (byte)'-';
        Put(text, 5, 2, moment.Month);
        text[7] = (byte)'-';
        Put(text, 8, 2, moment.Day);
        text[10] = (byte)'T';
        Put(text, 11, 2, moment.Hour);
        text[13] = (byte)':';
        Put(text, 14, 2, moment.Minute);
        text[16] = (byte)':';
        Put(text, 17, 2, moment.Second);
    }

    /// <summary>Reads the plain form; false where the text is another or no such moment exists.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out LocalDateTime moment)
    {
        moment = default;
        if (text.Length != MomentLength
            || text[4] != (byte)'-'
            || text[7] != (byte)'-'
            || text[10] != (byte)'T'
            || text[13] != (byte)':'
            || text[16] != (byte)':')
        {
            return false;
        }

        var year = Take(text, 0, 4);
        var month = Take(text, 5, 2);
        var day = Take(text, 8, 2);
        var hour = Take(text, 11, 2);
        var minute = Take(text, 14, 2);
        var second = Take(text, 17, 2);
        if (year < LeastYear
            || month is < 1 or > GreatestMonth
            || day < 1
            || day > CalendarSystem.Iso.GetDaysInMonth(year, month)
            || hour is < 0 or > GreatestHour
            || minute is < 0 or > GreatestSixtieth
            || second is < 0 or > GreatestSixtieth)
        {
            return false;
        }

        moment = new LocalDateTime(year, month, day, hour, minute, second);
        return true;
    }

    private static void Put(Span<byte> text, int at, int length, int number)
    {
        for (var i = at + length - 1; i >= at; i--)
        {
            text[i] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }

    // Below zero where one of them is no digit.
    private static int Take(ReadOnlySpan<byte> text, int at, int length)
    {
        var number = 0;
        for (var i = at; i < at + length; i++)
        {
            if (text[i] is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
