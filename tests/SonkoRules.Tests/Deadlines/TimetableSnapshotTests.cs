using System.Linq;
using NodaTime;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Deadlines;

public sealed class TimetableSnapshotTests
{
    [Theory]
    [InlineData(2025, 2, 14, "E1")]
    [InlineData(2025, 4, 21, "E3")]
    [InlineData(2025, 11, 5, "NewYear")]
    public void The_rows_of_a_timetable(int year, int month, int day, string variant)
    {
        var announced = new LocalDate(year, month, day);
        var timetable = SmolenskRules.AnnouncedOn(announced).OrThrow().Deadlines.Timetable(announced, Russia).OrThrow();

        var lines = timetable.Entries
            .Select(entry => $"{Text(entry.Date)} {entry.Clause,-7} {entry.What.Russian} | {entry.What.English}")
            .Concat(timetable.Conflicts.Select(conflict => $"! {conflict.Origin} {conflict} | {conflict.Text.Russian}"));
        Snapshot.Verify(string.Join("\n", lines) + "\n", variant);
    }

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void The_reasons_of_a_timetable(Language language)
    {
        var announced = D("2025-02-14");
        var timetable = SmolenskRules.AnnouncedOn(announced).OrThrow().Deadlines.Timetable(announced, Russia).OrThrow();

        Snapshot.Verify(timetable.Explain().ToText(language) + "\n", language.ToString());
    }
}
