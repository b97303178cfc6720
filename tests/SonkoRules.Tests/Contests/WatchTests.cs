using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Contests;
using SonkoRules.Duties;
using SonkoRules.Quantities;
using SonkoRules.Returns;

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
    public void A_measure_that_was_done_leaves_the_list()
    {
        var done = new Roadmap("plan", Sequence.Of(Plan.Items[0] with { Done = Sequence.Of<LocalDate>(new(2026, 3, 30), new(2026, 6, 20)) }));

        Assert.Empty(On(new Watch { Roadmaps = Sequence.Of(done) }).Entries);
    }

    // 3.18: the report of the first quarter was due by 10 April 2026, a Friday.
    [Fact]
    public void What_an_award_left_undone_before_the_period_is_overdue()
    {
        var grant = new Grant
        {
            Id = "14",
            Subsidy = Rubles.From(500_000m),
            Agreement = new AgreementFacts
            {
                ProtocolSigned = new(2026, 2, 2),
                DraftNoticeSent = new(2026, 2, 5),
                SignedByRecipient = new(2026, 2, 9),
                Made = new(2026, 2, 10),
                Paid = new(2026, 2, 18),
            },
        };

        var list = On(new Watch { Grants = Sequence.Of(new WatchedGrant(new Rulebook(SmolenskRules.ThirdEdition), grant)) });

        Assert.Equal(
            [(new LocalDate(2026, 4, 10), true, "3.18"), (new LocalDate(2026, 7, 10), false, "3.18")],
            list.Entries.Select(entry => (entry.Day, entry.IsOverdue, entry.Clause.ToString())));
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
