using System.Text.Json;
using System.Text.Json.Nodes;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Json.Scalars;

/// <summary>Points, as a number with at most six digits after the point.</summary>
internal sealed class PointsConverter : ScalarConverter<Points>
{
    private const decimal Greatest = 1_000_000;
    private const decimal Unit = 0.000001m;

    public override LocalizedText Expected { get; } = new(
        "баллы: число от 0 до 1000000, не более шести цифр после точки, без показателя степени",
        "points: a number from 0 to 1000000 with at most six digits after the point, without an exponent");

    public override void Write(Utf8JsonWriter writer, Points value, JsonSerializerOptions options) =>
        FixedPoint.Write(writer, (long)(value.ToDecimal() / Unit), Points.Digits, 0);

    public override JsonObject Schema() =>
        new() { ["type"] = "number", ["minimum"] = 0, ["maximum"] = Greatest, ["multipleOf"] = Unit };

    protected override bool TryRead(ref Utf8JsonReader reader, out Points value)
    {
        var read = FixedPoint.TryRead(ref reader, Points.Digits, out var units)
            && units >= 0 && units * Unit <= Greatest;
        value = read ? Points.From(units * Unit) : Points.Zero;
        return read;
    }
}
