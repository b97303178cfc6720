using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Deadlines;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Deadlines;

/// <summary>Each reading on terms: the default and the other answer, each counted by hand.</summary>
public sealed class EachReadingTests
{
    [Theory]
    // Wednesday 18 December 2024. From the day after: 19, 20, 23–27, the working Saturday 28, 9 and 10 January.
    [InlineData(FromTheDay.DayAfter, "2025-01-10")]
    // From that day: 18–20, 23–27, 28, 9 January.
    [InlineData(FromTheDay.SameDay, "2025-01-09")]
    public void R_FROM_in_working_days_across_New_Year(FromTheDay answer, string last)
    {
        var deadline = Rules(new() { FromTheDay = answer }).Payment.From(D("2024-12-18"), Russia).OrThrow();

        Assert.Equal(last, Text(deadline.LastDay));
        Assert.Equal([new AppliedReading("R-FROM", answer.ToString())], deadline.Readings);
    }

    [Theory]
    [InlineData(FromTheDay.DayAfter, "2024-03-01")]
    [InlineData(FromTheDay.SameDay, "2024-02-29")]
    public void R_FROM_in_calendar_days_across_a_leap_day(FromTheDay answer, string last) =>
        Assert.Equal(last, Text(Rules(new() { FromTheDay = answer }).Winners.From(D("2024-01-31"), Russia).OrThrow().LastDay));

    [Fact]
    public void R_FROM_counts_from_the_first_working_day_when_the_event_is_on_a_day_off()
    {
        // Saturday 10 May 2025: the first working day is Monday the 12th under either answer.
        foreach (var answer in new[] { FromTheDay.DayAfter, FromTheDay.SameDay })
        {
            var deadline = Rules(new() { FromTheDay = answer }).BreachAct.From(D("2025-05-10"), Russia).OrThrow();

            Assert.Equal(("2025-05-12", "2025-05-16"), (Text(deadline.FirstCountedDay), Text(deadline.LastDay)));
        }
    }

    [Theory]
    // Wednesday 24 December 2025. From the 25th: 25, 26, 29, 30, 12 January. From the 26th: one day later.
    [InlineData(FromTheDayFollowing.ThatDay, "2025-12-24", "2025-12-25", "2026-01-12")]
    [InlineData(FromTheDayFollowing.DayAfterIt, "2025-12-24", "2025-12-26", "2026-01-13")]
    // Friday 26 December: the day following is Saturday, the day after it Sunday; Monday is day 1 under both.
    [InlineData(FromTheDayFollowing.ThatDay, "2025-12-26", "2025-12-29", "2026-01-14")]
    [InlineData(FromTheDayFollowing.DayAfterIt, "2025-12-26", "2025-12-29", "2026-01-14")]
    public void R_START_in_working_days(FromTheDayFollowing answer, string trigger, string first, string last)
    {
        var deadline = Rules(new() { FromTheDayFollowing = answer }).Review.From(D(trigger), Russia).OrThrow();

        Assert.Equal((first, last), (Text(deadline.FirstCountedDay), Text(deadline.LastDay)));
        Assert.Equal([new AppliedReading("R-START", answer.ToString())], deadline.Readings);
    }

    [Theory]
    // Announced on 30 January 2024: 31 January – 29 February, or 1 February – 1 March.
    [InlineData(FromTheDayFollowing.ThatDay, "2024-01-31", "2024-02-29")]
    [InlineData(FromTheDayFollowing.DayAfterIt, "2024-02-01", "2024-03-01")]
    public void R_START_in_calendar_days_across_a_leap_day(FromTheDayFollowing answer, string first, string last)
    {
        var acceptance = Rules(new() { FromTheDayFollowing = answer }).Acceptance.From(D("2024-01-30"), Russia).OrThrow();

        Assert.Equal((first, last), (Text(acceptance.FirstCountedDay), Text(acceptance.LastDay)));
    }

