using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Texts;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Deadlines;

/// <summary>A term is provisional exactly when a day whose state was asked for is of a provisional year.</summary>
public sealed class ProvisionalTermsTests
{
    private static readonly WorkingDayCalendar Longer = Russia.Through(2029).OrThrow();

    private static readonly NonWorkingLastDay[] Shifts = [NonWorkingLastDay.NextWorkingDay, NonWorkingLastDay.Stays];

    // 1 February 2028 can move (R-SHIFT); 29 February 2028 of R-UNTIL and the date of the result never do.
    [Fact]
    public void A_date_that_can_move_is_provisional_and_one_that_never_does_is_not()
    {
        Assert.True(Rules().UnusedReturn.For(2027, Longer).OrThrow().IsProvisional);
        Assert.False(Rules(new() { NonWorkingLastDay = NonWorkingLastDay.Stays }).UnusedReturn.For(2027, Longer).OrThrow().IsProvisional);
        var published = Rules().ProjectPublication.For(2027, Longer).OrThrow();
        Assert.Equal(("2028-02-29", false), (Text(published.LastDay), published.IsProvisional));
        Assert.False(Rules().ResultDate.For(2028, Longer).OrThrow().IsProvisional);
        Assert.False(Rules().RegisterExtract.At(D("2028-05-10"), Longer).OrThrow().IsProvisional);
    }

    [Fact]
    public void A_date_that_never_moves_needs_no_calendar()
    {
        Assert.Equal("2045-12-20", Text(Rules().ResultDate.For(2045, Russia).OrThrow().LastDay));
        Assert.Equal("2046-02-28", Text(Rules().ProjectPublication.For(2045, Russia).OrThrow().LastDay));
        Assert.Equal("2050-05-09", Text(Rules().Refiling.By(D("2050-05-10"), Russia).OrThrow().LastDay));
        Assert.Equal("2050-04-10", Text(Rules().TaxCertificate.At(D("2050-05-10"), Russia).OrThrow().LastDay));
        var unmoved = Rules(new() { NonWorkingLastDay = NonWorkingLastDay.Stays }).Acceptance.From(D("2050-05-10"), Russia).OrThrow();
        Assert.Equal("2050-06-09", Text(unmoved.LastDay));
        Assert.Empty(unmoved.SkippedDays);
        Assert.Throws<RefusedException>(() => Rules().ResultDate.For(9901, Russia).OrThrow());
        Assert.Throws<RefusedException>(() => Rules().Refiling.By(D("0099-12-31"), Russia).OrThrow());
    }

    [Fact]
    public void Past_the_end_the_error_names_the_term_and_the_missing_year()
    {
        var standing = RussianCalendar.FiveDayWeek;

        Assert.Contains("(clause 3.12)", Refusal(() => Rules().Payment.From(D("2040-12-20"), standing).OrThrow()), StringComparison.Ordinal);
        Assert.Contains("the year 2041 is missing", Refusal(() => Rules().Payment.From(D("2040-12-20"), standing).OrThrow()), StringComparison.Ordinal);
        Assert.Contains("the year 2043 is missing", Refusal(() => Rules().Payment.From(D("2043-05-20"), standing).OrThrow()), StringComparison.Ordinal);
        Assert.Contains("the year 2044 is missing", Refusal(() => Rules().UnusedReturn.For(2043, standing).OrThrow()), StringComparison.Ordinal);
    }

