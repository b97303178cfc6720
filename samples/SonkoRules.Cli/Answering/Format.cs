namespace SonkoRules.Samples.Sonko.Answering;

/// <summary>What the program writes.</summary>
internal enum Format
{
    /// <summary>The answer document.</summary>
    Json = 0,

    /// <summary>Tables for a terminal.</summary>
    Table = 1,

    Markdown = 2,

    /// <summary>The main table for a Russian spreadsheet.</summary>
    Csv = 3,

    /// <summary>The report of a contest.</summary>
    Html = 4,

    /// <summary>A calendar file.</summary>
    Ics = 5,

    /// <summary>The request document of a contest: what a table of scores says, as JSON.</summary>
    Request = 6,

    /// <summary>The table of scores of a contest: what a request document says, as CSV.</summary>
    Rows = 7,
}

/// <summary>The names of formats.</summary>
internal static class Formats
{
    public static IReadOnlyList<Format> OfEverything { get; } = [Format.Json, Format.Table, Format.Markdown, Format.Csv];

    public static string Name(Format format) =>
        format switch
        {
            Format.Json => "json",
            Format.Table => "table",
            Format.Markdown => "markdown",
            Format.Csv => "csv",
            Format.Html => "html",
            Format.Ics => "ics",
            Format.Request => "request",
            _ => "rows",
        };

    public static string Names(IEnumerable<Format> formats) => string.Join(", ", formats.Select(Name));

    public static Format? Find(IEnumerable<Format> formats, string name) =>
        formats.Cast<Format?>().FirstOrDefault(format => string.Equals(Name(format!.Value), name, StringComparison.OrdinalIgnoreCase));
}
