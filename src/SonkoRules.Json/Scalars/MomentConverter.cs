using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using SonkoRules.Texts;

namespace SonkoRules.Json.Scalars;

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
