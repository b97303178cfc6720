using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Tests.Support;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Deadlines;

/// <summary>
/// Conflicts around one contest: announced on Monday 21 April 2025, acceptance to Wednesday 21 May, opening by the 26th,
/// review to the 28th, its protocol by 2 June, the summary by the 4th, winners by the 20th, the draft by the 26th, the
/// agreement by 3 July, the payment by the 17th.
/// </summary>
public sealed class TimetableConflictTests
{
    private static readonly LocalDate Announced = D("2025-04-21");

    [Fact]
    public void A_rework_on_the_very_day_of_its_last_notice_is_no_conflict_of_the_order()
    {
        // Both days are the latest: an earlier notice leaves more, so that nothing in the order collides.
        var timetable = Rules().Timetable(Announced, Russia).OrThrow();

        Assert.Equal("2025-05-27", Text(timetable[ContestStage.ReworkNotice].Date));
        Assert.Equal("2025-05-27", Text(timetable[ContestStage.ReworkedApplication].Date));
        Assert.Empty(timetable.Conflicts);
    }

    [Fact]
    public void A_review_that_ends_on_a_Monday_leaves_a_weekend_for_the_rework() =>
        // Announced on Wednesday 23 April 2025: acceptance to Friday 23 May, the review to Friday the 30th; a day later
        // it ends on Monday 2 June: notice by Friday, rework by Sunday.
        Assert.Empty(Rules().Timetable(D("2025-04-26"), Russia).OrThrow().Conflicts);

    [Fact]
    public void The_lead_of_the_first_edition_cannot_be_kept_with_its_window()
    {
        var rules = new Rulebook(SmolenskRules.FirstEdition).Deadlines;
        var lead = rules.Timetable(D("2025-02-14"), Russia).OrThrow().Conflicts.OfType<TimetableConflict.LeadTooShort>().Single();

        Assert.Equal(ConflictOrigin.Order, lead.Origin);
        Assert.Equal("2025-02-12", Text(lead.Lead.LastDay));
        Assert.Equal("2025-02-15", Text(lead.Opens.Date));
        Assert.Equal(["2.2", "2.6"], lead.Clauses.Select(clause => clause.ToString()));
    }

    [Fact]
    public void The_lead_of_the_second_edition_is_too_short_only_when_the_day_must_be_full()
    {
        var full = new Readings { DaysBefore = DaysBefore.FullDaysBetween };

        Assert.Contains(Rules(full).Timetable(Announced, Russia).OrThrow().Conflicts, conflict => conflict is TimetableConflict.LeadTooShort);
        Assert.DoesNotContain(Rules().Timetable(Announced, Russia).OrThrow().Conflicts, conflict => conflict is TimetableConflict.LeadTooShort);
    }

    [Fact]
    public void Acceptance_that_waits_for_the_lead_has_no_conflict()
    {
        foreach (var before in Enum.GetValues<DaysBefore>())
        {
            foreach (var back in Enum.GetValues<BackwardLimit>())
            {
                var readings = new Readings { AcceptanceWindow = AcceptanceWindow.WhenLeadAllows, DaysBefore = before, BackwardLimit = back };
                foreach (var edition in new[] { SmolenskRules.FirstEdition, SmolenskRules.ThirdEdition })
                {
                    var rules = new Rulebook(edition, readings).Deadlines;
                    for (var day = D("2025-02-13"); day < D("2025-06-30"); day = day.PlusDays(1))
                    {
                        var timetable = rules.Timetable(day, Russia).OrThrow();
                        Assert.DoesNotContain(timetable.Conflicts, conflict => conflict is TimetableConflict.LeadTooShort);

                        // And no earlier day would do, but the day after the announcement itself.
                        var opens = timetable[ContestStage.AcceptanceOpens].Date;
                        Assert.True(opens == day.PlusDays(1) || !rules.Announcement.Before(opens.PlusDays(-1), Russia).OrThrow().IsMetOn(day));
                    }
                }
            }
        }
    }

    [Fact]
    public void A_given_opening_later_than_the_order_has_it_breaks_the_span_but_keeps_the_lead()
    {
        var rules = new Rulebook(SmolenskRules.FirstEdition).Deadlines;
        var timetable = rules.Timetable(D("2025-02-14"), Russia, TimetablePlan.Default.With(ContestStage.AcceptanceOpens, D("2025-02-17"))).OrThrow();

        Assert.DoesNotContain(timetable.Conflicts, conflict => conflict is TimetableConflict.LeadTooShort);
        var differs = timetable.Conflicts.OfType<TimetableConflict.AcceptanceDiffers>().Single();
        Assert.Equal((ContestStage.AcceptanceOpens, "2025-02-15"), (differs.Entry.Stage, Text(differs.Acceptance.FirstCountedDay)));
        Assert.Equal("2025-03-16", Text(timetable[ContestStage.AcceptanceEnds].Date));
    }

