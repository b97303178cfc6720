using System.Text;

namespace SonkoRules.Texts;

/// <summary>Letters of the Cyrillic alphabet that look like Latin ones: a Russian keyboard gives them, and nobody sees
/// the difference.</summary>
/// <remarks>Буквы, похожие на латинские.</remarks>
/// <example><code>LookAlikes.Fold("\u04153") // E3</code></example>
public static class LookAlikes
{
    private const string Cyrillic = "АВЕЅІЈКМНОРСТУХаеѕіјорсух";
    private const string Latin = "ABESIJKMHOPCTYXaesijopcyx";

    /// <summary>The text with every Cyrillic letter that looks like a Latin one replaced by it.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Fold(string text)
    {
        Guard.Against.Null(text);
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var at = Cyrillic.IndexOf(letter);
            folded.Append(at < 0 ? letter : Latin[at]);
        }

        return folded.ToString();
    }

    /// <summary>Names the Cyrillic letters of a code that would be Latin or digits without them: «E3» with a Cyrillic
    /// first letter. Null where there are none, or where the text is Russian all over.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static LocalizedText? Note(string text)
    {
        Guard.Against.Null(text);
        var found = text.Where(letter => Cyrillic.Contains(letter)).Distinct().ToArray();
        return found.Length == 0 || !Fold(text).Any(IsAscii) || Fold(text).Any(letter => letter > '\u007F') || !text.Any(IsAscii)
            ? null
            : new(
                found.Length == 1 ? $"буква «{found[0]}» — русская, а не латинская" : $"буквы «{string.Join("», «", found)}» — русские, а не латинские",
                found.Length == 1 ? $"the letter {found[0]} is Cyrillic, not Latin" : $"the letters {string.Join(", ", found)} are Cyrillic, not Latin");
    }

    private static bool IsAscii(char one) => one is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
