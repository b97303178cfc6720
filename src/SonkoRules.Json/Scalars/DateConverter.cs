using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using SonkoRules.Texts;

namespace SonkoRules.Json.Scalars;

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
