using System.Text.RegularExpressions;

namespace SonkoRules.Tests.Architecture;

/// <summary>C# source without what only people read.</summary>
internal static partial class SourceText
{
    public static string WithoutCommentsAndTexts(string source) => Passive().Replace(source, " ");

    [GeneratedRegex(
        """"
        //[^\n]* | /\*.*?\*/ | """.*?""" | @"(?:[^"]|"")*" | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])+'
        """",
        RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Passive();
}
