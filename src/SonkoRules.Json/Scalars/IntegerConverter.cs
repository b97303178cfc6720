using System.Text.Json;
using System.Text.Json.Nodes;
using SonkoRules.Texts;

namespace SonkoRules.Json.Scalars;

/// <summary>A whole number of 32 bits, written without a point and an exponent.</summary>
internal sealed class IntegerConverter : ScalarConverter<int>
{
    public override LocalizedText Expected { get; } = new(
        "целое число от -2147483648 до 2147483647, без точки и показателя степени",
        "a whole number from -2147483648 to 2147483647, without a point and an exponent");

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value);

    public override JsonObject Schema() =>
        new() { ["type"] = "integer", ["minimum"] = int.MinValue, ["maximum"] = int.MaxValue };

    protected override bool TryRead(ref Utf8JsonReader reader, out int value)
    {
        value = 0;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out value);
    }
}
