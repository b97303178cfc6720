using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SonkoRules.Deadlines;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Deadlines;

/// <summary>The timetable backwards, and the extremes of a year, against brute force.</summary>
public sealed class TimetableSearchTests
{
    private static readonly ContestStage[] Stages =
        [.. Enum.GetValues<ContestStage>().Where(stage => stage <= ContestStage.Payment)];

    [Theory]
    [InlineData(ContestPace.Latest)]
    [InlineData(ContestPace.Earliest)]
    public void The_latest_announcement_is_the_last_of_all_that_keep_the_day(ContestPace pace)
    {
        foreach (var edition in new[] { SmolenskRules.FirstEdition, SmolenskRules.ThirdEdition })
        {
            var rules = new Rulebook(edition).Deadlines;
            foreach (var stage in Stages)
            {
                if (pace == ContestPace.Earliest && !rules.Timetable(D("2025-03-03"), Russia, new() { Pace = pace }).OrThrow().TryGet(stage, out _))
                {
                    Assert.Equal("stage", Assert.Throws<RefusedException>(() => rules.AnnouncedBy(stage, D("2025-05-05"), Russia, pace).OrThrow()).WhyNot.Errors[0].Path.Split('/')[1]);
                    continue;
                }

                var all = Enumerate(rules, stage, pace);
                for (var wanted = D("2024-12-01"); wanted < D("2025-12-31"); wanted = wanted.PlusDays(11))
                {
                    var best = all.Where(pair => pair.Value <= wanted).Max(pair => pair.Key);

                    var found = Assert.IsType<LatestAnnouncement.Found>(rules.AnnouncedBy(stage, wanted, Russia, pace).OrThrow());

                    Assert.Equal((best, all[best]), (found.Announced, found.Timetable[stage].Date));
                    Assert.Equal((stage, wanted), (found.Stage, found.Wanted));
                }
            }
        }
    }

    // Acceptance would open on the first day after the calendar; nothing about the announcement depends on that day.
    [Fact]
    public void The_announcement_may_be_on_the_last_day_of_the_calendar()
    {
        var last = Russia.LastDay;

        var found = Assert.IsType<LatestAnnouncement.Found>(Rules().AnnouncedBy(ContestStage.Announcement, last, Russia).OrThrow());

        Assert.Equal(last, found.Announced);
        Assert.Equal(Russia.IsProvisional(last), found.Timetable.IsProvisional);
        Assert.True(found.Timetable[ContestStage.Announcement].TryGetDeadline(out var deadline));
        Assert.Equal(last.PlusDays(1), deadline.Trigger);
    }

    [Fact]
    public void A_payment_by_the_date_of_the_results_of_2026()
    {
        // Counted back by hand. Payment on Friday 18 December: ten working days back, the agreement on Friday the 4th;
        // five, the draft on Friday 27 November; three, the portal's term on Tuesday the 24th: the protocol on Monday
        // the 23rd. Acceptance + 30 = 23 November: it ends on Saturday 24 October, which stands (R-SPAN): announced on
        // Thursday 24 September.
        var found = Assert.IsType<LatestAnnouncement.Found>(Rules().AnnouncedBy(ContestStage.Payment, D("2026-12-20"), Russia).OrThrow());

        Assert.Equal("2026-09-24", Text(found.Announced));
        Assert.Equal("2026-12-18", Text(found.Timetable[ContestStage.Payment].Date));
        Assert.Equal("2026-10-24", Text(found.Timetable[ContestStage.AcceptanceEnds].Date));
    }

    [Fact]
    public void A_day_that_no_announcement_of_the_calendar_keeps()
    {
        var none = Rules().AnnouncedBy(ContestStage.Payment, D("2013-03-01"), Russia).OrThrow();

        Assert.IsType<LatestAnnouncement.None>(none);
        Assert.Equal("none 2013-03-01", none.Match(_ => "found", late => "none " + Text(late.Wanted)));
    }

