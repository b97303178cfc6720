using System.Linq;
using SonkoRules.Deadlines;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Deadlines;

/// <summary>
/// Every row of the table of terms with an example that a person can count on the calendar. Days off that matter here:
/// 30.12.2024–08.01.2025; 01–04, 08–11.05.2025; 12–15.06.2025; 02–04.11.2025; 31.12.2025–11.01.2026; 07–09.03.2026;
/// 01–03, 09–11.05.2026. Working Saturdays: 27.04, 02.11 and 28.12.2024, 01.11.2025.
/// </summary>
public sealed class EachRuleTests
{
    private static readonly DeadlineRules Default = Rules();

    [Theory]
    // 1.8: 8–12, 15–19, 22–26 December are the fifteen working days after the 5th.
    [InlineData("SubsidyInformation", "2025-12-05", "2025-12-26", "2025-12-26")]
    // 2.3: 18 April + 14 = 2 May, off; the next working day is Monday the 5th.
    [InlineData("ResultsPlacement", "2025-04-18", "2025-05-02", "2025-05-05")]
    // 2.13: Thursday 25, Friday 26 and the working Saturday 27 April.
    [InlineData("Opening", "2024-04-24", "2024-04-27", "2024-04-27")]
    // 2.13: after the working Saturday come 28 April – 1 May off; 2 May is the next working day.
    [InlineData("OpeningPlacement", "2024-04-27", "2024-05-02", "2024-05-02")]
    // 2.14: 29 and 30 December, then 12, 13 and 14 January.
    [InlineData("Review", "2025-12-26", "2026-01-14", "2026-01-14")]
    // 2.19: 20, 21 and 24 February: in 2025 the Monday after the 23rd is worked.
    [InlineData("ReviewProtocol", "2025-02-19", "2025-02-24", "2025-02-24")]
    // 2.19: after Wednesday 11 June come four days off.
    [InlineData("ReviewProtocolPlacement", "2025-06-11", "2025-06-16", "2025-06-16")]
    // 2.20: 30 April, then 5 May.
    [InlineData("Summary", "2025-04-29", "2025-05-05", "2025-05-05")]
    // 2.22: 2 December + 30 = 1 January, which stands (R-SPAN).
    [InlineData("Winners", "2025-12-02", "2026-01-01", "2026-01-01")]
    // 2.25: the day after Friday is a Saturday; Monday.
    [InlineData("PortalPlacement", "2025-06-20", "2025-06-21", "2025-06-23")]
    // 2.25: 20 June + 5.
    [InlineData("OwnSitePlacement", "2025-06-20", "2025-06-25", "2025-06-25")]
    // 2.28: 2 June + 10 = 12 June, a holiday; Monday the 16th.
    [InlineData("ReviewProtocolChanges", "2025-06-02", "2025-06-12", "2025-06-16")]
    [InlineData("ResultsProtocolChanges", "2025-06-02", "2025-06-12", "2025-06-16")]
    // 3.7.2: 5, 6, 10, 11, 12 March.
    [InlineData("AgreementSigning", "2026-03-04", "2026-03-12", "2026-03-12")]
    // 3.12: 19, 20, 23–27 and the working Saturday 28 December, then 9 and 10 January.
    [InlineData("Payment", "2024-12-18", "2025-01-10", "2025-01-10")]
    // 3.15: 22–25 and 28–30 April, 5–7 May.
    [InlineData("AdditionalAgreement", "2025-04-21", "2025-05-07", "2025-05-07")]
    // 3.17: 1 November, the working Saturday 2 November, then 5, 6 and 7.
    [InlineData("BreachAct", "2024-10-31", "2024-11-07", "2024-11-07")]
    // 3.17: 11–14 and 17–19 March.
    [InlineData("ReturnDecision", "2025-03-10", "2025-03-19", "2025-03-19")]
    // 3.17: 20, 21, 24, 25, 26 March.
    [InlineData("ReturnDemand", "2025-03-19", "2025-03-26", "2025-03-26")]
    // 3.17: 21 working days are left of April, then 5–7, 12–16 and 19 May.
    [InlineData("ReturnInYear", "2025-04-01", "2025-05-19", "2025-05-19")]
    // 3.17: 2 April + 30 = Saturday 2 May; Monday the 4th.
    [InlineData("ReturnAfterYear", "2026-04-02", "2026-05-02", "2026-05-04")]
    // 3.18: 2 October + 30 = 1 November, a working Saturday: nothing moves.
    [InlineData("ReturnForResults", "2025-10-02", "2025-11-01", "2025-11-01")]
    // 3.19: 6, 7, 10, 11, 12 November.
    [InlineData("SuspensionDecision", "2025-11-05", "2025-11-12", "2025-11-12")]
    // 3.19: the day after Friday 31 October 2025 is a working Saturday.
    [InlineData("SuspensionNotice", "2025-10-31", "2025-11-01", "2025-11-01")]
    public void A_term_that_runs_forward(string name, string trigger, string nominal, string last)
    {
        var rule = Assert.IsType<DaysAfterRule>(Default.All.Single(candidate => candidate.Name == name));

        var deadline = rule.From(D(trigger), Russia).OrThrow();

        Assert.Equal((nominal, last), (Text(deadline.NominalLastDay), Text(deadline.LastDay)));
        Assert.Equal(D(trigger), deadline.Trigger);
        Assert.Same(rule.Term, deadline.Term);
    }

