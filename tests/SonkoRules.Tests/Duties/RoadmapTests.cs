using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Duties;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Duties;

/// <summary>What is due by a roadmap: days, what is overdue, who carries it, and what has no day.</summary>
public sealed class RoadmapTests
{
    private static readonly RoadmapRules Staying = new(Readings.Default);
    private static readonly RoadmapRules Moving = new(Readings.Default with { DutyDueDay = DutyDueDay.NextWorkingDay });
    private static readonly DutyWindow Year2023 = new(new(2023, 1, 1), new(2023, 12, 31));

    /// <summary>Items 1.1, 3.1, 3.4 and 2.2 of the roadmap of Smolensk region, in short, and one of Leningrad region.</summary>
    private static Roadmap Small { get; } = new("Карта", Sequence.Of(
        Item("1.1", DutyTerm.Quarterly, "Экономразвитие", "Финансы") with { Done = Days("2023-03-20", "2023-07-05") },
        Item("3.1", DutyTerm.HalfYearly, "Внутренняя политика"),
        Item("3.4", DutyTerm.SetElsewhere(DutyTerm.InMonth(12)), "Внутренняя политика"),
        Item("2.2", DutyTerm.OnDemand, "Имущество"),
        Item("2.1", DutyTerm.InYear(2023), "Внутренняя политика", "Финансы") with { Result = "Не менее 50 % НКО" }));

    [Fact]
    public void Days_come_in_their_order_and_the_rest_says_why_not()
    {
        var plan = Plan(Staying, Small, Year2023);

        Assert.Equal(
            [
                "2023-03-31 1.1", "2023-06-30 1.1", "2023-06-30 3.1", "2023-09-30 1.1", "2023-12-31 1.1", "2023-12-31 3.1",
                "2023-12-31 2.1",
            ],
            plan.Due.Select(due => $"{due.Day:uuuu-MM-dd} {due.Item.Number}"));
        Assert.Equal(
            [
                "3.4 Мероприятие — даты нет: в соответствии со сроками, определёнными иным лицом; декабрь 2023 года",
                "2.2 Мероприятие — даты нет: по мере необходимости",
            ],
            plan.WithoutDate.Select(item => item.Explain().Statement.Russian));
        Assert.Equal(
            [("Экономразвитие", 1, 4, 0), ("Финансы", 2, 5, 0), ("Внутренняя политика", 3, 3, 1), ("Имущество", 1, 0, 1)],
            plan.Load.Select(load => (load.Executor, load.Items, load.Due, load.WithoutDate)));
        Assert.Equal([ReadingIds.DutyDay], plan.Readings.Select(reading => reading.Id));
    }

    [Fact]
    public void What_was_not_done_in_its_quarter_is_overdue_the_day_after()
    {
        var plan = Plan(Staying, Small, Year2023);

        // 5 July is of the third quarter: the second was not done.
        Assert.Equal(
            [new LocalDate(2023, 3, 20), null, new LocalDate(2023, 7, 5), null],
            plan.Due.Where(due => due.Item.Number == "1.1").Select(due => due.Done));
        Assert.Empty(plan.OverdueOn(new(2023, 6, 30)));
        Assert.Equal(["1.1", "3.1"], plan.OverdueOn(new(2023, 7, 1)).Select(due => due.Item.Number));
    }

    [Fact]
    public void A_day_after_the_only_window_is_late_and_no_longer_overdue()
    {
        var late = new Roadmap("Карта", Sequence.Of(Item("1", DutyTerm.InQuarters(2023, 2, 3)) with { Done = Days("2023-11-01") }));

        var due = Assert.Single(Plan(Staying, late, Year2023).Due);

        Assert.Equal(new LocalDate(2023, 11, 1), due.Done);
        Assert.True(due.IsOverdueOn(new(2023, 10, 31)));
        Assert.False(due.IsOverdueOn(new(2023, 11, 1)));
    }

    [Fact]
    public void Whether_a_day_off_moves_is_a_reading()
    {
        // 31.12.2022 and 30.09.2023 are Saturdays and 31.12.2023 a Sunday; the next working days are 9 January, 2 October and
        // 9 January.
        Assert.Equal(
            ["2023-01-09", "2023-03-31", "2023-06-30", "2023-10-02"],
            Plan(Moving, Quarterly(), Year2023).Due.Select(due => $"{due.Day:uuuu-MM-dd}"));
        Assert.Equal(
            "2024-01-09: 1.1 Мероприятие — quarterly (quarter 4 of 2023), moved from 2023-12-31",
            Plan(Moving, Quarterly(), new(new(2024, 1, 1), new(2024, 1, 31))).Due.Single().ToString());
        Assert.Equal(
            "NextWorkingDay", Plan(Moving, Quarterly(), Year2023).Readings.Single().Answer);
    }

