namespace SonkoRules.Samples.Sonko.Text;

/// <summary>
/// Texts that a spreadsheet would run: those that begin with = + - @ (a tab and a line break count too). An apostrophe
/// before them makes them texts. Every text comes back as it was, those with apostrophes too.
/// </summary>
internal static class Formula
{
    private const char Mark = '\'';

    /// <summary>The text as it can stand in a file.</summary>
    public static string Defuse(string text) => IsDangerous(text) ? AsText(text) : text;

    /// <summary>The text with the mark that keeps a spreadsheet from understanding it.</summary>
    public static string AsText(string text) => Mark + text;

    /// <summary>The text that a cell of a file stands for.</summary>
    public static string Restore(string text) => text.Length > 0 && text[0] == Mark && IsDangerous(text) ? text[1..] : text;

    // Also what such a text becomes when it is defused, so that one mark is taken off again and no other.
    private static bool IsDangerous(string text)
    {
        var rest = text.TrimStart(Mark).TrimStart();
        return rest.Length > 0 && rest[0] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20'
            || text.TrimStart(Mark) is ['\t' or '\r' or '\n', ..];
    }
}