    [Theory]
    // 2 December 2025 + 30 = 1 January 2026; the first working day is the 12th.
    [InlineData(NonWorkingLastDay.NextWorkingDay, "2026-01-12")]
    [InlineData(NonWorkingLastDay.Stays, "2026-01-01")]
    public void R_SHIFT(NonWorkingLastDay answer, string last)
    {
        var deadline = Rules(new() { NonWorkingLastDay = answer }).ReturnForResults.From(D("2025-12-02"), Russia).OrThrow();

        Assert.Equal(("2026-01-01", last), (Text(deadline.NominalLastDay), Text(deadline.LastDay)));
        Assert.Contains(new AppliedReading("R-SHIFT", answer.ToString()), deadline.Readings);
    }

    [Theory]
    // The same days for 2.22, and 2.6: 2 December 2025 + 30 = 1 January 2026.
    [InlineData(SpanEnd.Stays, NonWorkingLastDay.NextWorkingDay, "2026-01-01")]
    [InlineData(SpanEnd.MovesOn, NonWorkingLastDay.NextWorkingDay, "2026-01-12")]
    [InlineData(SpanEnd.MovesOn, NonWorkingLastDay.Stays, "2026-01-01")]
    public void R_SPAN(SpanEnd answer, NonWorkingLastDay shift, string last)
    {
        var rules = Rules(new() { SpanEnd = answer, NonWorkingLastDay = shift });
        foreach (var deadline in new[]
        {
            rules.Winners.From(D("2025-12-02"), Russia).OrThrow(),
            rules.Acceptance.From(D("2025-12-02"), Russia).OrThrow(),
        })
        {
            Assert.Equal(("2026-01-01", last), (Text(deadline.NominalLastDay), Text(deadline.LastDay)));
            Assert.Contains(new AppliedReading("R-SPAN", answer.ToString()), deadline.Readings);
            Assert.Equal(answer == SpanEnd.MovesOn, deadline.Readings.Any(used => used.Id == "R-SHIFT"));
        }
    }

    [Fact]
    public void R_SHIFT_leaves_a_working_Saturday_alone()
    {
        // 2 October 2025 + 30 = Saturday 1 November, worked.
        Assert.IsType<DeadlineShift.None>(Rules().ReturnForResults.From(D("2025-10-02"), Russia).OrThrow().Shift);
    }

    [Theory]
    // Acceptance opens on Monday 5 May 2025; a day before is Sunday; 1–4 May are off.
    [InlineData(BackwardLimit.Stays, "2025-05-04")]
    [InlineData(BackwardLimit.WorkingDayBefore, "2025-04-30")]
    public void R_BACK(BackwardLimit answer, string last)
    {
        var deadline = Rules(new() { BackwardLimit = answer }).Announcement.Before(D("2025-05-05"), Russia).OrThrow();

        Assert.Equal(("2025-05-04", last), (Text(deadline.NominalLastDay), Text(deadline.LastDay)));
        Assert.Contains(new AppliedReading("R-BACK", answer.ToString()), deadline.Readings);
        Assert.Equal(answer == BackwardLimit.WorkingDayBefore, deadline.Shift is DeadlineShift.MovedBack);
    }

    [Theory]
    // The example of the reading: three working days before Monday 16 November 2026.
    [InlineData(DaysBefore.NthDayBack, "2026-11-11")]
    [InlineData(DaysBefore.FullDaysBetween, "2026-11-10")]
    public void R_BEFORE_in_working_days(DaysBefore answer, string last)
    {
        var deadline = Rules(new() { DaysBefore = answer }).ClarificationRequest.Before(D("2026-11-16"), Russia).OrThrow();

        Assert.Equal(last, Text(deadline.LastDay));
        Assert.Equal([new AppliedReading("R-BEFORE", answer.ToString())], deadline.Readings);
    }

    [Theory]
    [InlineData(DaysBefore.NthDayBack, "2024-02-29")]
    [InlineData(DaysBefore.FullDaysBetween, "2024-02-28")]
    public void R_BEFORE_in_calendar_days_across_a_leap_day(DaysBefore answer, string last) =>
        Assert.Equal(last, Text(Rules(new() { DaysBefore = answer }).Announcement.Before(D("2024-03-01"), Russia).OrThrow().LastDay));