    [Fact]
    public void The_end_of_the_calendar_bounds_the_search()
    {
        var found = Assert.IsType<LatestAnnouncement.Found>(Rules().AnnouncedBy(ContestStage.Payment, D("2027-12-31"), Russia).OrThrow());

        // The last announcement whose payment the calendar still holds.
        Assert.True(found.Timetable[ContestStage.Payment].Date <= Russia.LastDay);
        var plan = new TimetablePlan { Through = ContestStage.Payment };
        Assert.Throws<RefusedException>(() => Rules().Timetable(found.Announced.PlusDays(1), Russia, plan).OrThrow());
    }

    [Theory]
    [InlineData(ContestStage.Announcement, "2027-12-31", "2027-12-31")]
    [InlineData(ContestStage.Opening, "2027-12-30", "2027-11-27")]
    [InlineData(ContestStage.ReviewEnds, "2027-12-30", "2027-11-23")]
    [InlineData(ContestStage.WinnersDetermined, "2027-12-30", "2027-10-31")]
    public void A_stage_wanted_at_the_end_of_the_calendar(ContestStage stage, string wanted, string announced)
    {
        var found = Assert.IsType<LatestAnnouncement.Found>(Rules().AnnouncedBy(stage, D(wanted), Russia).OrThrow());

        Assert.Equal(announced, Text(found.Announced));
    }

    // Acceptance ends on the same day at either pace. Where a span moves (R-SPAN), one announced a day later ends it on 31 December 2027, a day off, and so
    // after the calendar.
    [Theory]
    [InlineData(ContestPace.Latest)]
    [InlineData(ContestPace.Earliest)]
    public void An_acceptance_that_ends_after_the_calendar_is_late_at_either_pace(ContestPace pace)
    {
        var found = Assert.IsType<LatestAnnouncement.Found>(
            Rules(new() { SpanEnd = SonkoRules.Acts.SpanEnd.MovesOn })
                .AnnouncedBy(ContestStage.AcceptanceEnds, Russia.LastDay, Russia, pace).OrThrow());

        Assert.False(Russia.IsWorkingDay(Russia.LastDay));
        Assert.Equal(("2027-11-30", "2027-12-30"), (Text(found.Announced), Text(found.Timetable[ContestStage.AcceptanceEnds].Date)));
    }

    // The first contest that the calendar can follow, and the day before its day.
    [Fact]
    public void A_day_is_kept_by_the_very_first_announcement_that_can_keep_it()
    {
        var plan = new TimetablePlan { Through = ContestStage.AcceptanceEnds };
        var first = Enumerable.Range(0, 60).Select(Russia.FirstDay.PlusDays)
            .Select(day => Record.Exception(() => Rules().Timetable(day, Russia, plan).OrThrow()) is null ? Rules().Timetable(day, Russia, plan).OrThrow() : null)
            .First(timetable => timetable is not null)!;
        var wanted = first[ContestStage.AcceptanceEnds].Date;

        Assert.IsType<LatestAnnouncement.Found>(Rules().AnnouncedBy(ContestStage.AcceptanceEnds, wanted, Russia).OrThrow());
        Assert.IsType<LatestAnnouncement.None>(Rules().AnnouncedBy(ContestStage.AcceptanceEnds, wanted.PlusDays(-1), Russia).OrThrow());
    }

