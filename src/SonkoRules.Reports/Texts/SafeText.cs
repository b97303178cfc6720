using System.Text;

namespace SonkoRules.Reports;

/// <summary>
/// Text from outside, made harmless for any reader: what no document may hold, and what reorders the text around it, is
/// replaced by a visible mark.
/// </summary>
internal static class SafeText
{
    /// <summary>U+FFFD: here stood something that cannot be shown.</summary>
    public const char Mark = '\uFFFD';

    /// <summary>The text with <see cref="Mark"/> for each control character but the tab and the ends of lines, for each
    /// half of a pair, for what is no character, and for each control that turns the direction of writing. Ends of lines
    /// become <c>\n</c>.</summary>
    public static string Clean(string text)
    {
        var first = FirstToMend(text, 0);
        if (first == text.Length)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        clean.Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                clean.Append(text[i]).Append(text[i + 1]);
                i++;
            }
            else if (text[i] == '\r')
            {
                clean.Append('\n');
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }
            else
            {
                clean.Append(IsHarmless(text[i]) ? text[i] : Mark);
            }
        }

        return clean.ToString();
    }

    /// <summary>Whether a character and the next one are one: halves of a pair in their order.</summary>
    public static bool IsPair(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);

    private static int FirstToMend(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                i++;
            }
            else if (!IsHarmless(text[i]))
            {
                return i;
            }
        }

        return text.Length;
    }

    private static bool IsHarmless(char character) =>
        character switch
        {
            '\t' or '\n' => true,
            < ' ' => false,
            < '\u007F' => true,
            <= '\u009F' => false,
            >= '\u202A' and <= '\u202E' => false,
            >= '\u2066' and <= '\u2069' => false,
            '\u2028' or '\u2029' => false,
            >= '\uD800' and <= '\uDFFF' => false,
            >= '\uFDD0' and <= '\uFDEF' => false,
            >= '\uFFFE' => false,
            _ => true,
        };
}
