using NodaTime.Text;
using SonkoRules.Reports;

namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>The options of a calendar file.</summary>
internal sealed class CalendarFileOptions
{
    private static readonly LocalizedText WithIcs = new("параметр допускается только вместе с --to ics", "this option only with --to ics");

    private static readonly LocalizedText Moment = new(
        "момент по UTC с 1 по 9999 год, например 2025-05-12T06:00:00Z", "a moment of UTC of the years 1 to 9999 such as 2025-05-12T06:00:00Z");

    private readonly Option<string?> _contest;
    private readonly Option<string?> _stamp;
    private readonly Option<string?> _revision;
    private readonly Option<string[]> _alarms;

    public CalendarFileOptions(OperationOptions options)
    {
        _contest = options.Value("--contest", Texts.Contest, "НОМЕР", "ID");
        _stamp = options.Value("--stamp", Texts.Stamp, "МОМЕНТ", "MOMENT");
        _revision = options.Value("--revision", Texts.Revision, "ЧИСЛО", "NUMBER");
        _alarms = options.Values("--alarm", Texts.Alarm, "ДНЕЙ", "DAYS");
    }

    public Call Read(ParseResult parsed, Call call, OptionFaults faults)
    {
        var isCalendar = call.To == Format.Ics;
        faults.OnlyWith(isCalendar, WithIcs, _contest, _stamp, _revision, _alarms);
        if (!isCalendar)
        {
            return call;
        }

        if (string.IsNullOrWhiteSpace(faults.Text(_contest)))
        {
            faults.Tell(_contest, string.Empty, new(
                "непустое обозначение конкурса: по нему календари различают события", "a name of the contest that is not blank: calendars know events by it"));
        }

        return call with
        {
            Calendar = new CalendarOptions(
                faults.Text(_contest),
                faults.Value(_stamp, Instant, Moment),
                faults.Value(_revision, text => Typed.Whole(text, 0, int.MaxValue), Typed.ExpectedWhole(0, int.MaxValue)) ?? 0,
                Alarms(parsed.GetValue(_alarms) ?? [], faults)),
        };
    }

    private static Instant? Instant(string text) =>
        InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant) && instant.InUtc().Year is >= 1 and <= 9999
            ? instant
            : null;

    private Sequence<int> Alarms(IReadOnlyList<string> texts, OptionFaults faults)
    {
        var alarms = new List<int>();
        foreach (var text in texts)
        {
            if (Typed.Whole(text, 0, DeadlineCalendarOptions.GreatestAlarm) is { } days && !alarms.Contains(days))
            {
                alarms.Add(days);
            }
            else
            {
                var range = Typed.ExpectedWhole(0, DeadlineCalendarOptions.GreatestAlarm);
                faults.Tell(_alarms, text, new(range.Russian + ", каждое один раз", range.English + ", each once"));
            }
        }

        return alarms.ToSequence();
    }
}