    [Fact]
    public void A_calendar_that_ends_before_the_answer_is_known_is_refused()
    {
        // The timetable through the summary holds the last day to change the protocol of the review, which comes later.
        var error = Assert.Throws<RefusedException>(() => Rules().AnnouncedBy(ContestStage.Summary, D("2027-12-30"), Russia).OrThrow());

        Assert.Equal("calendar", error.WhyNot.Errors[0].Path.Split('/')[1]);
        Assert.Contains("2028", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ContestPace.Latest)]
    [InlineData(ContestPace.Earliest)]
    public void At_the_end_of_the_calendar_a_longer_one_gives_the_same_day_or_none_is_given(ContestPace pace)
    {
        // Without the Labour Code's guess of 2028 the days of 2027 are the same.
        var longer = Russia.WithProvisionalYear(2028).OrThrow();
        var rules = Rules();
        foreach (var stage in Stages.Where(stage => rules.Timetable(D("2025-03-03"), Russia, new() { Pace = pace }).OrThrow().TryGet(stage, out _)))
        {
            var told = 0;
            for (var wanted = D("2027-10-01"); wanted <= Russia.LastDay; wanted = wanted.PlusDays(3))
            {
                var expected = Assert.IsType<LatestAnnouncement.Found>(rules.AnnouncedBy(stage, wanted, longer, pace).OrThrow());
                if (Record.Exception(() => rules.AnnouncedBy(stage, wanted, Russia, pace).OrThrow()) is { } refusal)
                {
                    Assert.Equal("calendar", Assert.IsType<RefusedException>(refusal).WhyNot.Errors[0].Path.Split('/')[1]);
                    Assert.Contains("the year 2028 is missing", refusal.Message, StringComparison.Ordinal);
                    continue;
                }

                var found = Assert.IsType<LatestAnnouncement.Found>(rules.AnnouncedBy(stage, wanted, Russia, pace).OrThrow());
                Assert.Equal((stage, expected.Announced), (stage, found.Announced));
                told++;
            }

            Assert.True(told > 10, $"{stage}: {told}");
        }
    }

    [Theory]
    [InlineData(ContestPace.Latest)]
    [InlineData(ContestPace.Earliest)]
    public void A_timetable_that_is_cut_needs_the_calendar_no_further(ContestPace pace)
    {
        var longer = Russia.WithProvisionalYear(2028).OrThrow();
        foreach (var stage in Stages)
        {
            for (var day = D("2027-09-01"); day <= Russia.LastDay; day = day.PlusDays(1))
            {
                var plan = new TimetablePlan { Pace = pace, Through = stage };
                var whole = Rules().Timetable(day, longer, plan).OrThrow();

                // A bound counted back from a later day, the end of acceptance or of the review, needs that day, which is
                // not among the stages.
                var needs = stage is > ContestStage.AcceptanceOpens and < ContestStage.AcceptanceEnds
                        or ContestStage.ExplanationRequests or ContestStage.ReworkNotice or ContestStage.ReworkedApplication;
                if (whole.IsProvisional)
                {
                    Assert.Throws<RefusedException>(() => Rules().Timetable(day, Russia, plan).OrThrow());
                }
                else if (!needs)
                {
                    Assert.Equal(whole.Entries.Select(entry => entry.Date), Rules().Timetable(day, Russia, plan).OrThrow().Entries.Select(entry => entry.Date));
                }
            }
        }
    }