    // The witness: the same count in the calendar without those years is refused exactly when it asks for one of them.
    [Fact]
    public void A_term_is_provisional_exactly_when_the_calendar_without_the_provisional_years_refuses_it()
    {
        var seen = new HashSet<(Type, bool)>();
        foreach (var shift in Shifts)
        {
            foreach (var back in new[] { BackwardLimit.Stays, BackwardLimit.WorkingDayBefore })
            {
                var rules = Rules(new()
                {
                    NonWorkingLastDay = shift,
                    BackwardLimit = back,
                    AcceptanceWindow = back == BackwardLimit.Stays ? AcceptanceWindow.DayAfterPublication : AcceptanceWindow.WhenLeadAllows,
                });
                foreach (var (rule, count) in rules.All.SelectMany(Counts))
                {
                    for (var day = D("2027-11-02"); day < D("2028-02-20"); day = day.PlusDays(3))
                    {
                        var provisional = count(day, Longer).IsProvisional;
                        Assert.True(provisional == (Record.Exception(() => count(day, Russia)) is not null), $"{rule} {day} {shift} {back}");
                        seen.Add((rule.GetType(), provisional));
                    }
                }
            }
        }

        Assert.Contains((typeof(DaysAfterRule), true), seen);
        Assert.Contains((typeof(DaysBeforeRule), true), seen);
        Assert.Contains((typeof(AcceptanceRule), true), seen);
        Assert.DoesNotContain((typeof(LookBackRule), true), seen);
    }

    // The report of the fourth quarter, the return by 1 February and the publication by 1 March lie in 2028.
    [Theory]
    [InlineData("2026-10-20")]
    [InlineData("2026-12-01")]
    [InlineData("2027-02-01")]
    public void Contests_of_today_have_their_timetable(string announced)
    {
        var rules = Rules();
        var timetable = rules.Timetable(D(announced), rules.Calendar).OrThrow();

        Assert.Equal("2028-02-29", Text(timetable[ContestStage.ProjectPublication].Date));
        Assert.Equal(RussianCalendar.LastDecreedYear == 2027, timetable.IsProvisional);
        if (timetable.IsProvisional)
        {
            Assert.Contains("предварительный", timetable[ContestStage.UnusedReturn].Explain().ToText(Language.Russian), StringComparison.Ordinal);
            Assert.DoesNotContain("предварительный", timetable[ContestStage.ProjectPublication].Explain().ToText(Language.Russian), StringComparison.Ordinal);
        }

        Assert.Throws<RefusedException>(() => rules.Timetable(D(announced), Russia.DecreedOnly()).OrThrow());
    }

    [Fact]
    public void The_announcement_that_is_recommended_has_a_timetable()
    {
        var rules = Rules();
        for (var wanted = D("2026-10-01"); wanted < D("2040-01-01"); wanted = wanted.PlusDays(47))
        {
            var found = Assert.IsType<LatestAnnouncement.Found>(rules.AnnouncedBy(ContestStage.Payment, wanted, rules.Calendar).OrThrow());

            Assert.True(rules.Timetable(found.Announced, rules.Calendar).OrThrow().Entries.Count > 20);
        }
    }

    private static string Refusal(Func<object> count) => Assert.Throws<RefusedException>(count).Message;

    private static IEnumerable<(DeadlineRule Rule, Func<LocalDate, WorkingDayCalendar, Deadline> Count)> Counts(DeadlineRule rule) =>
        rule switch
        {
            DaysAfterRule after => [(rule, (day, calendar) => after.From(day, calendar).OrThrow())],
            DaysBeforeRule before => [(rule, (day, calendar) => before.Before(day, calendar).OrThrow())],
            EventDayRule on => [(rule, (day, calendar) => on.By(day, calendar).OrThrow())],
            LookBackRule lookBack => [(rule, (day, calendar) => lookBack.At(day, calendar).OrThrow())],
            StatedDateRule stated => [(rule, (day, calendar) => stated.On(day, calendar).OrThrow())],
            AcceptanceRule acceptance => [(rule, (day, calendar) => acceptance.From(day, calendar).OrThrow())],
            DraftAgreementRule draft => [(rule, (day, calendar) => draft.From(day, calendar).OrThrow())],
            YearDateRule year => [(rule, (day, calendar) => year.For(day.Year, calendar).OrThrow())],
            QuarterlyReportRule report => [(rule, (day, calendar) => report.For(day.Year, ((day.Month - 1) / 3) + 1, calendar).OrThrow().Deadline)],
            _ => [],
        };
}
