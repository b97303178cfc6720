using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SonkoRules.Texts;

namespace SonkoRules.Json.Scalars;

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
