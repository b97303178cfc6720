using System.Text;

namespace SonkoRules.Json;

/// <summary>Cyrillic letters that look like Latin ones, as a Russian keyboard puts them into codes.</summary>
internal static class LookAlikes
{
    private const string Cyrillic = "АВЕКМНОРСТУХаеорсух";
    private const string Latin = "ABEKMHOPCTYXaeopcyx";

    private static LocalizedText Nothing { get; } = new(string.Empty, string.Empty);

    /// <summary>What to add to an error where a value, or the name of a member, would be among those expected but for
    /// its Cyrillic letters; nothing otherwise.</summary>
    public static LocalizedText Note(string path, string value, string expected)
    {
        foreach (var written in new[] { value.Trim('"'), path.Substring(path.LastIndexOf('/') + 1) })
        {
            var folded = Folded(written);
            if (folded != written && IsNamed(folded, expected))
            {
                var letters = string.Join(", ", written.Where(letter => Cyrillic.Contains(letter)).Distinct());
                return new LocalizedText(
                    $"; буквы из кириллицы: {letters}", $"; Cyrillic letters: {letters}");
            }
        }

        return Nothing;
    }

    private static string Folded(string text)
    {
        var folded = new StringBuilder(text);
        for (var i = 0; i < Cyrillic.Length; i++)
        {
            folded.Replace(Cyrillic[i], Latin[i]);
        }

        return folded.ToString();
    }

    private static bool IsNamed(string code, string expected) =>
        expected.Split([' ', ',', '"', ':'], StringSplitOptions.RemoveEmptyEntries).Contains(code);
}
