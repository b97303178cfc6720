namespace SonkoRules.Office.Cells;

/// <summary>
/// Texts that a spreadsheet would take for something else: for a formula, which it would run (those that begin with
/// = + - @, a tab or a line break), or for a number or a day, which it would write anew (26-01 is a day in January, 0012 is
/// 12). An apostrophe before them keeps them texts in a text file. Every text comes back as it was, those with
/// apostrophes too. A workbook needs none of this: its cells say that they are texts.
/// </summary>
public static class PlainText
{
    private const char Mark = '\'';

    // A spreadsheet keeps no more digits of a number.
    private const int KeptDigits = 15;

    /// <summary>The text as it can stand in a file.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Defuse(string text) => IsMistaken(Guard.Against.Null(text)) ? Mark + text : text;

    /// <summary>The text that a cell of a file stands for.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Restore(string text) =>
        Guard.Against.Null(text).Length > 0 && text[0] == Mark && IsMistaken(text) ? text.Substring(1) : text;

    // Also what such a text becomes when it is marked, so that one mark is taken off again and no other.
    private static bool IsMistaken(string text)
    {
        var bare = text.TrimStart(Mark);
        return IsFormula(bare) || IsNumberOrDay(bare.Trim());
    }

    private static bool IsFormula(string text) =>
        (text.TrimStart() is { Length: > 0 } bare && bare[0] is ('=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20'))
        || (text.Length > 0 && text[0] is ('\t' or '\r' or '\n'));

    private static bool IsNumberOrDay(string text) =>
        text.Length > 0
        && IsDigit(text[0])
        && text.All(one => IsDigit(one) || one is '-' or '.' or ',' or '/' or ':' or 'E' or 'e' or '+' or ' ' or '\u00A0' or '%')
        && (!text.All(IsDigit) || text.Length > KeptDigits || (text[0] == '0' && text.Length > 1));

    private static bool IsDigit(char one) => one is >= '0' and <= '9';
}
