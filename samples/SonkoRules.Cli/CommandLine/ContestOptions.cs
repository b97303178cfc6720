using System;
using System.CommandLine;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Samples.Sonko.Answering;
using SonkoRules.Samples.Sonko.Text;
using SonkoRules.Subsidies;
using SonkoRules.Texts;

namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>The options of a contest: what a table of scores does not say, and what the page shows.</summary>
internal sealed class ContestOptions
{
    private const string Json = "json";
    private const string Csv = "csv";
    private const string All = "all";

    private static readonly Rubles Kopeck = Rubles.FromKopecks(1);

    private static readonly LocalizedText WithCsv = new(
        "этот параметр только вместе с --from csv: в документе это сказано", "this option only with --from csv: a document says it");

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
        _announced = page.Announced;
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
        var isFromCsv = faults.Value<bool>(
            _from,
            text => string.Equals(text, Csv, StringComparison.OrdinalIgnoreCase) ? true
                : string.Equals(text, Json, StringComparison.OrdinalIgnoreCase) ? false
                : null,
            CallReader.OneOf(Json + ", " + Csv)) ?? false;
        faults.OnlyWith(isFromCsv, WithCsv, _edition, _appropriation, _distributed, _limits, _readings, _explain);
        return call with
        {
            IsFromCsv = isFromCsv,
            Csv = isFromCsv ? Rules(parsed, faults) : null,
        };
    }

    private CsvRules? Rules(ParseResult parsed, OptionFaults faults)
    {
        var explained = parsed.GetValue(_explain) ?? [];
        var readings = ReadingOption.Read(_readings, parsed.GetValue(_readings) ?? [], faults);
        var rules = Edition(readings, faults);
        var budget = Budget(faults);
        return rules is null || budget is null
            ? null
            : new CsvRules(rules, budget, [.. explained.Where(id => id != All)], explained.Contains(All, StringComparer.Ordinal));
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
                "этот параметр или --announced: по какой редакции считать",
                "this option or --announced: by which edition to compute"));
        }

        return null;
    }

    private Rulebook? OfDay(LocalDate day, Readings readings, OptionFaults faults)
    {
        try
        {
            return SmolenskRules.AnnouncedOn(day, readings);
        }
        catch (ArgumentOutOfRangeException)
        {
            var first = EditionHistory.FirstDay(SmolenskRules.FirstEdition, readings.EditionStart);
            faults.Tell(_announced, faults.Text(_announced)!, new(
                "день не раньше " + new Words(Language.Russian).Day(first) + ": с него действует порядок",
                "a day not before " + new Words(Language.English).Day(first) + ", on which the order came into force"));
            return null;
        }
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
