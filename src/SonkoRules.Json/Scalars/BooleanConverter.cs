using System.Text.Json;
using System.Text.Json.Nodes;
using SonkoRules.Texts;

namespace SonkoRules.Json.Scalars;

/// <summary>True or false.</summary>
internal sealed class BooleanConverter : ScalarConverter<bool>
{
    public override LocalizedText Expected { get; } = new("true или false", "true or false");

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) =>
        writer.WriteBooleanValue(value);

    public override JsonObject Schema() => new() { ["type"] = "boolean" };

    protected override bool TryRead(ref Utf8JsonReader reader, out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;
        return reader.TokenType is JsonTokenType.True or JsonTokenType.False;
    }
}
