using System.Linq;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Deadlines;

public sealed class TimetableSnapshotTests
{
    [Theory]
    [InlineData(2025, 2, 14, "E1")]
    [InlineData(2025, 4, 21, "E3")]
    [InlineData(2025, 11, 5, "NewYear")]
    public void The_whole_timetable_reads_like_this(int year, int month, int day, string variant)
    {
        var announced = new LocalDate(year, month, day);
        var timetable = SmolenskRules.AnnouncedOn(announced).Deadlines.Timetable(announced, RussianCalendar.FiveDayWeek);

        var lines = timetable.Entries.Select(entry => $"{entry.Date:uuuu-MM-dd} {entry.Clause,-7} {entry.What.Russian} | {entry.What.English}")
            .Concat(timetable.Conflicts.Select(conflict => $"! {conflict.Origin} {conflict}"))
            .Append(timetable.Explain().ToText(Language.Russian))
            .Append(timetable.Explain().ToText(Language.English));
        Snapshot.Verify(string.Join("\n", lines) + "\n", variant);
    }
}
