using System.Globalization;

namespace SonkoRules.Samples.Sonko.Rendering;

/// <summary>Cells as texts.</summary>
internal static class CellText
{
    private const string Nothing = "—";

    /// <summary>For people: sums in groups, days as the language writes them.</summary>
    public static string ForPeople(Cell cell, Words words) =>
        cell switch
        {
            Cell.Prose prose => CleanText.Line(prose.Text),
            Cell.Clauses clauses => string.Join(", ", clauses.All.Select(words.Number)),
            Cell.Sum sum => sum.Amount.ToText(words.Language),
            Cell.Number number => words.Number(number.Value),
            Cell.Exact exact => exact.Value.ToText(words.Language),
            Cell.Day day => words.Day(day.Date),
            Cell.Moment moment => words.Moment(moment.Time),
            _ => Nothing,
        };

    /// <summary>For a Russian spreadsheet, whatever the language of the words: numbers with a comma and without groups,
    /// days as it knows them. Texts are defused; a clause stands with its word, for 3.12 alone is a day to a spreadsheet.
    /// </summary>
    public static string ForSpreadsheet(Cell cell, Words words) =>
        cell switch
        {
            Cell.Prose prose => PlainText.Defuse(prose.Text),
            Cell.Clauses clauses => string.Join(", ", clauses.All.Select(words.Of)),
            Cell.Sum sum => Comma(sum.Amount.ToDecimal()),
            Cell.Number number => Comma(number.Value),
            Cell.Exact exact => Exact(exact.Value),
            Cell.Day day => Russian.Day(day.Date),
            Cell.Moment moment => Russian.Moment(moment.Time),
            _ => string.Empty,
        };

    public static string Comma(decimal number) => number.ToString(CultureInfo.InvariantCulture).Replace('.', ',');

    private static Words Russian { get; } = new(Language.Russian);

    // A spreadsheet would read 1/2 as the first of February.
    private static string Exact(Fraction value)
    {
        var text = value.ToText(Language.Russian).Replace('\u2212', '-');
        return text.Contains('/', StringComparison.Ordinal) ? PlainText.Defuse(text) : text;
    }
}
