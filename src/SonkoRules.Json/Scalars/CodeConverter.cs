using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using SonkoRules.Texts;

namespace SonkoRules.Json.Scalars;

/// <summary>A value of an enumeration as a code of its own table, so that a renamed member changes no document.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class CodeConverter<T> : ScalarConverter<T>
    where T : struct, Enum
{
    private readonly (T Value, JsonEncodedText Code)[] _codes;

    /// <summary>A table of all the values; a value that is not in it cannot be written.</summary>
    public CodeConverter(params (T Value, string Code)[] codes)
    {
        _codes = [.. codes.Select(code => (code.Value, JsonEncodedText.Encode(code.Code)))];
        var list = string.Join(", ", codes.Select(code => "\"" + code.Code + "\""));
        Expected = new LocalizedText("одно из: " + list, "one of: " + list);
    }

    public override LocalizedText Expected { get; }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        foreach (var (known, code) in _codes)
        {
            if (known.Equals(value))
            {
                writer.WriteStringValue(code);
                return;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no code for this value.");
    }

    public override JsonObject Schema()
    {
        var codes = new JsonArray();
        foreach (var (_, code) in _codes)
        {
            codes.Add((JsonNode?)JsonValue.Create(code.ToString()));
        }

        return new JsonObject { ["type"] = "string", ["enum"] = codes };
    }

    protected override bool TryRead(ref Utf8JsonReader reader, out T value)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach (var (known, code) in _codes)
            {
                if (TokenText.Is(ref reader, code.EncodedUtf8Bytes))
                {
                    value = known;
                    return true;
                }
            }
        }

        value = default;
        return false;
    }
}
