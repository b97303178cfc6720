using System;
using System.Linq;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Acts;

/// <summary>What every text of the library that people read must obey.</summary>
internal static class Wording
{
    public static void IsSaidInBothLanguages(LocalizedText text)
    {
        IsASentence(text.Russian);
        IsASentence(text.English);
        Assert.True(text.Russian.Any(IsRussian), $"No Russian in: {text.Russian}");
        Assert.False(text.English.Any(IsRussian), $"Russian in: {text.English}");
    }

    private static void IsASentence(string text)
    {
        Assert.True(text.Length > 2 && text[^1] is '.' or '?', $"No sentence: {text}");
        Assert.Equal(text.Trim(), text);
        Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
    }

    private static bool IsRussian(char letter) => letter is (>= 'А' and <= 'я') or 'Ё' or 'ё';
}