    [Theory]
    // Announced on Saturday 19 April 2025: the thirtieth day is Monday 19 May.
    [InlineData("2025-04-19", "2025-05-18", true)]
    [InlineData("2025-04-19", "2025-05-19", false)]
    [InlineData("2025-04-19", "2025-05-20", true)]
    // Announced on Thursday the 24th: Saturday 24 May, which stands.
    [InlineData("2025-04-24", "2025-05-23", true)]
    [InlineData("2025-04-24", "2025-05-24", false)]
    [InlineData("2025-04-24", "2025-05-25", true)]
    // By the other reading R-SPAN it moves to the 26th: all three days serve.
    [InlineData("2025-04-24", "2025-05-23", true, SpanEnd.MovesOn)]
    [InlineData("2025-04-24", "2025-05-24", false, SpanEnd.MovesOn)]
    [InlineData("2025-04-24", "2025-05-25", false, SpanEnd.MovesOn)]
    [InlineData("2025-04-24", "2025-05-26", false, SpanEnd.MovesOn)]
    [InlineData("2025-04-24", "2025-05-27", true, SpanEnd.MovesOn)]
    public void A_given_end_of_acceptance_stands(string announced, string end, bool differs, SpanEnd span = SpanEnd.Stays)
    {
        var timetable = Rules(new() { SpanEnd = span }).Timetable(D(announced), Russia, TimetablePlan.Default.With(ContestStage.AcceptanceEnds, D(end))).OrThrow();

        Assert.Equal(end, Text(timetable[ContestStage.AcceptanceEnds].Date));
        Assert.Equal(StageDateOrigin.Given, timetable[ContestStage.AcceptanceEnds].Origin);
        Assert.Equal(differs, timetable.Conflicts.Any(conflict => conflict is TimetableConflict.AcceptanceDiffers));
        Assert.Equal(Rules().Review.From(D(end), Russia).OrThrow().LastDay, timetable[ContestStage.ReviewEnds].Date);
        Assert.Equal(differs, !timetable.IsLawful);
    }

    [Fact]
    public void Later_stages_count_from_the_given_dates()
    {
        var plan = TimetablePlan.Default
            .With(ContestStage.ReviewProtocol, D("2025-05-29"))
            .With(ContestStage.WinnersDetermined, D("2025-06-10"))
            .With(ContestStage.AgreementSigned, D("2025-06-20"));

        var timetable = Rules().Timetable(Announced, Russia, plan).OrThrow();

        Assert.Equal("2025-06-02", Text(timetable[ContestStage.Summary].Date));
        Assert.Equal("2025-06-10", Text(timetable[ContestStage.ResultsProtocol].Date));
        Assert.Equal("2025-06-11", Text(timetable[ContestStage.PortalPlacement].Date));
        Assert.Equal("2025-07-04", Text(timetable[ContestStage.Payment].Date));
        Assert.True(timetable.IsLawful);
    }

    [Fact]
    public void What_is_not_given_happened_by_the_time_of_what_is()
    {
        // Winners on Monday 2 June: the summary, the protocol of the review and the review were done by then.
        var timetable = Rules().Timetable(Announced, Russia, TimetablePlan.Default.With(ContestStage.WinnersDetermined, D("2025-06-02"))).OrThrow();

        Assert.Equal("2025-06-02", Text(timetable[ContestStage.Summary].Date));
        Assert.Equal("2025-06-02", Text(timetable[ContestStage.ReviewProtocol].Date));
        Assert.Equal("2025-05-28", Text(timetable[ContestStage.ReviewEnds].Date));
        Assert.True(timetable.IsLawful);
    }

