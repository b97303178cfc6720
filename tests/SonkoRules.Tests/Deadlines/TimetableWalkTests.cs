using System;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Deadlines;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Deadlines;

/// <summary>Every announcement that the calendar holds, and what must be true of its timetable.</summary>
public sealed class TimetableWalkTests
{
    private static readonly Edition[] Editions =
        [SmolenskRules.FirstEdition, SmolenskRules.SecondEdition, SmolenskRules.ThirdEdition];

    [Fact]
    public void Every_announcement_since_the_order_applies_makes_a_timetable_of_its_edition()
    {
        var made = 0;
        for (var day = D("2025-02-13"); day <= Russia.LastDay; day = day.PlusDays(1))
        {
            var rules = SmolenskRules.AnnouncedOn(day).OrThrow();
            var timetable = Make(rules.Deadlines, day);
            if (timetable is null)
            {
                continue;
            }

            made++;
            Check(timetable, rules.Deadlines, Readings.Default);
            var first = day < D("2025-04-08");
            Assert.Equal(first ? 3 : 1, rules.Edition.Deadlines.Announcement.Form.Count);
            Assert.Equal(first, timetable.Conflicts.Any(conflict => conflict is TimetableConflict.LeadTooShort));
        }

        // To Sunday 18 October 2026: acceptance to 17 November, winners by 17 December, the portal by the 18th, the
        // draft by the 23rd, the agreement by the 30th, the last working day of 2026. A day later the agreement is of
        // 2027, and the dates of the year after it are outside the calendar.
        Assert.Equal(Period.DaysBetween(D("2025-02-13"), D("2026-10-18")) + 1, made);
    }

    [Trait("Pace", "Slow")]
    [Fact]
    public void Every_announcement_of_the_fifteen_years_under_every_edition()
    {
        foreach (var edition in Editions)
        {
            var rules = new Rulebook(edition).Deadlines;
            for (var day = Russia.FirstDay; day <= Russia.LastDay; day = day.PlusDays(1))
            {
                if (Make(rules, day) is { } timetable)
                {
                    Check(timetable, rules, Readings.Default);
                }
                else
                {
                    Assert.True(day < D("2013-01-05") || day > D("2026-10-18"), Text(day));
                }
            }
        }
    }

    [Trait("Pace", "Slow")]
    [Fact]
    public void Announcements_under_every_combination_of_readings()
    {
        foreach (var (readings, index) in AllReadings.OnTimetables.Select((readings, index) => (readings, index)))
        {
            var rules = new Rulebook(Editions[index % Editions.Length], readings).Deadlines;
            for (var day = D("2013-02-01").PlusDays(index % 97); day < D("2026-08-01"); day = day.PlusDays(97))
            {
                Check(Make(rules, day)!, rules, readings);
            }
        }
    }

    [Fact]
    public void At_the_earliest_pace_every_step_is_a_working_day_and_none_is_later_than_at_the_latest()
    {
        var rules = Rules();
        for (var day = D("2013-02-01"); day < D("2026-08-01"); day = day.PlusDays(1))
        {
            var earliest = rules.Timetable(day, Russia, new() { Pace = ContestPace.Earliest }).OrThrow();
            var latest = rules.Timetable(day, Russia).OrThrow();
            var end = latest[ContestStage.AcceptanceEnds].Date;
            var opening = Russia.NextWorkingDay(end);

            Assert.Equal(end, earliest[ContestStage.AcceptanceEnds].Date);
            for (var stage = ContestStage.Opening; stage <= ContestStage.Payment; stage++)
            {
                if (!earliest.TryGet(stage, out var entry))
                {
                    continue;
                }

                Assert.True(Russia.IsWorkingDay(entry.Date));
                Assert.True(entry.Date <= latest[stage].Date);
                Assert.Equal(stage < ContestStage.DraftAgreement, entry.Date == opening);
            }

            Assert.True(latest[ContestStage.Payment].Date > earliest[ContestStage.Payment].Date);
            Assert.True(earliest.IsLawful || earliest.Announced.Month >= 10);
        }
    }

    private static ContestTimetable? Make(DeadlineRules rules, LocalDate day)
    {
        try
        {
            return rules.Timetable(day, Russia).OrThrow();
        }
        catch (RefusedException error)
        {
            Assert.Equal("announced", error.WhyNot.Errors[0].Path.Split('/')[1]);
            Assert.Contains("the calendar covers 2013-01-01 to 2027-12-31", error.Message, StringComparison.Ordinal);
            Assert.Contains(day.Year < 2020 ? "2012 is missing" : "2028 is missing", error.Message, StringComparison.Ordinal);
            return null;
        }
    }

