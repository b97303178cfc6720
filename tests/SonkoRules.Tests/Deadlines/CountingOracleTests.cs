using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Deadlines;

/// <summary>Every term against a walk day by day.</summary>
public sealed class CountingOracleTests
{
    private static readonly LocalDate First = D("2013-03-01");
    private static readonly LocalDate Last = D("2027-10-15");

    [Fact]
    public void Every_day_of_the_calendar_under_the_default_readings() => Walk(Readings.Default, Russia, 1);

    [Fact]
    public void Every_combination_of_readings()
    {
        // 47 and the length of the week have no common factor: every weekday and every season comes up.
        foreach (var readings in AllReadings.OnCounting)
        {
            Walk(readings, Russia, 47);
        }
    }

    [Fact]
    public void A_calendar_with_long_spells_of_days_off()
    {
        Walk(Readings.Default, RussianCalendar.FiveDayWeekWithSmolenskPaidDaysOff, 7);
    }

    [Fact]
    public void Dates_of_the_year_under_the_readings_on_them()
    {
        foreach (var readings in AllReadings.OnTimetables)
        {
            var rules = Rules(readings);
            var slow = new SlowCounting(readings, Russia);
            for (var year = 2013; year < 2027; year++)
            {
                var march = readings.UntilDate == UntilDate.Included
                    ? new LocalDate(year + 1, 3, 1)
                    : new LocalDate(year + 1, 3, 1).PlusDays(-1);
                Assert.Equal(march, rules.ProjectPublication.For(year, Russia).OrThrow().LastDay);
                Assert.Equal(new(year, 12, 20), rules.ResultDate.For(year, Russia).OrThrow().LastDay);
                Check(slow, rules.UnusedReturn.For(year, Russia).OrThrow(), new(year + 1, 2, 1));
                Check(slow, rules.FinalReport.For(year, Russia).OrThrow(), new(year, 12, 25));
                Check(slow, rules.QuarterlyReport.For(year, 1, Russia).OrThrow().Deadline, new(year, 4, 10));
                Check(slow, rules.QuarterlyReport.For(year, 2, Russia).OrThrow().Deadline, new(year, 7, 10));
                Check(slow, rules.QuarterlyReport.For(year, 3, Russia).OrThrow().Deadline, new(year, 10, 10));
                var fourth = readings.FourthQuarterReport == FourthQuarterReport.DueToo
                    ? new LocalDate(year + 1, 1, 10)
                    : new LocalDate(year, 12, 25);
                Check(slow, rules.QuarterlyReport.For(year, 4, Russia).OrThrow().Deadline, fourth);
            }
        }
    }

    [Fact]
    public void The_days_passed_over_are_those_that_a_walk_meets()
    {
        foreach (var readings in AllReadings.OnCounting.Where((_, index) => index % 5 == 0))
        {
            var rules = Rules(readings);
            for (var day = D("2024-02-20"); day < D("2026-02-01"); day = day.PlusDays(3))
            {
                foreach (var deadline in Simple(rules, day, Russia))
                {
                    var met = new List<LocalDate>();
                    var (from, to) = Span(readings, deadline);
                    for (var date = from; date <= to; date = date.PlusDays(1))
                    {
                        if (!Russia.IsWorkingDay(date))
                        {
                            met.Add(date);
                        }
                    }

                    Assert.Equal(met, deadline.SkippedDays.Select(skipped => skipped.Date));
                }
            }
        }
    }

    private static void Walk(Readings readings, WorkingDayCalendar calendar, int step)
    {
        var rules = Rules(readings);
        var slow = new SlowCounting(readings, calendar);
        for (var day = First; day <= Last; day = day.PlusDays(step))
        {
            foreach (var deadline in Simple(rules, day, calendar))
            {
                var (nominal, last) = slow.Count(deadline.Term, day);
                if (nominal != deadline.NominalLastDay || last != deadline.LastDay)
                {
                    Assert.Fail($"{deadline.Clause} from {day} under {string.Join(", ", deadline.Readings)}: counted {deadline.NominalLastDay}, {deadline.LastDay}; walked {nominal}, {last}.");
                }
            }
        }
    }

    private static void Check(SlowCounting slow, Deadline deadline, LocalDate nominal)
    {
        Assert.Equal(nominal, deadline.NominalLastDay);
        Assert.Equal(slow.Settle(LastDayOff.MovesOn, nominal), deadline.LastDay);
    }

    /// <summary>Every rule that one event starts.</summary>
    private static IEnumerable<Deadline> Simple(DeadlineRules rules, LocalDate day, WorkingDayCalendar calendar)
    {
        foreach (var rule in rules.All)
        {
            switch (rule)
            {
                case DaysAfterRule after:
                    yield return after.From(day, calendar).OrThrow();
                    break;
                case DaysBeforeRule before:
                    yield return before.Before(day, calendar).OrThrow();
                    break;
                case EventDayRule eventDay:
                    yield return eventDay.By(day, calendar).OrThrow();
                    break;
                case LookBackRule lookBack:
                    yield return lookBack.At(day, calendar).OrThrow();
                    break;
                case StatedDateRule stated:
                    yield return stated.On(day, calendar).OrThrow();
                    break;
                case AcceptanceRule acceptance:
                    yield return acceptance.From(day, calendar).OrThrow();
                    break;
                case DraftAgreementRule draft:
                    yield return draft.From(day, calendar).OrThrow();
                    break;
                case ReworkNoticeRule notice:
                    yield return notice.FromDecision.From(day, calendar).OrThrow();
                    yield return notice.Limit.Before(day, calendar).OrThrow();
                    break;
                case ReworkedApplicationRule reworked:
                    yield return reworked.Limit.Before(day, calendar).OrThrow();
                    break;
                case ExplanationAnswerRule answer:
                    yield return answer.Least.From(day, calendar).OrThrow();
                    yield return answer.Limit.By(day, calendar).OrThrow();
                    break;
                case SuspensionRequestRule suspension:
                    yield return suspension.AfterService.From(day, calendar).OrThrow();
                    yield return suspension.Limit.By(day, calendar).OrThrow();
                    break;
                default:
                    Assert.True(rule is YearDateRule or QuarterlyReportRule, rule.ToString());
                    break;
            }
        }
    }

    private static (LocalDate From, LocalDate To) Span(Readings readings, Deadline deadline)
    {
        if (deadline.Term.Term is Term.DaysBefore { Unit: DayUnit.Working })
        {
            return (deadline.LastDay, deadline.Trigger.PlusDays(-1));
        }

        if (deadline.Term.Term is Term.DaysAfter { Unit: DayUnit.Working } term)
        {
            var skip = term.Start switch
            {
                DayOne.FromTheDay when readings.FromTheDay == FromTheDay.SameDay => 0,
                DayOne.FromTheDayFollowing when readings.FromTheDayFollowing == FromTheDayFollowing.DayAfterIt => 2,
                _ => 1,
            };
            return (deadline.Trigger.PlusDays(skip), deadline.LastDay);
        }

        return deadline.LastDay == deadline.NominalLastDay
            ? (D("2020-01-02"), D("2020-01-01"))
            : (LocalDate.Min(deadline.NominalLastDay, deadline.LastDay), LocalDate.Max(deadline.NominalLastDay, deadline.LastDay));
    }
}
