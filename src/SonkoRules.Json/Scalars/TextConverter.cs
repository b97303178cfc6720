using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using SonkoRules.Texts;

namespace SonkoRules.Json.Scalars;

/// <summary>A text: any Unicode text of at most 4 000 UTF-16 units.</summary>
internal sealed class TextConverter : ScalarConverter<string>
{
    // Room for whole sentences and for no more: texts are names, ids and statements.
    private const int GreatestLength = 4000;

    public override LocalizedText Expected { get; } = new(
        "строка не длиннее 4000 знаков", "a string of at most 4000 characters");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    public override string ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TokenText.TryGetString(ref reader, out var text) ? text : throw new JsonException();

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value);

    public override JsonObject Schema() => new() { ["type"] = "string", ["maxLength"] = GreatestLength };

    protected override bool TryRead(ref Utf8JsonReader reader, out string? value)
    {
        var read = TokenText.TryGetString(ref reader, out var text)
            && reader.TokenType == JsonTokenType.String && text.Length <= GreatestLength;
        value = text;
        return read;
    }
}