    /// <summary>What must be true of any timetable at its latest without given dates.</summary>
    private static void Check(ContestTimetable timetable, DeadlineRules rules, Readings readings)
    {
        LocalDate On(ContestStage stage) => timetable[stage].Date;
        void Ordered(params ContestStage[] stages)
        {
            for (var i = 1; i < stages.Length; i++)
            {
                if (On(stages[i]) < On(stages[i - 1]))
                {
                    Assert.Fail($"{timetable}: {timetable[stages[i]]} before {timetable[stages[i - 1]]}.");
                }
            }
        }

        Ordered(
            ContestStage.Announcement, ContestStage.CommissionPlacement, ContestStage.AcceptanceOpens,
            ContestStage.ClarificationRequests, ContestStage.Clarifications, ContestStage.Refiling,
            ContestStage.AcceptanceEnds, ContestStage.Opening, ContestStage.ReviewEnds, ContestStage.ReviewProtocol,
            ContestStage.Summary, ContestStage.WinnersDetermined, ContestStage.ResultsProtocol,
            ContestStage.PortalPlacement, ContestStage.DraftAgreement, ContestStage.AgreementSigned,
            ContestStage.Payment, ContestStage.UnusedReturn, ContestStage.ProjectPublication);
        Ordered(ContestStage.Opening, ContestStage.OpeningPlacement);
        Ordered(ContestStage.AcceptanceEnds, ContestStage.ReworkNotice, ContestStage.ReworkedApplication, ContestStage.ReviewEnds);
        Ordered(ContestStage.ReviewProtocol, ContestStage.ReviewProtocolPlacement);
        Ordered(ContestStage.ResultsProtocol, ContestStage.OwnSitePlacement, ContestStage.ResultsPlacement);
        Ordered(ContestStage.ResultDate, ContestStage.FinalReport, ContestStage.UnusedReturn);

        // The calendar terms alone: thirty days of acceptance, thirty to the winners.
        var opens = On(ContestStage.AcceptanceOpens);
        var end = timetable[ContestStage.AcceptanceEnds];
        Assert.True(end.TryGetDeadline(out var acceptance));
        Assert.Equal(opens.PlusDays(29), acceptance.NominalLastDay);
        Assert.Equal(end.Date, rules.Acceptance.From(timetable.Announced, Russia).OrThrow().LastDay);

        var shifts = readings.NonWorkingLastDay == NonWorkingLastDay.NextWorkingDay;
        foreach (var entry in timetable.Entries)
        {
            if (!entry.TryGetDeadline(out var deadline))
            {
                continue;
            }

            var works = Russia.IsWorkingDay(deadline.LastDay);
            var counted = deadline.Term.Term is Term.DaysAfter { Unit: DayUnit.Working } or Term.DaysBefore { Unit: DayUnit.Working };
            Assert.True(works || !counted, $"{timetable}: {entry} is off.");
            Assert.True(works || !shifts || deadline.Term.LastDayOff != LastDayOff.MovesOn, $"{timetable}: {entry} is off.");
            Assert.True(shifts || deadline.Term.LastDayOff != LastDayOff.MovesOn || deadline.LastDay == deadline.NominalLastDay);
        }

        Assert.Equal(readings.FourthQuarterReport == FourthQuarterReport.DueToo, timetable.TryGet(ContestStage.FourthQuarterReport, out _));
        var quarter = (On(ContestStage.AgreementSigned).Month + 2) / 3;
        Assert.Equal(quarter <= 1, timetable.TryGet(ContestStage.FirstQuarterReport, out _));
        Assert.Equal(quarter <= 2, timetable.TryGet(ContestStage.SecondQuarterReport, out _));
        Assert.Equal(quarter <= 3, timetable.TryGet(ContestStage.ThirdQuarterReport, out _));

        // Without given dates the only choice is the day of the announcement.
        Assert.Equal(
            On(ContestStage.Payment).Year > timetable.Announced.Year || On(ContestStage.Payment) > On(ContestStage.ResultDate),
            !timetable.IsLawful);
        Assert.Equal(timetable.Announced > rules.Announcement.Before(opens, Russia).OrThrow().LastDay, timetable.Conflicts.Any(conflict => conflict is TimetableConflict.LeadTooShort));
    }
}
