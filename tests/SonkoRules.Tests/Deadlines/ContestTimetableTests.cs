using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Quantities;
using SonkoRules.Texts;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Deadlines;

public sealed class ContestTimetableTests
{
    private static readonly LocalDate Announced = D("2025-04-21");

    [Fact]
    public void A_stage_is_found_by_its_name()
    {
        var timetable = Rules().Timetable(Announced, Russia).OrThrow();

        Assert.Equal("2025-07-17", Text(timetable[ContestStage.Payment].Date));
        Assert.False(timetable.TryGet(ContestStage.FirstQuarterReport, out _));
        Assert.Throws<KeyNotFoundException>(() => timetable[ContestStage.FirstQuarterReport]);
        Assert.Throws<ArgumentOutOfRangeException>(() => timetable[(ContestStage)99]);
    }

    [Fact]
    public void A_timetable_may_stop_at_a_stage()
    {
        foreach (var stage in Enum.GetValues<ContestStage>())
        {
            var whole = Rules().Timetable(Announced, Russia).OrThrow();
            var part = Rules().Timetable(Announced, Russia, new() { Through = stage }).OrThrow();

            Assert.Equal(whole.Entries.Where(entry => entry.Stage <= stage), part.Entries);
        }
    }

    [Fact]
    public void A_short_timetable_needs_no_more_of_the_calendar()
    {
        // Announced in 2027: the payment fits into the calendar, the dates of 2028 do not.
        var plan = new TimetablePlan { Through = ContestStage.Payment };

        Assert.Equal(D("2027-04-21"), Rules().Timetable(D("2027-04-21"), Russia, plan).OrThrow().Announced);
        var error = Assert.Throws<RefusedException>(() => Rules().Timetable(D("2027-04-21"), Russia).OrThrow());
        Assert.Contains("FourthQuarterReport", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_provisional_year_makes_a_provisional_timetable()
    {
        var timetable = Rules().Timetable(D("2027-04-21"), Russia.WithProvisionalYear(2028).OrThrow()).OrThrow();

        Assert.True(timetable.IsProvisional);
        Assert.True(timetable[ContestStage.UnusedReturn].TryGetDeadline(out var returned) && returned.IsProvisional);
        Assert.True(timetable[ContestStage.ProjectPublication].TryGetDeadline(out var published) && !published.IsProvisional);
        Assert.False(Rules().Timetable(Announced, Russia).OrThrow().IsProvisional);
    }

    [Fact]
    public void A_timetable_names_the_readings_it_depends_on()
    {
        Assert.Equal(
            ["R-2.25", "R-BACK", "R-BEFORE", "R-FROM", "R-Q4", "R-SHIFT", "R-SPAN", "R-START", "R-UNTIL", "R-WINDOW"],
            Rules().Timetable(Announced, Russia).OrThrow().Readings.Select(reading => reading.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Equal_plans_make_equal_timetables()
    {
        var plan = TimetablePlan.Default.With(ContestStage.Opening, D("2025-05-22"));

        Assert.Equal(
            Rules().Timetable(Announced, Russia, plan).OrThrow(),
            Rules().Timetable(Announced, Russia, TimetablePlan.Default.With(ContestStage.Opening, D("2025-05-22"))).OrThrow());
        Assert.NotEqual(Rules().Timetable(Announced, Russia, plan).OrThrow(), Rules().Timetable(Announced, Russia).OrThrow());
    }

    [Fact]
    public void Each_entry_says_what_happens_in_two_languages()
    {
        foreach (var entry in Rules().Timetable(D("2025-01-09"), Russia).OrThrow().Entries)
        {
            Assert.NotEqual(entry.What.Russian, entry.What.English);
            Assert.False(entry.Clause.IsNone);
            Assert.Equal(entry.Clause, entry.Explain().Clause);
            Assert.Contains(Text(entry.Date), entry.ToString(), StringComparison.Ordinal);
            Assert.StartsWith(entry.What.Russian, entry.Explain().ToText(Language.Russian), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Three_stages_have_no_term_of_their_own() =>
        Assert.Equal(
            [ContestStage.AcceptanceOpens, ContestStage.ExplanationRequests, ContestStage.ResultsProtocol],
            Rules().Timetable(Announced, Russia).OrThrow().Entries.Where(entry => !entry.TryGetDeadline(out _)).Select(entry => entry.Stage));

    [Fact]
    public void A_given_stage_explains_its_date_and_its_term()
    {
        var entry = Rules().Timetable(Announced, Russia, TimetablePlan.Default.With(ContestStage.Payment, D("2025-07-10"))).OrThrow()[ContestStage.Payment];

        Assert.Equal(
            "перечисление субсидии: чт 10.07.2025 [п. 3.12]\n  перечисление субсидии: не позднее чт 17.07.2025 [п. 3.12]",
            string.Join('\n', entry.Explain().ToText(Language.Russian).Split('\n').Take(2)));
    }

    [Fact]
    public void A_timetable_allocates_its_rows_and_no_words()
    {
        var rules = Rules();
        rules.Timetable(Announced, Russia).OrThrow();
        var before = GC.GetAllocatedBytesForCurrentThread();

        rules.Timetable(Announced, Russia).OrThrow();

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 6000);
    }

    [Fact]
    public void The_calendar_of_the_rules_follows_the_reading()
    {
        Assert.Same(RussianCalendar.FiveDayWeek, Rules().Calendar);
        Assert.Same(
            RussianCalendar.FiveDayWeekWithSmolenskPaidDaysOff,
            Rules(new() { PaidDaysOff = SonkoRules.Acts.PaidDaysOff.CountAsNonWorking }).Calendar);
        Assert.Same(
            RussianCalendar.FiveDayWeekWithFederalPaidDaysOff,
            new DeadlineRules(
                SmolenskRules.ThirdEdition.Deadlines with { RegionalPaidDaysOff = Sequence.Empty<PaidDaysOffPeriod>() },
                new() { PaidDaysOff = SonkoRules.Acts.PaidDaysOff.CountAsNonWorking }).Calendar);
    }
}