    [Theory]
    // 2.2 since the second edition: the day before; a Sunday stays.
    [InlineData("Announcement", "2025-05-05", "2025-05-04")]
    // 2.5: the example of R-BEFORE.
    [InlineData("ClarificationRequest", "2026-11-16", "2026-11-11")]
    // 2.5: Friday.
    [InlineData("Clarification", "2026-11-16", "2026-11-13")]
    // 2.12.5: 8–11 May are off.
    [InlineData("Cancellation", "2025-05-12", "2025-05-07")]
    // 3.15: 30, 29; 26–22; 19–15; 12, 11, 10 December.
    [InlineData("AmendmentNotice", "2025-12-31", "2025-12-10")]
    public void A_term_that_runs_back(string name, string trigger, string last)
    {
        var rule = Assert.IsType<DaysBeforeRule>(Default.All.Single(candidate => candidate.Name == name));

        Assert.Equal(last, Text(rule.Before(D(trigger), Russia).OrThrow().LastDay));
    }

    [Fact]
    public void The_announcement_of_the_first_edition_has_a_lead_of_three_days()
    {
        var rules = new Rulebook(SmolenskRules.FirstEdition).Deadlines;

        Assert.Equal("2025-03-14", Text(rules.Announcement.Before(D("2025-03-17"), Russia).OrThrow().LastDay));
    }

    [Fact]
    public void Acceptance_opens_on_the_next_day_and_lasts_thirty()
    {
        // 2 April + 30 = 2 May, off, which stands (R-SPAN); the words say the day itself, not a limit.
        var acceptance = Default.Acceptance.From(D("2025-04-02"), Russia).OrThrow();

        Assert.Equal("2025-04-03", Text(acceptance.FirstCountedDay));
        Assert.Equal("2025-05-02", Text(acceptance.NominalLastDay));
        Assert.Equal("2025-05-02", Text(acceptance.LastDay));
        Assert.Equal(DeadlineBound.On, acceptance.Bound);
        Assert.Equal("окончание приёма заявок: пт 02.05.2025", acceptance.Explain().Statement.Russian);
        Assert.Equal("the end of acceptance: on Fri 2025-05-02", acceptance.Explain().Statement.English);
        Assert.Equal(DeadlineActor.NoOne, acceptance.Actor);
    }

    [Theory]
    // 30 March 2024 is thirty days after the leap day; a year later, after 28 February.
    [InlineData("2024-03-30", "2024-02-29")]
    [InlineData("2025-03-30", "2025-02-28")]
    public void Documents_are_at_most_thirty_days_old(string filing, string earliest)
    {
        foreach (var rule in new[] { Default.RegisterExtract, Default.TaxCertificate })
        {
            var limit = rule.At(D(filing), Russia).OrThrow();

            Assert.Equal(earliest, Text(limit.LastDay));
            Assert.Equal(DeadlineBound.NotEarlier, limit.Bound);
            Assert.True(limit.IsMetOn(D(earliest)));
            Assert.False(limit.IsMetOn(D(earliest).PlusDays(-1)));
        }
    }

