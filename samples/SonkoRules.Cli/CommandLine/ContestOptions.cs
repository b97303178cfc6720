namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>The options of a contest: what a table of scores does not say, and what the page shows.</summary>
internal sealed class ContestOptions
{
    private const string Json = "json";
    private const string Csv = "csv";

    private static readonly Rubles Kopeck = Rubles.FromKopecks(1);

    private static readonly LocalizedText WithCsv = new(
        "параметр допускается только вместе с --from csv: в документе это указано", "this option only with --from csv: a document says it");

    private static readonly LocalizedText WithTables = new(
        "параметр допускается только для папки или вместе с --from csv: в документе это указано",
        "this option only for a folder or with --from csv: a document says it");
    private static readonly LocalizedText WithFolder = new("параметр допускается только для папки", "this option only for a folder");
    private static readonly LocalizedText WithFile = new("параметр допускается только для файла, не для папки", "this option only for a file, not a folder");
    private static readonly LocalizedText WithoutComparison = new(
        "параметр не допускается с --compare: сравнение не содержит обоснований", "this option without --compare");

    private readonly OperationOptions _options;
    private readonly Option<bool> _compare;
    private readonly Option<string?> _from;
    private readonly Option<string?> _edition;
    private readonly Option<string?> _announced;
    private readonly Option<string?> _appropriation;
    private readonly Option<string?> _distributed;
    private readonly Option<string?> _limits;
    private readonly Option<string[]> _readings;
    private readonly Option<string[]> _explain;

    public ContestOptions(OperationOptions options, PageOptionSet page)
    {
        _options = options;
        _announced = page.Announced;
        _compare = options.Flag("--compare", Texts.Compare);
        _from = options.Value("--from", Texts.From, "ФОРМАТ", "FORMAT");
        _edition = options.Value("--edition", Texts.Edition, "РЕДАКЦИЯ", "EDITION");
        _appropriation = options.Value("--appropriation", Texts.Appropriation, "СУММА", "SUM");
        _distributed = options.Value("--distributed", Texts.Distributed, "СУММА", "SUM");
        _limits = options.Value("--limits", Texts.Limits, "СУММА", "SUM");
        _readings = options.Values("--reading", Texts.Reading, "ТОЛКОВАНИЕ=ОТВЕТ", "READING=ANSWER");
        _explain = options.Values("--explain", Texts.Explain, "НОМЕР", "ID");
    }

    public Call Read(ParseResult parsed, Call call, OptionFaults faults)
    {
        var isFolder = Directory.Exists(call.File) || (IsWorkbook(call.File) && !IsTableOfScores(faults));
        var isFromCsv = faults.Value<bool>(
            _from,
            text => string.Equals(text, Csv, StringComparison.OrdinalIgnoreCase) ? true
                : string.Equals(text, Json, StringComparison.OrdinalIgnoreCase) ? false
                : null,
            CallReader.OneOf(Json + ", " + Csv)) ?? (!isFolder && IsTable(call.File));
        faults.OnlyWith(!isFolder, WithFile, _from);
        faults.OnlyWith(isFromCsv && !isFolder, WithCsv, _edition, _appropriation, _distributed, _limits);
        faults.OnlyWith(isFromCsv || isFolder, WithTables, _readings, _explain);
        faults.OnlyWith(isFolder, WithFolder, _compare);
        if (!isFolder && !isFromCsv)
        {
            return call;
        }

        var readings = ReadingOption.Read(_readings, parsed.GetValue(_readings) ?? [], faults);
        var explained = new Explained(parsed.GetValue(_explain) ?? []);
        return isFolder
            ? OfFolder(call, new FolderQuestion(readings, explained, parsed.GetValue(_compare)), faults)
            : call with { IsFromCsv = true, Table = OfTable(readings, explained, faults) };
    }

    // A workbook is a whole contest, unless options say what a table of scores does not.
    private bool IsTableOfScores(OptionFaults faults) =>
        faults.Has(_from) || faults.Has(_appropriation) || faults.Has(_edition) || faults.Has(_announced);

    private static bool IsWorkbook(string file) => HasExtension(file, ".xlsx", ".xlsm", ".xls", ".ods");

    private static bool IsTable(string file) => HasExtension(file, ".csv", ".tsv", ".txt") || IsWorkbook(file);

    private static bool HasExtension(string file, params string[] extensions) =>
        File.Exists(file) && extensions.Contains(Path.GetExtension(file).ToLowerInvariant());

    private Call OfFolder(Call call, FolderQuestion question, OptionFaults faults)
    {
        faults.OnlyWith(!question.IsCompared, WithoutComparison, _explain);
        if (question.IsCompared && faults.Has(_options.To) && call.To is not (Format.Table or Format.Markdown or Format.Csv))
        {
            faults.Tell(_options.To, Formats.Name(call.To), CallReader.OneOf(Formats.Names([Format.Table, Format.Markdown, Format.Csv])));
        }
        else if (call.To == Format.Rows)
        {
            faults.Tell(_options.To, Formats.Name(call.To), WithFile);
        }

        return call with
        {
            Folder = question,
            To = question.IsCompared && !faults.Has(_options.To) ? Format.Table : call.To,
        };
    }

    private TableRules? OfTable(Readings readings, Explained explained, OptionFaults faults)
    {
        var rules = Edition(readings, faults);
        var budget = Budget(faults);
        return rules is null || budget is null ? null : new TableRules(rules, budget, explained);
    }

    private Rulebook? Edition(Readings readings, OptionFaults faults)
    {
        var editions = SmolenskRules.History.Editions;
        var edition = faults.Text(_edition) is { } id
            ? editions.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.OrdinalIgnoreCase))
            : null;
        if (faults.Has(_edition) && edition is null)
        {
            faults.Tell(_edition, faults.Text(_edition) ?? string.Empty, CallReader.OneOf(string.Join(", ", editions.Select(one => one.Id))));
            return null;
        }

        if (edition is not null)
        {
            return new Rulebook(edition, readings);
        }

        // A day that is none was told with the page's options.
        if (faults.Text(_announced) is { } text && Typed.Day(text) is { } day)
        {
            return OfDay(day, readings, faults);
        }

        if (!faults.Has(_announced))
        {
            faults.Tell(_edition, string.Empty, new(
                "этот параметр либо --announced: указание редакции",
                "this option or --announced: by which edition to compute"));
        }

        return null;
    }

    private Rulebook? OfDay(LocalDate day, Readings readings, OptionFaults faults)
    {
        var rules = SmolenskRules.AnnouncedOn(day, readings);
        if (rules.IsT0)
        {
            return rules.AsT0;
        }

        var first = EditionHistory.FirstDay(SmolenskRules.FirstEdition, readings.EditionStart);
        faults.Tell(_announced, faults.Text(_announced)!, TimetableOptions.ExpectedFrom(first));
        return null;
    }

    private Budget? Budget(OptionFaults faults)
    {
        if (!faults.Has(_appropriation))
        {
            faults.Tell(_appropriation, string.Empty, Typed.ExpectedAmount(Kopeck));
        }

        var appropriation = faults.Value(_appropriation, text => Typed.Amount(text, Kopeck), Typed.ExpectedAmount(Kopeck));
        var distributed = faults.Value(_distributed, text => Typed.Amount(text, Kopeck), Typed.ExpectedAmount(Kopeck));
        var limits = faults.Value(_limits, text => Typed.Amount(text, Rubles.Zero), Typed.ExpectedAmount(Rubles.Zero));
        return appropriation is { } sum
            ? new Budget(sum) { Distributed = distributed ?? sum, Limits = limits ?? sum }
            : null;
    }
}
