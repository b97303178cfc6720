namespace SonkoRules.Samples.Sonko.Csv;

/// <summary>What stands above a column: in Russian, as the program writes it, or in English, in any case.</summary>
internal sealed record Header(string Russian, string English)
{
    public bool Is(string text) => Same(text, Russian) || Same(text, English);

    /// <summary>Names of columns in both languages.</summary>
    public static LocalizedText List(IEnumerable<Header> headers, string separator = ", ") =>
        new(
            string.Join(separator, headers.Select(header => header.Russian)),
            string.Join(separator, headers.Select(header => header.English)));

    // People write ё as е.
    private static bool Same(string text, string name) =>
        string.Equals(Plain(text), Plain(name), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) => text.Replace('ё', 'е').Replace('Ё', 'Е');
}
