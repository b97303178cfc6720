using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Working;

/// <summary>A line of standard error.</summary>
internal sealed record Fault(LocalizedText Text)
{
    private const int LongestValue = 60;

    public static Fault Of(DocumentError error) =>
        new(new LocalizedText(error.ToText(Language.Russian), error.ToText(Language.English)));

    /// <summary>Every error of tables, one a line.</summary>
    public static IReadOnlyList<Fault> Of(WhyNot whyNot) =>
        [.. whyNot.Errors.Select(error => error.Value.Length == 0 && error.Expected.English.StartsWith("errors beyond", StringComparison.Ordinal)
            ? new Fault(new LocalizedText($"{error.Path}: {error.Expected.Russian}", $"{error.Path}: {error.Expected.English}"))
            : At(error.Path, error.Value, error.Expected))];

    /// <summary>Something that stands at a place and is not what is expected there.</summary>
    /// <param name="place">A place such as <c>rows.csv:12:7</c> (file, line, column, both from 1), or an option.</param>
    /// <param name="value">What stands there; empty where nothing does.</param>
    /// <param name="expected">What is expected instead, as a noun.</param>
    public static Fault At(string place, string value, LocalizedText expected)
    {
        // A letter of another alphabet is what nobody sees; a reader of tables has told of it already.
        if (LookAlikes.Note(value) is { } note && !expected.English.Contains(note.English, StringComparison.Ordinal))
        {
            expected = new(expected.Russian + "; " + note.Russian, expected.English + "; " + note.English);
        }

        var shown = value.Length > LongestValue ? string.Concat(value.AsSpan(0, LongestValue), "…") : value;
        return new Fault(shown.Length == 0
            ? new LocalizedText($"{place}: требуется: {expected.Russian}", $"{place}: expected {expected.English}")
            : new LocalizedText(
                $"{place}: указано «{shown}»; требуется: {expected.Russian}",
                $"{place}: found '{shown}', expected {expected.English}"));
    }
}
