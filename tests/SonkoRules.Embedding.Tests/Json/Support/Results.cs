using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SonkoRules.Json;
using SonkoRules.Texts;

namespace SonkoRules.Embedding.Tests.Json.Support;

/// <summary>Short ways to what came of a document.</summary>
internal static class Results
{
    private static readonly JsonWriterOptions Legible = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The value of an accepted document; fails with the errors of a refused one.</summary>
    public static T Value<T>(DocumentResult<T> result)
        where T : class =>
        result.Match(
            accepted => accepted.Value,
            refused => throw new InvalidOperationException(string.Join("\n", refused.Errors)));

    /// <summary>The errors of a refused document; none of an accepted one.</summary>
    public static IReadOnlyList<DocumentError> Errors<T>(DocumentResult<T> result)
        where T : class =>
        result.Match<IReadOnlyList<DocumentError>>(_ => [], refused => refused.Errors);

    /// <summary>The errors of a refused document, each in both languages; fails with an accepted one.</summary>
    public static string Lines(DocumentResult<byte[]> result) =>
        result.Match(
            accepted => throw new InvalidOperationException(Text(accepted.Value)),
            refused => string.Join(
                "\n",
                refused.Errors.SelectMany(error =>
                    new[] { error.ToText(Language.English), error.ToText(Language.Russian) })));

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static string Text(byte[] utf8) => Encoding.UTF8.GetString(utf8);

    /// <summary>The same document with a line for each member.</summary>
    public static string Indented(byte[] utf8)
    {
        using var stream = new System.IO.MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Legible))
        using (var document = JsonDocument.Parse(utf8))
        {
            document.WriteTo(writer);
        }

        return Text(stream.ToArray()) + "\n";
    }
}
