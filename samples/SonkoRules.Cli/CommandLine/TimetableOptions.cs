using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>A timetable asked for by the day of the announcement, without a document.</summary>
internal sealed class TimetableOptions(OperationOptions options)
{
    private static readonly LocalizedText WithDay = new(
        "параметр допускается только вместе с --announced", "this option only with --announced");

    private static readonly LocalizedText WithoutFile = new("либо этот параметр, либо документ", "this option or a document, not both");

    private readonly Option<string?> _announced = options.Value("--announced", Texts.Timetable, "ДЕНЬ", "DAY");
    private readonly Option<bool> _earliest = options.Flag("--earliest", Texts.Earliest);

    public Call Read(ParseResult parsed, Call call, OptionFaults faults)
    {
        faults.OnlyWith(faults.Has(_announced) || Typed.Day(call.File) is not null, WithDay, _earliest);
        faults.OnlyWith(call.File == Source.Standard, WithoutFile, _announced);

        // sonko timetable 2027-02-01: a day is no file, unless there is one of this name.
        var named = faults.Has(_announced) || File.Exists(call.File) ? null : Typed.Day(call.File);
        if ((named ?? faults.Value<LocalDate>(_announced, Typed.Day, Typed.ExpectedDay)) is not { } day)
        {
            return call;
        }

        var first = EditionHistory.FirstDay(SmolenskRules.FirstEdition, EditionStart.Registration);
        if (day < first)
        {
            faults.Tell(_announced, faults.Text(_announced) ?? call.File, ExpectedFrom(first));
            return call;
        }

        var rules = SmolenskRules.AnnouncedOn(day).OrThrow();
        var calendar = rules.Deadlines.Calendar;
        var plan = new TimetablePlan { Pace = parsed.GetValue(_earliest) ? ContestPace.Earliest : ContestPace.Latest };
        if (Timetables.Make(rules, day, calendar, plan) is null)
        {
            faults.Tell(_announced, faults.Text(_announced) ?? call.File, Timetables.Expected(calendar));
        }

        return call with { Timetable = new TimetableRequest(rules, day, plan, calendar) };
    }

    /// <summary>What is expected of a day before the order.</summary>
    public static LocalizedText ExpectedFrom(LocalDate first) =>
        new(
            "день не ранее " + new Words(Language.Russian).Day(first) + ": с него действует порядок",
            "a day not before " + new Words(Language.English).Day(first) + ", on which the order came into force");
}
