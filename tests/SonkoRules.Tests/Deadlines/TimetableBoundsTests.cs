using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Deadlines;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Deadlines;

/// <summary>Conflicts of a timetable to either side of the day on which they begin.</summary>
public sealed class TimetableBoundsTests
{
    [Theory]
    // Announced on 21 April 2025: the winners by 20 June.
    [InlineData("2025-06-20", false)]
    [InlineData("2025-06-21", true)]
    public void A_summary_on_the_last_day_for_the_winners_is_in_time(string summary, bool late)
    {
        var timetable = Made(TimetablePlan.Default.With(ContestStage.Summary, D(summary)));

        Assert.Equal(late, timetable.Conflicts.Any(conflict => conflict is TimetableConflict.ChainOverrunsWinners));
        Assert.Equal(
            late,
            timetable.Conflicts.OfType<TimetableConflict.BeforePredecessor>().Any(conflict =>
                (conflict.Entry.Stage, conflict.Predecessor.Stage) == (ContestStage.WinnersDetermined, ContestStage.Summary)));
    }

    [Fact]
    public void A_protocol_placed_on_the_day_that_the_announcement_promised_is_in_time()
    {
        // Winners by 20 June + 14 = 4 July; signed on 29 June, on the own site by 29 June + 5 = 4 July.
        var timetable = Made(TimetablePlan.Default.With(ContestStage.ResultsProtocol, D("2025-06-29")));

        Assert.Equal("2025-07-04", Text(timetable[ContestStage.OwnSitePlacement].Date));
        Assert.DoesNotContain(timetable.Conflicts, conflict => conflict is TimetableConflict.PlacementsDiffer);
    }

    [Fact]
    public void A_payment_alone_can_pass_the_financial_year()
    {
        // Of the ten working days after 22 December 2025 six are of that year.
        var timetable = Rules().Timetable(D("2025-10-06"), Russia, TimetablePlan.Default.With(ContestStage.AgreementSigned, D("2025-12-22"))).OrThrow();

        var passed = timetable.Conflicts.OfType<TimetableConflict.FinancialYearPassed>().Single();
        Assert.Equal((ContestStage.Payment, 2026), (passed.Entry.Stage, passed.Entry.Date.Year));
    }

    [Fact]
    public void The_last_stage_of_a_timetable_is_compared_with_its_term()
    {
        var timetable = Made(new TimetablePlan { Through = ContestStage.Opening }.With(ContestStage.Opening, D("2025-05-27")));

        Assert.Equal(ContestStage.Opening, timetable.Conflicts.OfType<TimetableConflict.OutOfTerm>().Single().Entry.Stage);
    }

    [Fact]
    public void A_date_that_is_not_given_is_never_out_of_term()
    {
        // The lead of the first edition is too short whatever is given.
        var timetable = new Rulebook(SmolenskRules.FirstEdition).Deadlines.Timetable(
            D("2025-02-14"), Russia, TimetablePlan.Default.With(ContestStage.CommissionPlacement, D("2025-02-14"))).OrThrow();

        Assert.Contains(timetable.Conflicts, conflict => conflict is TimetableConflict.LeadTooShort);
        Assert.DoesNotContain(timetable.Conflicts, conflict => conflict is TimetableConflict.OutOfTerm);
    }

    [Fact]
    public void A_first_day_of_acceptance_that_is_given_as_the_order_has_it_fits() =>
        Assert.Empty(Made(TimetablePlan.Default.With(ContestStage.AcceptanceOpens, D("2025-04-22"))).Conflicts);

    [Theory]
    [InlineData(FourthQuarterReport.DueToo, true)]
    [InlineData(FourthQuarterReport.ReplacedByFinal, false)]
    public void A_fourth_quarter_that_the_final_report_covers_has_no_row(FourthQuarterReport answer, bool due) =>
        Assert.Equal(
            due,
            Rules(new() { FourthQuarterReport = answer }).Timetable(D("2025-04-21"), Russia).OrThrow().TryGet(ContestStage.FourthQuarterReport, out _));

    [Theory]
    [InlineData(LastDayOff.MovesOn, NonWorkingLastDay.NextWorkingDay)]
    [InlineData(LastDayOff.MovesOn, NonWorkingLastDay.Stays)]
    [InlineData(LastDayOff.Stays, NonWorkingLastDay.NextWorkingDay)]
    public void The_last_request_leaves_a_least_time_in_calendar_days(LastDayOff policy, NonWorkingLastDay answer)
    {
        var terms = SmolenskRules.ThirdEdition.Deadlines;
        var least = terms.Explanation with
        {
            Form = terms.Explanation.Form with { Unit = DayUnit.Calendar, Count = 3 },
            LastDayOff = policy,
        };

        // The last day of the review itself is a day off where acceptance ended on one and the review is in calendar days.
        var review = terms.Review with { Form = terms.Review.Form with { Unit = DayUnit.Calendar, Count = 7 }, LastDayOff = LastDayOff.Stays };
        var rules = new DeadlineRules(terms with { Explanation = least, Review = review }, new() { NonWorkingLastDay = answer });
        for (var day = D("2025-01-09"); day < D("2025-11-01"); day = day.PlusDays(1))
        {
            var timetable = rules.Timetable(day, Russia).OrThrow();
            var request = timetable[ContestStage.ExplanationRequests].Date;
            var end = timetable[ContestStage.ReviewEnds].Date;

            Assert.IsType<RemainingInterval.Left>(rules.ExplanationAnswer.Between(request, end, Russia).OrThrow());
            Assert.IsType<RemainingInterval.NoneLeft>(rules.ExplanationAnswer.Between(request.PlusDays(1), end, Russia).OrThrow());
        }
    }

    private static ContestTimetable Made(TimetablePlan plan) => Rules().Timetable(D("2025-04-21"), Russia, plan).OrThrow();
}
