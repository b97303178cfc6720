using System.Text.Json;
using System.Text.Json.Nodes;
using SonkoRules.Texts;

namespace SonkoRules.Json.Scalars;

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
