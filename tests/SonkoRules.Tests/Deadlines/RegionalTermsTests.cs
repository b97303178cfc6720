using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Texts;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Deadlines;

/// <summary>Terms that another region might set in the other unit: the rules hold no assumption of Smolensk's.</summary>
public sealed class RegionalTermsTests
{
    private static readonly DeadlineTerms Terms = SmolenskRules.ThirdEdition.Deadlines;

    [Fact]
    public void A_lead_in_working_days_opens_acceptance_when_it_is_kept()
    {
        var terms = Terms with
        {
            Announcement = Terms.Announcement with { Form = new(3, DayUnit.Working), LastDayOff = LastDayOff.Stays },
        };
        foreach (var readings in AllReadings.OnCounting)
        {
            var rules = new DeadlineRules(terms, readings with { AcceptanceWindow = AcceptanceWindow.WhenLeadAllows });
            for (var day = D("2025-04-20"); day < D("2025-06-20"); day = day.PlusDays(1))
            {
                var opens = rules.Acceptance.From(day, Russia).OrThrow().FirstCountedDay;

                Assert.True(rules.Announcement.Before(opens, Russia).OrThrow().IsMetOn(day));
                Assert.False(rules.Announcement.Before(opens.PlusDays(-1), Russia).OrThrow().IsMetOn(day));
            }
        }
    }

    [Theory]
    [InlineData(1, "не старше 1 календарного дня на день события")]
    [InlineData(3, "не старше 3 календарных дней на день события")]
    [InlineData(21, "не старше 21 календарного дня на день события")]
    [InlineData(30, "не старше 30 календарных дней на день события")]
    public void The_age_of_a_document_stands_in_the_genitive(int days, string text) =>
        Assert.Equal(text, DeadlineText.Term(new Term.LookBack(days), Language.Russian));

    [Theory]
    [InlineData(1, "1 февраля следующего года")]
    [InlineData(2, "1 февраля через 2 года")]
    [InlineData(5, "1 февраля через 5 лет")]
    public void A_date_of_a_later_year_is_so_many_years_on(int years, string text) =>
        Assert.Equal(text, DeadlineText.Term(new Term.DateInYear(new(2, 1), years), Language.Russian));

    [Fact]
    public void A_deadline_in_an_equal_calendar_is_equal()
    {
        var other = RussianCalendar.Build();
        var rules = Rules();

        Assert.Equal(rules.Payment.From(D("2025-03-27"), Russia).OrThrow(), rules.Payment.From(D("2025-03-27"), other).OrThrow());
        Assert.Equal(Russia.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(Russia, Russia.WithProvisionalYear(2028).OrThrow());
        Assert.NotEqual(Russia, RussianCalendar.FiveDayWeekWithFederalPaidDaysOff);
    }

    [Fact]
    public void A_date_of_another_calendar_system_is_refused_by_the_name_of_its_parameter()
    {
        var julian = D("2025-03-27").WithCalendar(NodaTime.CalendarSystem.Julian);

        Assert.Equal("trigger", Assert.Throws<ArgumentException>(() => Rules().Payment.From(julian, Russia).OrThrow()).ParamName);
        Assert.Equal("announced", Assert.Throws<ArgumentException>(() => Rules().Timetable(julian, Russia).OrThrow()).ParamName);
    }

    [Fact]
    public void A_least_time_in_calendar_days_bounds_the_last_request()
    {
        foreach (var policy in new[] { LastDayOff.Stays, LastDayOff.MovesOn })
        {
            var terms = Terms with
            {
                Explanation = Terms.Explanation with { Form = new(3, DayUnit.Calendar, DayOne.FromTheDayFollowing), LastDayOff = policy },
            };
            foreach (var readings in AllReadings.OnCounting)
            {
                var rules = new DeadlineRules(terms, readings);
                for (var day = D("2025-03-20"); day < D("2025-06-20"); day = day.PlusDays(1))
                {
                    var timetable = rules.Timetable(day, Russia).OrThrow();
                    var request = timetable[ContestStage.ExplanationRequests].Date;
                    var end = timetable[ContestStage.ReviewEnds].Date;

                    Assert.IsType<RemainingInterval.Left>(rules.ExplanationAnswer.Between(request, end, Russia).OrThrow());
                    Assert.IsType<RemainingInterval.NoneLeft>(rules.ExplanationAnswer.Between(request.PlusDays(1), end, Russia).OrThrow());
                }
            }
        }
    }

    [Fact]
    public void A_region_with_a_long_review_learns_that_its_chain_does_not_fit()
    {
        var terms = Terms with { Review = Terms.Review with { Form = Terms.Review.Form with { Count = 20 } } };

        // Acceptance to 21 May 2025; twenty working days to 20 June, three to the 25th, two to the 27th; winners by the
        // 20th.
        var overrun = new DeadlineRules(terms, Readings.Default)
            .Timetable(D("2025-04-21"), Russia).OrThrow().Conflicts.OfType<TimetableConflict.ChainOverrunsWinners>().Single();

        Assert.Equal(("2025-06-27", "2025-06-20"), (Text(overrun.Summary.Date), Text(overrun.Winners.LastDay)));
    }
}