    [Fact]
    public void What_follows_the_payment_is_not_searched_for()
    {
        Assert.Equal("stage", Assert.Throws<ArgumentOutOfRangeException>(() => Rules().AnnouncedBy(ContestStage.FinalReport, D("2025-12-25"), Russia).OrThrow()).ParamName);
        Assert.Equal("wanted", Assert.Throws<RefusedException>(() => Rules().AnnouncedBy(ContestStage.Payment, D("2028-01-01"), Russia).OrThrow()).WhyNot.Errors[0].Path.Split('/')[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules().AnnouncedBy(ContestStage.Payment, D("2025-01-01"), Russia, (ContestPace)5).OrThrow());
        Assert.Throws<ArgumentNullException>(() => Rules().AnnouncedBy(ContestStage.Payment, D("2025-01-01"), null!).OrThrow());
    }

    [Theory]
    [InlineData(ContestPace.Earliest)]
    [InlineData(ContestPace.Latest)]
    public void The_extremes_of_each_year_are_those_of_all_its_contests(ContestPace pace)
    {
        var rules = Rules();
        for (var year = 2013; year <= 2027; year++)
        {
            var lengths = new List<(int Days, LocalDate Announced)>();
            for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
            {
                if (Russia.IsWorkingDay(day) && TryMake(rules, day, ContestStage.Payment, pace) is { IsLawful: true } timetable)
                {
                    lengths.Add((Period.DaysBetween(day, timetable[ContestStage.Payment].Date), day));
                }
            }

            var days = pace == ContestPace.Earliest ? lengths.Min(pair => pair.Days) : lengths.Max(pair => pair.Days);
            var contest = pace == ContestPace.Earliest ? rules.ShortestContest(year, Russia).OrThrow() : rules.LongestContest(year, Russia).OrThrow();

            var found = Assert.IsType<YearContest.Found>(contest);
            Assert.Equal((days, lengths.First(pair => pair.Days == days).Announced), (found.Days, found.Timetable.Announced));
            Assert.Equal(year, found.Timetable[ContestStage.Payment].Date.Year);
        }
    }

    [Fact]
    public void The_shortest_contest_of_2025_by_hand()
    {
        // 30 days of acceptance; the next working day everything up to the protocol; its term ends the day after; the
        // draft, the agreement and the payment on the working day after that: 33 days at best, when acceptance ends
        // before three working days in a row. Announced on Friday 10 January, it ends on Sunday 9 February, which stands
        // (R-SPAN): Monday the 10th, Tuesday the 11th, and Wednesday the 12th.
        var found = Assert.IsType<YearContest.Found>(Rules().ShortestContest(2025, Russia).OrThrow());

        Assert.Equal(33, found.Days);
        Assert.Equal("2025-01-10", Text(found.Timetable.Announced));
        Assert.Equal("2025-02-12", Text(found.Timetable[ContestStage.Payment].Date));
    }

    [Fact]
    public void The_longest_contest_of_2025_by_hand()
    {
        // Announced on Monday 10 February: acceptance ends on 12 March; winners by Friday 11 April, the portal by the
        // 12th, off, so by Monday the 14th, the draft by the 17th, the agreement by the 24th; of the ten working days to
        // the payment four are left of April, then 5–7 May, and after the holidays 12–14 May.
        var found = Assert.IsType<YearContest.Found>(Rules().LongestContest(2025, Russia).OrThrow());

        Assert.Equal("2025-02-10 2025-05-14 93", $"{Text(found.Timetable.Announced)} {Text(found.Timetable[ContestStage.Payment].Date)} {found.Days}");
    }

    [Fact]
    public void A_year_without_time_for_a_contest_has_none()
    {
        var terms = SmolenskRules.ThirdEdition.Deadlines;
        var rules = new DeadlineRules(
            terms with { Acceptance = terms.Acceptance with { Form = terms.Acceptance.Form with { Count = 360 } } },
            SonkoRules.Acts.Readings.Default);

        Assert.IsType<YearContest.None>(rules.LongestContest(2025, Russia).OrThrow());
        Assert.Equal(2025, rules.ShortestContest(2025, Russia).OrThrow().Match(_ => 0, none => none.Year));
        Assert.Throws<RefusedException>(() => rules.ShortestContest(Russia.LastDay.Year + 1, Russia).OrThrow());
    }

    private static Dictionary<LocalDate, LocalDate> Enumerate(DeadlineRules rules, ContestStage stage, ContestPace pace)
    {
        var all = new Dictionary<LocalDate, LocalDate>();
        for (var day = D("2024-06-01"); day < D("2026-01-31"); day = day.PlusDays(1))
        {
            all.Add(day, rules.Timetable(day, Russia, new() { Pace = pace, Through = stage }).OrThrow()[stage].Date);
        }

        return all;
    }

    private static ContestTimetable? TryMake(DeadlineRules rules, LocalDate day, ContestStage through, ContestPace pace)
    {
        try
        {
            return rules.Timetable(day, Russia, new() { Pace = pace, Through = through }).OrThrow();
        }
        catch (RefusedException)
        {
            return null;
        }
    }
}
