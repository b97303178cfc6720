using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Working;

/// <summary>A line of standard error.</summary>
internal sealed record Fault(LocalizedText Text)
{
    private const int LongestValue = 60;

    public static Fault Of(DocumentError error) =>
        new(new LocalizedText(error.ToText(Language.Russian), error.ToText(Language.English)));

    /// <summary>Something that stands at a place and is not what is expected there.</summary>
    /// <param name="place">A place such as <c>rows.csv:12:7</c> (file, line, column, both from 1), or an option.</param>
    /// <param name="value">What stands there; empty where nothing does.</param>
    /// <param name="expected">What is expected instead, as a noun.</param>
    public static Fault At(string place, string value, LocalizedText expected)
    {
        var shown = value.Length > LongestValue ? string.Concat(value.AsSpan(0, LongestValue), "…") : value;
        return new Fault(shown.Length == 0
            ? new LocalizedText($"{place}: требуется: {expected.Russian}", $"{place}: expected {expected.English}")
            : new LocalizedText(
                $"{place}: указано «{shown}»; требуется: {expected.Russian}",
                $"{place}: found '{shown}', expected {expected.English}"));
    }
}
