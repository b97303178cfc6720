using System;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Something that the program cannot work with: where it stands, what it is, what is expected.</summary>
/// <param name="Place">A place such as <c>scores.csv:12:7</c> (file, line, column, both from 1), or an option.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Expected">What is expected instead.</param>
internal sealed record InputFault(string Place, string Value, LocalizedText Expected)
{
    private const int LongestValue = 60;

    public string ToText(Language language)
    {
        var shown = Value.Length > LongestValue ? string.Concat(Value.AsSpan(0, LongestValue), "…") : Value;
        return language == Language.Russian
            ? $"{Place}: «{shown}»: ожидается {Expected.Russian}"
            : $"{Place}: '{shown}': expected {Expected.English}";
    }
}