    [Theory]
    [InlineData(ContestStage.CommissionPlacement, "2025-04-22")]
    [InlineData(ContestStage.Opening, "2025-05-27")]
    [InlineData(ContestStage.ReworkNotice, "2025-05-28")]
    [InlineData(ContestStage.ReviewProtocol, "2025-06-03")]
    [InlineData(ContestStage.Summary, "2025-06-05")]
    [InlineData(ContestStage.WinnersDetermined, "2025-06-21")]
    [InlineData(ContestStage.PortalPlacement, "2025-06-24")]
    [InlineData(ContestStage.DraftAgreement, "2025-06-27")]
    [InlineData(ContestStage.AgreementSigned, "2025-07-04")]
    [InlineData(ContestStage.Payment, "2025-07-18")]
    [InlineData(ContestStage.FinalReport, "2025-12-26")]
    public void A_given_date_after_its_latest(ContestStage stage, string date)
    {
        var late = Rules().Timetable(Announced, Russia, TimetablePlan.Default.With(stage, D(date))).OrThrow();
        var inTime = Rules().Timetable(Announced, Russia, TimetablePlan.Default.With(stage, D(date).PlusDays(-1))).OrThrow();

        var conflict = late.Conflicts.OfType<TimetableConflict.OutOfTerm>().Single();
        Assert.Equal((stage, D(date)), (conflict.Entry.Stage, conflict.Entry.Date));
        Assert.Equal(ConflictOrigin.Dates, conflict.Origin);
        Assert.False(late.IsLawful);
        Assert.DoesNotContain(inTime.Conflicts, other => other is TimetableConflict.OutOfTerm);
    }

    [Theory]
    [InlineData(ContestStage.AcceptanceOpens, "2025-04-20", ContestStage.Announcement)]
    [InlineData(ContestStage.Opening, "2025-05-20", ContestStage.AcceptanceEnds)]
    [InlineData(ContestStage.AgreementSigned, "2025-05-20", ContestStage.AcceptanceEnds)]
    [InlineData(ContestStage.ReworkNotice, "2025-05-20", ContestStage.AcceptanceEnds)]
    public void A_given_date_before_what_it_follows(ContestStage stage, string date, ContestStage predecessor)
    {
        var timetable = Rules().Timetable(Announced, Russia, TimetablePlan.Default.With(stage, D(date))).OrThrow();

        var conflict = timetable.Conflicts.OfType<TimetableConflict.BeforePredecessor>().First();
        Assert.Equal(predecessor, conflict.Predecessor.Stage);
        Assert.True(conflict.Entry.Date < conflict.Predecessor.Date);
        Assert.False(timetable.IsLawful);
    }

    [Fact]
    public void Two_given_dates_in_the_wrong_order()
    {
        var plan = TimetablePlan.Default
            .With(ContestStage.WinnersDetermined, D("2025-06-10"))
            .With(ContestStage.ResultsProtocol, D("2025-06-09"));

        var conflict = Rules().Timetable(Announced, Russia, plan).OrThrow().Conflicts.OfType<TimetableConflict.BeforePredecessor>().Single();

        Assert.Equal((ContestStage.ResultsProtocol, ContestStage.WinnersDetermined), (conflict.Entry.Stage, conflict.Predecessor.Stage));
    }

