using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Json.Scalars;

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