    [Theory]
    // Announced on Friday 14 February 2025 under the first edition, with a lead of three days.
    [InlineData(AcceptanceWindow.DayAfterPublication, DaysBefore.NthDayBack, "2025-02-15", "2025-03-16", "2025-03-16")]
    [InlineData(AcceptanceWindow.WhenLeadAllows, DaysBefore.NthDayBack, "2025-02-17", "2025-03-18", "2025-03-18")]
    [InlineData(AcceptanceWindow.WhenLeadAllows, DaysBefore.FullDaysBetween, "2025-02-18", "2025-03-19", "2025-03-19")]
    public void R_WINDOW(AcceptanceWindow answer, DaysBefore before, string first, string nominal, string last)
    {
        var readings = new Readings { AcceptanceWindow = answer, DaysBefore = before };
        var acceptance = new Rulebook(SmolenskRules.FirstEdition, readings).Deadlines.Acceptance.From(D("2025-02-14"), Russia).OrThrow();

        Assert.Equal(
            (first, nominal, last),
            (Text(acceptance.FirstCountedDay), Text(acceptance.NominalLastDay), Text(acceptance.LastDay)));
        Assert.Contains(new AppliedReading("R-WINDOW", answer.ToString()), acceptance.Readings);
    }

    [Fact]
    public void R_WINDOW_and_R_BACK_together_open_acceptance_a_lead_after_the_next_working_day()
    {
        // Announced on Saturday 15 February 2025, E1: a limit on 15 or 16 February would move back before the
        // announcement, so the lead starts from Monday the 17th.
        var readings = new Readings
        {
            AcceptanceWindow = AcceptanceWindow.WhenLeadAllows,
            BackwardLimit = BackwardLimit.WorkingDayBefore,
        };
        var rules = new Rulebook(SmolenskRules.FirstEdition, readings).Deadlines;

        var acceptance = rules.Acceptance.From(D("2025-02-15"), Russia).OrThrow();

        Assert.Equal("2025-02-20", Text(acceptance.FirstCountedDay));
        Assert.True(rules.Announcement.Before(acceptance.FirstCountedDay, Russia).OrThrow().IsMetOn(D("2025-02-15")));
        Assert.False(rules.Announcement.Before(D("2025-02-19"), Russia).OrThrow().IsMetOn(D("2025-02-15")));
    }

    [Fact]
    public void R_WINDOW_never_opens_acceptance_before_the_day_of_2_6()
    {
        // A lead of one day would allow 22 April; under R-START's other answer 2.6 itself opens on the 23rd.
        var readings = new Readings
        {
            AcceptanceWindow = AcceptanceWindow.WhenLeadAllows,
            FromTheDayFollowing = FromTheDayFollowing.DayAfterIt,
        };

        Assert.Equal("2025-04-23", Text(Rules(readings).Acceptance.From(D("2025-04-21"), Russia).OrThrow().FirstCountedDay));
    }

    [Theory]
    // Signed on Friday 20 June 2025: the portal by Monday the 23rd, then 24–26; the site by the 25th, then 26, 27, 30.
    [InlineData(ProtocolTerm.Portal, "2025-06-23", "2025-06-26")]
    [InlineData(ProtocolTerm.OwnSite, "2025-06-25", "2025-06-30")]
    public void R_2_25(ProtocolTerm answer, string trigger, string last)
    {
        var draft = Rules(new() { ProtocolTerm = answer }).DraftAgreement.AfterProtocol(D("2025-06-20"), Russia).OrThrow();

        Assert.Equal((trigger, last), (Text(draft.Trigger), Text(draft.LastDay)));
        Assert.Contains(new AppliedReading("R-2.25", answer.ToString()), draft.Readings);
    }