    [Fact]
    public void Terms_that_end_with_an_event_never_move()
    {
        // Sunday 11 May 2025.
        var sunday = D("2025-05-11");

        Assert.Equal(sunday, Default.ApplicationChanges.By(sunday, Russia).OrThrow().LastDay);
        Assert.Equal(sunday, Default.Withdrawal.By(sunday, Russia).OrThrow().LastDay);
        Assert.Equal(sunday, Default.CommissionPlacement.By(sunday, Russia).OrThrow().LastDay);
        Assert.Equal(sunday, Default.NoticeRegistration.By(sunday, Russia).OrThrow().LastDay);
        Assert.Equal("2025-05-10", Text(Default.Refiling.By(sunday, Russia).OrThrow().LastDay));
    }

    [Theory]
    // 1 February 2025 is a Saturday, 1 February 2026 a Sunday, 1 February 2027 a Monday.
    [InlineData("UnusedReturn", 2024, "2025-02-01", "2025-02-03")]
    [InlineData("UnusedReturn", 2025, "2026-02-01", "2026-02-02")]
    [InlineData("UnusedReturn", 2026, "2027-02-01", "2027-02-01")]
    // "Until 1 March": the leap day, or 28 February, even on a Saturday.
    [InlineData("ProjectPublication", 2023, "2024-02-29", "2024-02-29")]
    [InlineData("ProjectPublication", 2025, "2026-02-28", "2026-02-28")]
    // The date of a result stays on a Sunday.
    [InlineData("ResultDate", 2026, "2026-12-20", "2026-12-20")]
    // 25 December 2027 is a Saturday.
    [InlineData("FinalReport", 2026, "2026-12-25", "2026-12-25")]
    [InlineData("FinalReport", 2027, "2027-12-25", "2027-12-27")]
    public void A_date_of_the_year(string name, int year, string nominal, string last)
    {
        var rule = Assert.IsType<YearDateRule>(Default.All.Single(candidate => candidate.Name == name));

        var deadline = rule.For(year, Russia).OrThrow();

        Assert.Equal((nominal, last), (Text(deadline.NominalLastDay), Text(deadline.LastDay)));
        Assert.Equal(new(year, 1, 1), deadline.Trigger);
    }

    [Theory]
    [InlineData(2026, 1, "2026-04-10")]
    [InlineData(2026, 2, "2026-07-10")]
    // 10 October 2026 is a Saturday.
    [InlineData(2026, 3, "2026-10-12")]
    // 10 January 2026 is within the holidays.
    [InlineData(2025, 4, "2026-01-12")]
    public void Quarterly_reports(int year, int quarter, string last)
    {
        var due = Assert.IsType<QuarterlyReportDue.Own>(Default.QuarterlyReport.For(year, quarter, Russia).OrThrow());

        Assert.Equal(last, Text(due.Deadline.LastDay));
        Assert.Equal(["3.14", "3.18"], [.. due.Deadline.Term.AlsoIn.Append(due.Deadline.Clause).Select(clause => clause.ToString())]);
    }

    [Fact]
    public void The_draft_agreement_counts_from_the_end_of_the_term_to_place_the_protocol()
    {
        // Signed on Friday 20 June; the portal's term ends on Monday the 23rd; then 24, 25, 26.
        var draft = Default.DraftAgreement.AfterProtocol(D("2025-06-20"), Russia).OrThrow();

        Assert.Equal("2025-06-23", Text(draft.Trigger));
        Assert.Equal("2025-06-26", Text(draft.LastDay));
        Assert.Equal(draft, Default.DraftAgreement.From(D("2025-06-23"), Russia).OrThrow());
    }

    [Fact]
    public void The_term_of_an_act_moves_off_a_day_off()
    {
        // Sunday 9 March 2025.
        var cure = Default.BreachCure.On(D("2025-03-09"), Russia).OrThrow();

        Assert.Equal("2025-03-10", Text(cure.LastDay));
        Assert.IsType<DeadlineShift.MovedOn>(cure.Shift);
    }
}
