namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>The options of the page of a contest.</summary>
internal sealed class PageOptionSet(OperationOptions options)
{
    private static readonly LocalizedText WithHtml = new(
        "параметр допускается только вместе с --to html", "this option only with --to html");

    private static readonly LocalizedText WithHtmlOrCsv = new(
        "параметр допускается только вместе с --to html или --from csv", "this option only with --to html or --from csv");

    private static readonly LocalizedText WithPages = new(
        "параметр допускается только вместе с --to html, для папки — также с --to table или markdown",
        "this option only with --to html or, of a folder, with --to table or markdown");

    private readonly Option<bool> _effects = options.Flag("--effects", Texts.Effects);

    /// <summary>The day of the announcement, which chooses the edition for a table of scores too.</summary>
    public Option<string?> Announced { get; } = options.Value("--announced", Texts.Announced, "ДЕНЬ", "DAY");

    public Call Read(ParseResult parsed, Call call, OptionFaults faults)
    {
        var isPage = call.To == Format.Html;
        var isShown = call.Folder is { IsCompared: false } && call.To is (Format.Table or Format.Markdown);
        faults.OnlyWith(isPage || isShown, options.Formats.Contains(Format.Rows) ? WithPages : WithHtml, _effects);
        faults.OnlyWith(
            (isPage && call.Folder is null) || call.IsFromCsv, options.Formats.Contains(Format.Rows) ? WithHtmlOrCsv : WithHtml, Announced);
        return call with
        {
            Page = new PageOptions(
                faults.Value<LocalDate>(Announced, Typed.Day, Typed.ExpectedDay), parsed.GetValue(_effects)),
        };
    }
}