    [Fact]
    public void R_Q4()
    {
        var both = Rules().QuarterlyReport.For(2025, 4, Russia).OrThrow();
        var final = Rules(new() { FourthQuarterReport = FourthQuarterReport.ReplacedByFinal }).QuarterlyReport;

        Assert.Equal("own 2026-01-12", both.Match(own => "own " + Text(own.Deadline.LastDay), _ => "final"));
        Assert.Contains(new AppliedReading("R-Q4", "DueToo"), both.Deadline.Readings);
        Assert.Equal("final 2025-12-25", final.For(2025, 4, Russia).OrThrow().Match(_ => "own", covered => "final " + Text(covered.Deadline.LastDay)));
        Assert.Equal("own 2025-10-10", final.For(2025, 3, Russia).OrThrow().Match(own => "own " + Text(own.Deadline.LastDay), _ => "final"));
        Assert.DoesNotContain(Rules().QuarterlyReport.For(2025, 3, Russia).OrThrow().Deadline.Readings, used => used.Id == "R-Q4");
    }

    [Theory]
    [InlineData(FourthQuarterReport.DueToo)]
    [InlineData(FourthQuarterReport.ReplacedByFinal)]
    public void R_Q4_is_named_whether_it_adds_a_report_or_takes_it_away(FourthQuarterReport answer)
    {
        var readings = new Readings { FourthQuarterReport = answer };
        var expected = new AppliedReading("R-Q4", answer.ToString());
        var rules = Rules(readings);

        Assert.Contains(expected, rules.QuarterlyReport.For(2025, 4, Russia).OrThrow().Deadline.Readings);
        Assert.Contains(expected, rules.Timetable(D("2025-04-21"), Russia).OrThrow().Readings);
        var year = new Rulebook(SmolenskRules.ThirdEdition, readings).Returns.Reporting(2025, Russia).OrThrow();
        Assert.Equal(expected, Assert.Single(year.Readings, used => used.Id == "R-Q4"));
    }

    [Theory]
    [InlineData(UntilDate.Excluded, 2023, "2024-02-29")]
    [InlineData(UntilDate.Included, 2023, "2024-03-01")]
    // 28 February and 1 March 2026 are a Saturday and a Sunday: neither moves.
    [InlineData(UntilDate.Excluded, 2025, "2026-02-28")]
    [InlineData(UntilDate.Included, 2025, "2026-03-01")]
    public void R_UNTIL(UntilDate answer, int year, string last)
    {
        var deadline = Rules(new() { UntilDate = answer }).ProjectPublication.For(year, Russia).OrThrow();

        Assert.Equal(last, Text(deadline.LastDay));
        Assert.Equal([new AppliedReading("R-UNTIL", answer.ToString())], deadline.Readings);
    }

    [Theory]
    // 7 April 2025, when the second act was made but not yet registered: a lead of three days, or of one.
    [InlineData(EditionStart.Registration, "2025-05-02")]
    [InlineData(EditionStart.ActDate, "2025-05-04")]
    public void R_EDITION(EditionStart answer, string last)
    {
        var rules = SmolenskRules.AnnouncedOn(D("2025-04-07"), new() { EditionStart = answer }).OrThrow().Deadlines;

        Assert.Equal(last, Text(rules.Announcement.Before(D("2025-05-05"), Russia).OrThrow().LastDay));
    }

    [Theory]
    // Friday 27 March 2020: 30 March – 3 April and 6–10 April; or, with 30 March – 30 April and 6–8 May off, 12 May – 25 May.
    [InlineData(PaidDaysOff.CountAsWorking, "2020-04-10")]
    [InlineData(PaidDaysOff.CountAsNonWorking, "2020-05-25")]
    public void R_DECREE_DAYS(PaidDaysOff answer, string last)
    {
        var rules = Rules(new() { PaidDaysOff = answer });

        var payment = rules.Payment.From(D("2020-03-27"), rules.Calendar).OrThrow();

        Assert.Equal(last, Text(payment.LastDay));
        Assert.Contains(new AppliedReading("R-DECREE-DAYS", answer.ToString()), payment.Readings);
        // The calendar answers, whatever the readings say; a term that touches no such day does not ask.
        var other = Rules().Payment.From(D("2020-03-27"), rules.Calendar).OrThrow();
        Assert.Contains(new AppliedReading("R-DECREE-DAYS", answer.ToString()), other.Readings);
        Assert.DoesNotContain(rules.Payment.From(D("2025-03-27"), rules.Calendar).OrThrow().Readings, used => used.Id == "R-DECREE-DAYS");
    }
}
