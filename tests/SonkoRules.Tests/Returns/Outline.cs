using System.Linq;
using SonkoRules.Explanations;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Returns;

/// <summary>The upper levels of an explanation: what this room says, without how other rooms count.</summary>
internal static class Outline
{
    public static string Of(Explanation explanation, int levels, Language language) =>
        string.Join('\n', explanation.ToText(language).Split('\n').Where(line => Level(line) < levels));

    private static int Level(string line) => (line.Length - line.TrimStart(' ').Length) / 2;
}
