using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SonkoRules.Texts;

namespace SonkoRules.Json.Scalars;

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
