using System.Linq;
using NodaTime;
using SonkoRules.Embedding.Tests.Tools;
using SonkoRules.Quantities;
using SonkoRules.Reports;

namespace SonkoRules.Embedding.Tests.Reports.Calendars;

/// <summary>Another program reads the file as it was meant.</summary>
public sealed class PythonCalendarTests
{
    private const string Script =
        """
        import sys, icalendar
        calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
        for event in calendar.walk('VEVENT'):
            assert not event.errors, event.errors
            alarms = [str(alarm['TRIGGER'].dt) for alarm in event.walk('VALARM')]
            print('|'.join([str(event['UID']), event['DTSTART'].dt.isoformat(), event['DTEND'].dt.isoformat(),
                event['DTSTAMP'].dt.isoformat(), str(event['SEQUENCE']), str(event['SUMMARY']), ','.join(alarms)]))
        """;

    [PythonFact("icalendar")]
    public void Python_reads_the_events()
    {
        var file = DeadlineCalendar.ToICalendar(
            SmallContest.Rules,
            CommittedContest.Timetable,
            new()
            {
                ContestId = "x",
                Stamp = Instant.FromUtc(2025, 5, 12, 9, 30, 15),
                Revision = 3,
                AlarmDaysBefore = Sequence.Of(3),
            });
        var output = Python.Run(Script, [], file).Printed();

        var read = CalendarFile.Read(file).Events;
        var entries = CommittedContest.Timetable.Entries.OrderBy(entry => entry.Date).ThenBy(entry => entry.Stage);
        Assert.Equal(
            entries.Zip(read).Select(pair => string.Join('|',
                pair.Second.Uid,
                pair.First.Date.ToString("uuuu-MM-dd", null),
                pair.First.Date.PlusDays(1).ToString("uuuu-MM-dd", null),
                "2025-05-12T09:30:15+00:00",
                "3",
                pair.Second.Summary,
                "-3 days, 9:00:00")),
            output.TrimEnd('\n').Split('\n'));
    }
}
