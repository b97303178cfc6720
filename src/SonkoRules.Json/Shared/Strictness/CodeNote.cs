namespace SonkoRules.Json;

/// <summary>What to add to an error about a code that a Russian keyboard spoiled.</summary>
internal static class CodeNote
{
    private static LocalizedText Nothing { get; } = new(string.Empty, string.Empty);

    /// <summary>The Cyrillic letters of a value, or of the name of a member, that would be among those expected without
    /// them; nothing otherwise.</summary>
    public static LocalizedText Of(string path, string value, string expected)
    {
        foreach (var written in new[] { value.Trim('"'), path.Substring(path.LastIndexOf('/') + 1) })
        {
            if (LookAlikes.Note(written) is { } note && IsNamed(LookAlikes.Fold(written), expected))
            {
                return new LocalizedText("; " + note.Russian, "; " + note.English);
            }
        }

        return Nothing;
    }

    private static bool IsNamed(string code, string expected) =>
        expected.Split([' ', ',', '"', ':'], StringSplitOptions.RemoveEmptyEntries).Contains(code);
}
