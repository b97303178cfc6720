using System.Text;

namespace SonkoRules.Office.Cells;

/// <summary>What stands above a column: in Russian, as the program writes it, or in English, or in other words that
/// people use; in any case.</summary>
internal sealed record Header(string Russian, string English, params IReadOnlyList<string> Synonyms)
{
    public bool Is(string text) => Same(text, Russian) || Same(text, English);

    /// <summary>Whether a text stands for the column in words that are not its own.</summary>
    public bool IsCalled(string text) => Synonyms.Any(one => Same(text, one)) || Key(LookAlikes.Fold(text)) == Key(LookAlikes.Fold(Russian))
        || Key(LookAlikes.Fold(text)) == Key(LookAlikes.Fold(English));

    /// <summary>Whether both have the same names.</summary>
    public bool Equals(Header? other) => other is not null && Russian == other.Russian && English == other.English;

    /// <inheritdoc/>
    public override int GetHashCode() => English.GetHashCode();

    /// <summary>Names of columns in both languages.</summary>
    public static LocalizedText List(IEnumerable<Header> headers, string separator = ", ") =>
        new(
            string.Join(separator, headers.Select(header => header.Russian)),
            string.Join(separator, headers.Select(header => header.English)));

    private static bool Same(string text, string name) => Key(text) == Key(name);

    // People write ё as е, and put blanks, line breaks, colons and stars where they please.
    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var one in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(one) || one is '%' or '№')
            {
                key.Append(one == 'ё' ? 'е' : one);
            }
        }

        return key.ToString();
    }
}
