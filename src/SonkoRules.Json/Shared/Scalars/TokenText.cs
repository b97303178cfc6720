using System.Text;

namespace SonkoRules.Json;

/// <summary>Texts and numbers of tokens.</summary>
internal static class TokenText
{
    private const int GreatestShown = 100;

    /// <summary>The text of a string or a member's name; false where its bytes or escapes are no Unicode text.</summary>
    public static bool TryGetString(ref Utf8JsonReader reader, out string text)
    {
        text = string.Empty;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            return false;
        }

        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Whether a string or a name is a text of plain ASCII, escaped or not.</summary>
    public static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> ascii) =>
        reader.ValueIsEscaped
            ? TryGetString(ref reader, out var text) && ascii.SequenceEqual(Encoding.UTF8.GetBytes(text))
            : reader.ValueSpan.SequenceEqual(ascii);

    /// <summary>The value at the reader as it is written, shortened; an object or a list by its bracket.</summary>
    public static string Shown(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.StartObject => "{…}",
            JsonTokenType.StartArray => "[…]",
            JsonTokenType.String => Quoted(ref reader),
            _ => Shortened(Ascii(ref reader)),
        };

    /// <summary>A text in quotes as it is shown in an error.</summary>
    public static string Quoted(string text) => "\"" + Shortened(text) + "\"";

    private static string Quoted(ref Utf8JsonReader reader) =>
        TryGetString(ref reader, out var text) ? Quoted(text) : "\"\uFFFD\"";

    private static string Ascii(ref Utf8JsonReader reader) => Encoding.UTF8.GetString(reader.ValueSpan.ToArray());

    private static string Shortened(string text)
    {
        if (text.Length <= GreatestShown)
        {
            return text;
        }

        // Never between the halves of a surrogate pair.
        var length = char.IsHighSurrogate(text[GreatestShown - 1]) ? GreatestShown - 1 : GreatestShown;
        return string.Concat(text.Substring(0, length), "…");
    }
}
