using System.Text.Json.Nodes;

namespace SonkoRules.Json;

/// <summary>A value that is written as one token: what it accepts, in words and as a schema.</summary>
internal interface IScalar
{
    /// <summary>What is expected, for an error.</summary>
    LocalizedText Expected { get; }

    /// <summary>Whether the token that the reader stands on is such a value.</summary>
    bool Accepts(ref Utf8JsonReader reader);

    /// <summary>The keywords of the JSON Schema.</summary>
    JsonObject Schema();
}

/// <summary>Reads and writes a value that is one token, and can say without an exception whether it could.</summary>
internal abstract class ScalarConverter<T> : JsonConverter<T>, IScalar
{
    public abstract LocalizedText Expected { get; }

    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryRead(ref reader, out var value) ? value : throw new JsonException();

    public bool Accepts(ref Utf8JsonReader reader) => TryRead(ref reader, out _);

    public abstract JsonObject Schema();

    /// <summary>Reads the token that the reader stands on; false where it is not such a value.</summary>
    protected abstract bool TryRead(ref Utf8JsonReader reader, out T? value);
}

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
