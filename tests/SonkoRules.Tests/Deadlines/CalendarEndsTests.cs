using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Deadlines;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Deadlines;

/// <summary>Counts that leave the calendar, 2013 to 2027, are refused, and the refusal names the argument.</summary>
public sealed class CalendarEndsTests
{
    private static readonly DeadlineRules Default = Rules();

    [Theory]
    [InlineData("2012-12-31", "2025-05-14", true)]
    [InlineData("2025-05-14", "2028-01-01", false)]
    public void Rules_of_two_dates_name_the_one_that_is_outside(string first, string second, bool isFirst)
    {
        Refused(isFirst ? "request" : "reviewEnd", () => Default.ExplanationAnswer.Between(D(first), D(second), Russia).OrThrow());
        Refused(isFirst ? "notice" : "reviewEnd", () => Default.ReworkedApplication.Between(D(first), D(second), Russia).OrThrow());
        Refused(isFirst ? "serviceEnd" : "agreementEnd", () => Default.SuspensionRequest.Between(D(first), D(second), Russia).OrThrow());
    }

    [Fact]
    public void The_notice_of_rework_names_the_end_of_the_review() =>
        Refused("reviewEnd", () => Default.ReworkNotice.Between(D("2025-05-14"), D("2028-01-01"), Russia).OrThrow());

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void A_quarter_that_is_none_is_named(int quarter) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "quarter", () => Default.QuarterlyReport.For(2025, quarter, Russia).OrThrow());

    [Fact]
    public void A_count_back_that_starts_in_the_calendar_and_leaves_it_is_refused()
    {
        // The working days of January 2013 begin on the 9th: before Friday the 11th there are two.
        Assert.Throws<RefusedException>(() => Default.ClarificationRequest.Before(D("2013-01-11"), Russia).OrThrow());
        Assert.Equal("2013-01-09", Text(Default.ClarificationRequest.Before(D("2013-01-14"), Russia).OrThrow().LastDay));
    }

    [Fact]
    public void Acceptance_that_waits_for_a_lead_from_the_last_day_off_of_the_calendar_is_refused()
    {
        // 31 December 2028 is a Sunday: the lead would start from the next working day, which is of 2029.
        var rules = Rules(new() { AcceptanceWindow = AcceptanceWindow.WhenLeadAllows, BackwardLimit = BackwardLimit.WorkingDayBefore });
        var calendar = Russia.WithProvisionalYear(2028).OrThrow();

        Assert.Throws<RefusedException>(() => rules.Acceptance.From(D("2028-12-31"), calendar).OrThrow());
        Assert.Throws<RefusedException>(() => rules.Timetable(D("2028-12-31"), calendar, new() { Through = ContestStage.Announcement }).OrThrow());
    }

    [Fact]
    public void A_lead_in_working_days_that_leaves_the_calendar_is_refused()
    {
        var terms = SmolenskRules.ThirdEdition.Deadlines;
        var lead = terms.Announcement with { Form = terms.Announcement.Form with { Unit = DayUnit.Working, Count = 40 } };
        var rules = new DeadlineRules(
            terms with { Announcement = lead }, new() { AcceptanceWindow = AcceptanceWindow.WhenLeadAllows });

        Assert.Throws<RefusedException>(() => rules.Timetable(D("2027-12-06"), Russia, new() { Through = ContestStage.Announcement }).OrThrow());
    }

    [Fact]
    public void A_timetable_whose_limits_lie_before_the_calendar_is_refused()
    {
        var terms = SmolenskRules.ThirdEdition.Deadlines;
        var asked = terms with { Explanation = terms.Explanation with { Form = terms.Explanation.Form with { Count = 200 } } };
        var told = terms with { Clarification = terms.Clarification with { Form = terms.Clarification.Form with { Count = 200 } } };
        foreach (var changed in new[] { asked, told })
        {
            var rules = new DeadlineRules(changed, Readings.Default);

            Assert.Throws<RefusedException>(() => rules.Timetable(D("2013-02-01"), Russia).OrThrow());
            Assert.NotEmpty(rules.Timetable(D("2014-02-03"), Russia).OrThrow().Entries);
        }
    }

    // Every plan of contests announced in the calendar's last years: what it reaches agrees with what a shorter plan
    // reaches, and where the calendar ends every longer plan is refused at the same stage.
    [Theory]
    [InlineData(ContestPace.Latest)]
    [InlineData(ContestPace.Earliest)]
    public void A_timetable_reaches_as_far_as_the_calendar(ContestPace pace)
    {
        for (var day = D("2026-06-01"); day <= D("2027-12-31"); day = day.PlusDays(day < D("2027-08-01") ? 7 : 1))
        {
            ContestTimetable? shorter = null;
            string? ended = null;
            foreach (var through in Enum.GetValues<ContestStage>())
            {
                ContestTimetable? timetable = null;
                try
                {
                    timetable = Default.Timetable(day, Russia, new() { Pace = pace, Through = through }).OrThrow();
                }
                catch (RefusedException refused)
                {
                    var stage = Enum.GetValues<ContestStage>().Single(one =>
                        refused.Message.Contains($"the stage {one} of", StringComparison.Ordinal));
                    Assert.Equal("announced", refused.WhyNot.Errors[0].Path.Split('/')[1]);

                    // What a stage is counted from may come later in the list: the end of acceptance, that of the review.
                    Assert.True(
                        stage <= through || through < ContestStage.AcceptanceEnds || stage == ContestStage.ReviewEnds,
                        $"{day}: {stage} for {through}");
                    Assert.True(
                        through > ContestStage.AcceptanceEnds
                            || stage is ContestStage.AcceptanceOpens or ContestStage.AcceptanceEnds,
                        $"{day}: {stage} for {through}");
                    Assert.Equal(ended ?? stage.ToString(), stage.ToString());
                    ended = stage.ToString();
                    continue;
                }

                Assert.Null(ended);
                Assert.All(timetable.Entries, entry => Assert.True(Russia.Contains(entry.Date)));
                Assert.Equal(shorter?.Entries ?? [], timetable.Entries.Take(shorter?.Entries.Count ?? 0));
                Assert.All(
                    timetable.Entries.Skip(shorter?.Entries.Count ?? 0), entry => Assert.Equal(through, entry.Stage));
                shorter = timetable;
            }
        }
    }

    private static void Refused(string name, Func<object> question) =>
        Assert.Equal(name, Assert.Throws<RefusedException>(question).WhyNot.Errors[0].Path.Split('/')[1]);
}
