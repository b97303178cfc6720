using System.Text.Json;
using System.Text.Json.Nodes;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Json.Scalars;

/// <summary>An amount of roubles, not below zero, as a number with at most two digits after the point.</summary>
internal sealed class RublesConverter : ScalarConverter<Rubles>
{
    private const int KopeckDigits = 2;

    public override LocalizedText Expected { get; } = new(
        "сумма в рублях: число от 0 до 92233720368547758.07, не более двух цифр после точки, без показателя степени",
        "an amount in roubles: a number from 0 to 92233720368547758.07 with at most two digits after the point, "
        + "without an exponent");

    public override void Write(Utf8JsonWriter writer, Rubles value, JsonSerializerOptions options) =>
        FixedPoint.Write(writer, value.Kopecks, KopeckDigits, KopeckDigits);

    public override JsonObject Schema() =>
        new()
        {
            ["type"] = "number",
            ["minimum"] = 0,
            ["maximum"] = Rubles.MaxValue.ToDecimal(),
            ["multipleOf"] = 0.01m,
        };

    protected override bool TryRead(ref Utf8JsonReader reader, out Rubles value)
    {
        var read = FixedPoint.TryRead(ref reader, KopeckDigits, out var kopecks) && kopecks >= 0;
        value = Rubles.FromKopecks(read ? kopecks : 0);
        return read;
    }
}
