using SonkoRules.Duties;

namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>The options of roadmaps and reports that are tables: what a table does not say.</summary>
internal sealed class PlanOptions
{
    private static readonly LocalizedText WithTable = new(
        "этот параметр только для таблицы (.csv, .xlsx): в документе это указано", "this option only for a table (.csv, .xlsx): a document says it");

    private readonly IReadOnlyList<Format> _formats;
    private readonly Option<string?>? _first;
    private readonly Option<string?>? _last;
    private readonly Option<string?>? _on;
    private readonly Option<string[]>? _readings;

    public PlanOptions(OperationOptions options, bool hasPeriod)
    {
        _formats = options.Formats;
        if (hasPeriod)
        {
            _first = options.Value("--from", Texts.PeriodFirst, "ДЕНЬ", "DAY");
            _last = options.Value("--to", Texts.PeriodLast, "ДЕНЬ", "DAY");
            _on = options.Value("--on", Texts.OverdueOn, "ДЕНЬ", "DAY");
            _readings = options.Values("--reading", Texts.PlanReading, "ТОЛКОВАНИЕ=ОТВЕТ", "READING=ANSWER");
        }
    }

    public Call Read(ParseResult parsed, Call call, OptionFaults faults)
    {
        if (!IsTable(call.File))
        {
            if (_first is not null)
            {
                // A document says its period, so that here the option is what it is everywhere.
                var format = faults.Text(_last!) is { } text ? Formats.Find(_formats, text) : null;
                faults.OnlyWith(isSo: false, WithTable, format is null ? [_first, _last!, _on!, _readings!] : [_first, _on!, _readings!]);
                return format is { } to ? call with { To = to } : call;
            }

            return call;
        }

        return call with
        {
            Plan = _first is null
                ? new PlanQuestion(null, null, Readings.Default)
                : new PlanQuestion(
                    Period(faults),
                    faults.Value<LocalDate>(_on!, Typed.Day, Typed.ExpectedDay),
                    ReadingOption.Read(_readings!, parsed.GetValue(_readings!) ?? [], faults)),
        };
    }

    private static bool IsTable(string file) =>
        file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    private DutyWindow? Period(OptionFaults faults)
    {
        var first = Day(_first!, faults);
        var last = Day(_last!, faults);
        if (first is not { } from || last is not { } to)
        {
            return null;
        }

        if (from <= to)
        {
            return new DutyWindow(from, to);
        }

        faults.Tell(_last!, faults.Text(_last!)!, new(
            "день не ранее " + new Words(Language.Russian).Day(from), "a day not before " + new Words(Language.English).Day(from)));
        return null;
    }

    private static LocalDate? Day(Option<string?> option, OptionFaults faults)
    {
        if (!faults.Has(option))
        {
            faults.Tell(option, string.Empty, Typed.ExpectedDay);
        }

        return faults.Value<LocalDate>(option, Typed.Day, Typed.ExpectedDay);
    }
}
