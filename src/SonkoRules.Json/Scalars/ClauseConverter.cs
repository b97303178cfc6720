using System.Text.Json;
using System.Text.Json.Nodes;
using SonkoRules.Acts;
using SonkoRules.Texts;

namespace SonkoRules.Json.Scalars;

/// <summary>A clause in its short form: <c>1.6.2</c>, <c>A1.13</c>.</summary>
internal sealed class ClauseConverter : ScalarConverter<Clause>
{
    public override LocalizedText Expected { get; } = new(
        "пункт в виде \"1.6.2\" или \"A1.13\"", "a clause such as \"1.6.2\" or \"A1.13\"");

    public override void Write(Utf8JsonWriter writer, Clause value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    public override JsonObject Schema() =>
        new() { ["type"] = "string", ["pattern"] = @"^(A[0-9]+\.)?[0-9]+(\.[0-9]+)*(bis)?$" };

    protected override bool TryRead(ref Utf8JsonReader reader, out Clause value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.String
            && TokenText.TryGetString(ref reader, out var text)
            && Clause.TryParse(text, out value);
    }
}
