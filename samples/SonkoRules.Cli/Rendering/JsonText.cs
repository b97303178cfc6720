using System.Text.Encodings.Web;
using System.Text.Json;

namespace SonkoRules.Samples.Sonko.Rendering;

/// <summary>JSON documents as they are written out.</summary>
internal static class JsonText
{
    public static JsonWriterOptions Layout(bool isIndented) =>
        new()
        {
            Indented = isIndented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };

    /// <summary>The document with a line break at its end; on request with a line for each member.</summary>
    public static byte[] Of(ReadOnlyMemory<byte> document, bool isIndented)
    {
        using var bytes = new MemoryStream();
        if (isIndented)
        {
            using var writer = new Utf8JsonWriter(bytes, Layout(isIndented));
            using var parsed = JsonDocument.Parse(document);
            parsed.WriteTo(writer);
        }
        else
        {
            bytes.Write(document.Span);
        }

        if (document.Span is not [.., (byte)'\n'] || isIndented)
        {
            bytes.WriteByte((byte)'\n');
        }

        return bytes.ToArray();
    }
}