    [Fact]
    public void The_day_to_which_an_end_moved_serves_the_quarter_that_ended()
    {
        var plan = Plan(Moving, Quarterly("2023-10-02"), Year2023);
        Assert.Equal([null, null, null, new LocalDate(2023, 10, 2)], plan.Due.Select(due => due.Done));

        var next = Plan(Moving, Quarterly("2023-10-02"), new(new(2024, 1, 1), new(2024, 1, 31)));
        Assert.Null(next.Due.Single().Done);

        // Where that quarter was done in time, the day is of the next one.
        var both = Plan(Moving, Quarterly("2023-09-01", "2023-10-02"), new(new(2024, 1, 1), new(2024, 1, 31)));
        Assert.Equal(new LocalDate(2023, 10, 2), both.Due.Single().Done);
    }

    [Fact]
    public void A_day_that_may_move_outside_the_calendar_is_refused_with_its_item()
    {
        var last = RussianCalendar.FiveDayWeek.LastDay;
        var whyNot = Moving.In(Quarterly(), new(last.PlusYears(1), last.PlusYears(2)), RussianCalendar.FiveDayWeek).AsT1;

        Assert.All(whyNot.Errors, error => Assert.Equal((ErrorCode.OutsideCalendar, "/roadmap/items/0/term"), (error.Code, error.Path)));
        Assert.True(Staying.In(Quarterly(), new(last.PlusYears(1), last.PlusYears(2)), RussianCalendar.FiveDayWeek).IsT0);
    }

    [Property]
    public void Due_days_of_a_period_are_those_of_its_two_parts(Roadmap roadmap, DutyWindow period, int at, bool moves)
    {
        var rules = moves ? Moving : Staying;
        var days = Period.DaysBetween(period.First, period.Last);
        var split = period.First.PlusDays(days == 0 ? 0 : (int)(Math.Abs((long)at) % days));
        if (days == 0) { return; }

        var whole = Plan(rules, roadmap, period).Due;
        var parts = Plan(rules, roadmap, new(period.First, split)).Due
            .Concat(Plan(rules, roadmap, new(split.PlusDays(1), period.Last)).Due);

        Assert.Equal(whole, parts);
    }

    [Property]
    public void Due_days_are_those_of_a_walk_day_by_day(Roadmap roadmap, DutyWindow period)
    {
        // A day is due where a window of that one day alone ends on it: no list of windows is asked for.
        var expected = Enumerable.Range(0, Period.DaysBetween(period.First, period.Last) + 1)
            .Select(period.First.PlusDays)
            .SelectMany(day => roadmap.Items
                .SelectMany(item => item.Term.Between(day, day).Match(
                    dated => dated.Windows.Where(window => window.Last == day), _ => [], _ => [])
                .Select(_ => (day, item.Number))));

        Assert.Equal(expected, Plan(Staying, roadmap, period).Due.Select(due => (due.Day, due.Item.Number)));
    }

    [Property]
    public void What_is_overdue_stays_so_until_it_is_done(Roadmap roadmap, DutyWindow period)
    {
        foreach (var due in Plan(Staying, roadmap, period).Due)
        {
            Assert.False(due.IsOverdueOn(due.Day));
            Assert.Equal(due.Done is null || due.Done > due.Day.PlusDays(1), due.IsOverdueOn(due.Day.PlusDays(1)));
            Assert.False(due.Done is { } done && due.IsOverdueOn(done));
        }
    }

    private static RoadmapPlan Plan(RoadmapRules rules, Roadmap roadmap, DutyWindow period) =>
        rules.In(roadmap, period, RussianCalendar.FiveDayWeek.Through(2035).OrThrow()).OrThrow();

    private static Roadmap Quarterly(params string[] done) =>
        new("Карта", Sequence.Of(Item("1.1", DutyTerm.Quarterly) with { Done = Days(done) }));

    private static RoadmapItem Item(string number, DutyTerm term, params string[] executors) =>
        new(number, "Мероприятие", term, Sequence.From(executors));

    private static Sequence<LocalDate> Days(params string[] days) =>
        days.Select(day => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).ToSequence();
}