    [Fact]
    public void A_rework_that_ends_before_its_notice()
    {
        // Told on the last day of the review, the applicant should have answered the day before.
        var timetable = Rules().Timetable(Announced, Russia, TimetablePlan.Default.With(ContestStage.ReworkNotice, D("2025-05-28"))).OrThrow();

        var rework = timetable.Conflicts.OfType<TimetableConflict.ReworkHasNoTime>().Single();
        Assert.True(rework.Rework.Date < rework.Notice.Date);
        Assert.Equal(ConflictOrigin.Dates, rework.Origin);
        Assert.Equal(["2.10.1", "2.10.3"], rework.Clauses.Select(clause => clause.ToString()));
        Assert.Contains("не позднее вт 27.05.2025, а сообщить о возврате — ср 28.05.2025", rework.Text.Russian, StringComparison.Ordinal);
        Assert.Contains("раньше сообщения", rework.Text.Russian, StringComparison.Ordinal);
        Assert.Contains("ends before its notice", rework.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_for_explanations_without_time_for_the_answer()
    {
        // Asked on Monday 26 May: 27 and 28. Asked on the 27th: the 29th, after the review.
        Assert.Equal("2025-05-26", Text(Rules().Timetable(Announced, Russia).OrThrow()[ContestStage.ExplanationRequests].Date));

        var late = Rules().Timetable(Announced, Russia, TimetablePlan.Default.With(ContestStage.ExplanationRequests, D("2025-05-27"))).OrThrow();
        var conflict = late.Conflicts.OfType<TimetableConflict.ExplanationsHaveNoTime>().Single();
        Assert.Equal("2025-05-26", Text(conflict.LastRequest));
        Assert.False(late.IsLawful);

        var lateOpening = Rules().Timetable(Announced, Russia, TimetablePlan.Default.With(ContestStage.Opening, D("2025-05-27"))).OrThrow();
        var opened = lateOpening.Conflicts.OfType<TimetableConflict.ExplanationsHaveNoTime>().Single();
        Assert.Equal(["2.13", "2.14", "2.15.1"], opened.Clauses.Select(clause => clause.ToString()));
    }

    [Fact]
    public void The_last_request_leaves_the_least_time_and_a_day_later_does_not()
    {
        foreach (var readings in AllReadings.OnCounting)
        {
            var rules = Rules(readings);
            for (var day = D("2025-01-09"); day < D("2025-12-01"); day = day.PlusDays(3))
            {
                var timetable = rules.Timetable(day, Russia).OrThrow();
                var request = timetable[ContestStage.ExplanationRequests].Date;
                var end = timetable[ContestStage.ReviewEnds].Date;

                Assert.IsType<RemainingInterval.Left>(rules.ExplanationAnswer.Between(request, end, Russia).OrThrow());
                Assert.IsType<RemainingInterval.NoneLeft>(rules.ExplanationAnswer.Between(request.PlusDays(1), end, Russia).OrThrow());
            }
        }
    }

    [Fact]
    public void The_chain_of_the_review_overruns_the_winners_when_the_spring_of_2020_is_off()
    {
        // Acceptance ends on Friday 27 March 2020. With the days off with pay of that spring the ten working days of
        // 2.14, 2.19 and 2.20 run to 25 May; thirty calendar days end on 26 April, off, which stands.
        var timetable = Rules().Timetable(D("2020-02-26"), RussianCalendar.FiveDayWeekWithFederalPaidDaysOff).OrThrow();

        var overrun = timetable.Conflicts.OfType<TimetableConflict.ChainOverrunsWinners>().Single();
        Assert.Equal("2020-03-27", Text(timetable[ContestStage.AcceptanceEnds].Date));
        Assert.Equal(("2020-05-25", "2020-04-26"), (Text(overrun.Summary.Date), Text(overrun.Winners.LastDay)));
        Assert.Equal(ConflictOrigin.Order, overrun.Origin);
        Assert.DoesNotContain(
            Rules().Timetable(D("2020-02-26"), Russia).OrThrow().Conflicts,
            conflict => conflict is TimetableConflict.ChainOverrunsWinners);
    }

    [Fact]
    public void A_protocol_signed_late_is_placed_after_the_day_that_the_announcement_promised()
    {
        // Winners on 20 June + 14 = 4 July. Signed on Tuesday 1 July, on the own site by the 7th (6 July is off).
        var timetable = Rules().Timetable(Announced, Russia, TimetablePlan.Default.With(ContestStage.ResultsProtocol, D("2025-07-01"))).OrThrow();

        var differ = timetable.Conflicts.OfType<TimetableConflict.PlacementsDiffer>().Single();
        Assert.Equal((ContestStage.OwnSitePlacement, "2025-07-07", "2025-07-04"), (differ.Placement.Stage, Text(differ.Placement.Date), Text(differ.Announced.LastDay)));
        Assert.Equal(["2.3", "2.25"], differ.Clauses.Select(clause => clause.ToString()));
    }

    [Fact]
    public void A_contest_of_late_autumn_runs_into_the_next_year()
    {
        // Winners on 4 January 2026, the portal on the 12th, the first working day; the draft by the 15th.
        var passed = Rules().Timetable(D("2025-11-05"), Russia).OrThrow().Conflicts.OfType<TimetableConflict.FinancialYearPassed>().Single();

        Assert.Equal((ContestStage.AgreementSigned, "2026-01-22", 2025), (passed.Entry.Stage, Text(passed.Entry.Date), passed.Year));
        Assert.Equal(["1.5", "3.7.2"], passed.Clauses.Select(clause => clause.ToString()));
    }

    [Fact]
    public void Money_that_comes_after_the_date_of_the_results()
    {
        // Announced on 28 September 2026: winners by 27 November … the payment by 25 December, after the 20th.
        var timetable = Rules().Timetable(D("2026-09-28"), Russia).OrThrow();

        var late = timetable.Conflicts.OfType<TimetableConflict.PaymentAfterResults>().Single();
        Assert.Equal(D("2026-12-20"), late.Results.LastDay);
        Assert.True(late.Payment.Date > late.Results.LastDay && late.Payment.Date.Year == 2026);
        Assert.False(timetable.IsLawful);
    }

    [Fact]
    public void Each_conflict_speaks_two_languages_explains_itself_and_matches_its_case()
    {
        var seen = new HashSet<int>();
        foreach (var conflict in Examples())
        {
            Assert.NotEqual(conflict.Text.Russian, conflict.Text.English);
            Assert.Equal(conflict.Text, conflict.Explain().Statement);
            Assert.NotEmpty(conflict.Explain().Parts);
            Assert.NotEmpty(conflict.Clauses);
            Assert.StartsWith(conflict.Clauses[0].ToString(), conflict.ToString(), StringComparison.Ordinal);
            Assert.Contains(conflict.Text.Russian, IsRussian);
            Assert.DoesNotContain(conflict.Text.English, IsRussian);
            Assert.DoesNotContain(conflict.Text.Russian, char.IsAsciiLetter);
            var number = conflict.Match(_ => 0, _ => 1, _ => 2, _ => 3, _ => 4, _ => 5, _ => 6, _ => 7, _ => 8, _ => 9);
            var switched = -1;
            conflict.Switch(
                _ => switched = 0, _ => switched = 1, _ => switched = 2, _ => switched = 3, _ => switched = 4,
                _ => switched = 5, _ => switched = 6, _ => switched = 7, _ => switched = 8, _ => switched = 9);
            Assert.Equal(number, switched);
            seen.Add(number);
        }

        Assert.Equal(Enumerable.Range(0, 10), seen.Order());
    }

    [Fact]
    public void Plans_that_make_no_sense_are_refused()
    {
        Assert.Equal("Stage", Assert.Throws<ArgumentOutOfRangeException>(() => new GivenDate(ContestStage.Announcement, Announced)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new GivenDate((ContestStage)99, Announced));
        Assert.Equal("Given", Assert.Throws<ArgumentException>(() => TimetablePlan.Default.With(ContestStage.Opening, Announced).With(ContestStage.Opening, Announced)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimetablePlan { Pace = (ContestPace)3 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimetablePlan { Through = (ContestStage)99 });

        // The agreement is of July: there is no report for the first quarter.
        var report = Assert.Throws<RefusedException>(() => Rules().Timetable(Announced, Russia, TimetablePlan.Default.With(ContestStage.FirstQuarterReport, D("2025-04-10"))).OrThrow());
        Assert.Equal("plan", report.WhyNot.Errors[0].Path.Split('/')[1]);
        Assert.Contains("FirstQuarterReport", report.Message, StringComparison.Ordinal);
        Assert.Throws<RefusedException>(() => Rules().Timetable(Announced, Russia, new TimetablePlan { Through = ContestStage.Opening }.With(ContestStage.Payment, D("2025-07-10"))).OrThrow());
        // A payment is counted from nothing that follows: its given day needs no calendar.
        Assert.Equal(D("2028-07-10"), Rules().Timetable(Announced, Russia, TimetablePlan.Default.With(ContestStage.Payment, D("2028-07-10"))).OrThrow()[ContestStage.Payment].Date);
        Assert.Equal("announced", Assert.Throws<RefusedException>(() => Rules().Timetable(D("2028-01-01"), Russia).OrThrow()).WhyNot.Errors[0].Path.Split('/')[1]);
    }

    [Fact]
    public void The_words_of_the_conflicts() =>
        Snapshot.Verify(string.Concat(Examples().Select(conflict => $"{conflict.Text.Russian}\n{conflict.Text.English}\n\n")));

    private static bool IsRussian(char letter) => letter is >= 'А' and <= 'я';

    private static IEnumerable<TimetableConflict> Examples()
    {
        ContestTimetable With(ContestStage stage, string date) => Rules().Timetable(Announced, Russia, TimetablePlan.Default.With(stage, D(date))).OrThrow();
        return new[]
        {
            new Rulebook(SmolenskRules.FirstEdition).Deadlines.Timetable(D("2025-02-14"), Russia).OrThrow(),
            With(ContestStage.AcceptanceEnds, "2025-05-30"),
            With(ContestStage.ExplanationRequests, "2025-05-27"),
            With(ContestStage.ReworkNotice, "2025-05-28"),
            With(ContestStage.ReworkedApplication, "2025-05-22"),
            Rules().Timetable(D("2020-02-26"), RussianCalendar.FiveDayWeekWithFederalPaidDaysOff).OrThrow(),
            With(ContestStage.ResultsProtocol, "2025-07-01"),
            Rules().Timetable(D("2025-11-05"), Russia).OrThrow(),
            Rules().Timetable(D("2026-09-28"), Russia).OrThrow(),
            With(ContestStage.Payment, "2025-07-18"),
            With(ContestStage.Opening, "2025-05-20"),
        }.SelectMany(timetable => timetable.Conflicts);
    }
}
