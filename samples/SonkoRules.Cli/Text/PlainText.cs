namespace SonkoRules.Samples.Sonko.Text;

/// <summary>
/// Texts that a spreadsheet would take for something else: for a formula, which it would run (those that begin with
/// = + - @, a tab or a line break), or for a number or a day, which it would write anew (26-01 is a day in January, 0012 is
/// 12). An apostrophe before them keeps them texts. Every text comes back as it was, those with apostrophes too.
/// </summary>
internal static class PlainText
{
    private const char Mark = '\'';

    // A spreadsheet keeps no more digits of a number.
    private const int KeptDigits = 15;

    /// <summary>The text as it can stand in a file.</summary>
    public static string Defuse(string text) => IsMistaken(text) ? Mark + text : text;

    /// <summary>The text that a cell of a file stands for.</summary>
    public static string Restore(string text) => text.Length > 0 && text[0] == Mark && IsMistaken(text) ? text[1..] : text;

    // Also what such a text becomes when it is marked, so that one mark is taken off again and no other.
    private static bool IsMistaken(string text)
    {
        var bare = text.TrimStart(Mark);
        return IsFormula(bare) || IsNumberOrDay(bare.Trim());
    }

    private static bool IsFormula(string text) =>
        text.TrimStart() is ['=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..]
        || text is ['\t' or '\r' or '\n', ..];

    private static bool IsNumberOrDay(string text) =>
        text.Length > 0
        && char.IsAsciiDigit(text[0])
        && text.All(one => char.IsAsciiDigit(one) || one is '-' or '.' or ',' or '/' or ':' or 'E' or 'e' or '+' or ' ' or '\u00A0' or '%')
        && (!text.All(char.IsAsciiDigit) || text.Length > KeptDigits || (text[0] == '0' && text.Length > 1));
}
