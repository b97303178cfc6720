using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Contests;
using SonkoRules.Duties;
using SonkoRules.Quantities;
using SonkoRules.Refusals;

namespace SonkoRules.Tests.Contests;

public sealed class WatchTests
{
    private static readonly Roadmap Plan = new("plan", Sequence.Of(
        new RoadmapItem("1.1", "a report", DutyTerm.Quarterly, Sequence.Of("the department"))));

    // Quarters end on 31 March and 30 June: asked on 15 May, the first has passed, the second is within the period.
    [Fact]
    public void A_measure_not_done_is_overdue_and_the_next_is_due()
    {
        var list = On(new Watch { Roadmaps = Sequence.Of(Plan) });

        Assert.Equal(
            [(new LocalDate(2026, 3, 31), true), (new LocalDate(2026, 6, 30), false)],
            list.Entries.Select(entry => (entry.Day, entry.IsOverdue)));
        Assert.All(list.Entries, entry => Assert.Equal("plan", entry.Source));
    }

    [Fact]
    public void The_readings_are_those_of_all_that_is_watched_each_once()
    {
        var rules = new Rulebook(SmolenskRules.ThirdEdition);
        var timetable = rules.Deadlines.Timetable(new LocalDate(2026, 4, 1)).OrThrow();
        var watched = new WatchedContest("2026-1", rules, timetable);

        var both = On(new Watch { Contests = Sequence.Of(watched, watched), Roadmaps = Sequence.Of(Plan) });

        Assert.Empty(On(new Watch()).Readings);
        Assert.Equal(
            timetable.Readings.Concat(On(new Watch { Roadmaps = Sequence.Of(Plan) }).Readings).Distinct(),
            both.Readings);
        Assert.Contains(both.Readings, reading => reading.Id == ReadingIds.DutyDay);
    }

    [Fact]
    public void Contests_under_different_answers_name_both()
    {
        var timetables = new[] { Readings.Default, Readings.Default with { NonWorkingLastDay = NonWorkingLastDay.Stays } }
            .Select(readings => new Rulebook(SmolenskRules.ThirdEdition, readings))
            .Select((rules, i) => new WatchedContest(
                i == 0 ? "a" : "b", rules, rules.Deadlines.Timetable(new LocalDate(2026, 4, 1)).OrThrow()));

        var list = On(new Watch { Contests = timetables.ToSequence() });

        Assert.Equal(2, list.Readings.Count(reading => reading.Id == ReadingIds.Shift));
    }

    private static WatchList On(Watch watch) =>
        watch.In(new(new(2026, 5, 15), new(2026, 7, 15)), new(2026, 1, 1), RussianCalendar.FiveDayWeek).OrThrow();
}
