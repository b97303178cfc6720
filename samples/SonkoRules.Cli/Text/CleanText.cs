namespace SonkoRules.Samples.Sonko.Text;

/// <summary>Texts of documents that are shown to people: a document must not steer a terminal.</summary>
internal static class CleanText
{
    private const char Instead = '\uFFFD';

    /// <summary>The text without control characters, in one line.</summary>
    public static string Line(string text) =>
        text.Any(IsControl) ? string.Concat(text.Select(one => IsBreak(one) ? ' ' : IsControl(one) ? Instead : one)) : text;

    private static bool IsBreak(char one) => one is '\n' or '\r' or '\t' or '\u2028' or '\u2029';

    // The second line turns the order of letters around, so that a text reads as another one.
    private static bool IsControl(char one) =>
        char.IsControl(one) || one is '\u2028' or '\u2029'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
