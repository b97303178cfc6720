using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using SonkoRules.Duties;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Duties;

public sealed class DutyTermTests
{
    /// <summary>Each recurring term with the name of the window in which a day lies, told apart day by day.</summary>
    private static (DutyTerm Term, Func<LocalDate, string> Name)[] Walks { get; } =
    [
        (DutyTerm.Quarterly, day => $"{day.Year} {(day.Month - 1) / 3}"),
        (DutyTerm.HalfYearly, day => $"{day.Year} {day.Month > 6}"),
        (DutyTerm.Yearly, day => $"{day.Year}"),
        (DutyTerm.InMonth(2), day => day.Month == 2 ? $"{day.Year}" : string.Empty),
        (DutyTerm.InMonth(12), day => day.Month == 12 ? $"{day.Year}" : string.Empty),
        (DutyTerm.InQuarters(2023, 2, 3), day => day.Year == 2023 && day.Month is >= 4 and <= 9 ? "x" : string.Empty),
        (DutyTerm.InHalf(2023, 2), day => day.Year == 2023 && day.Month >= 7 ? "x" : string.Empty),
        (DutyTerm.InYears(2021, 2024), day => day.Year is >= 2021 and <= 2024 ? "x" : string.Empty),
        (DutyTerm.Every(6).From(new(2020, 8, 15)), day => Rolled(day, new(2020, 8, 15), 6)),
        (DutyTerm.Every(1).From(new(2020, 2, 1)), day => Rolled(day, new(2020, 2, 1), 1)),
        (
            DutyTerm.Within(DutyTerm.InYear(2023), DutyTerm.Quarterly),
            day => day.Year == 2023 ? $"{(day.Month - 1) / 3}" : string.Empty
        ),
        (
            DutyTerm.Within(DutyTerm.InQuarters(2022, 2, 4), DutyTerm.HalfYearly),
            day => day.Year == 2022 && day.Month > 3 ? $"{day.Month > 6}" : string.Empty
        ),
    ];

    [Property(MaxTest = 60)]
    public void Windows_are_those_of_a_walk_day_by_day(DutyWindow period)
    {
        foreach (var (term, name) in Walks)
        {
            var expected = Walk(period, name);

            var dated = Assert.IsType<DutySchedule.Dated>(term.In(period));

            Assert.Equal(expected, dated.Windows);
            Assert.Equal(expected.Select(window => window.Last).Where(period.Contains), dated.DueDates);
        }
    }

    [Fact]
    public void Windows_may_end_on_the_last_day_there_is()
    {
        var quarters = DutyTerm.Quarterly.Between(new(9999, 1, 1), new(9999, 12, 31));
        var year = DutyTerm.Every(12).From(new(9998, 1, 1)).Between(new(9999, 6, 1), new(9999, 12, 31));

        Assert.Equal(4, Assert.IsType<DutySchedule.Dated>(quarters).Windows.Count);
        Assert.Equal(new(9999, 12, 31), Assert.IsType<DutySchedule.Dated>(quarters).Windows[3].Last);
        Assert.Equal(new(9999, 12, 31), Assert.Single(Assert.IsType<DutySchedule.Dated>(year).Windows).Last);
        Assert.Throws<OverflowException>(
            () => DutyTerm.Every(12).From(new(9998, 2, 1)).Between(new(9999, 6, 1), new(9999, 12, 31)));
    }

    [Property]
    public void Windows_follow_each_other_without_a_gap(DutyWindow period)
    {
        foreach (var term in new[] { DutyTerm.Quarterly, DutyTerm.HalfYearly, DutyTerm.Yearly })
        {
            var windows = Assert.IsType<DutySchedule.Dated>(term.In(period)).Windows;

            Assert.True(windows[0].First <= period.First && windows[^1].Last >= period.Last);
            for (var i = 1; i < windows.Count; i++)
            {
                Assert.Equal(windows[i - 1].Last.PlusDays(1), windows[i].First);
            }
        }
    }

    [Fact]
    public void A_rolling_window_is_counted_from_its_first_day_each_time()
    {
        // 31.08 + 6 months has no 31 February; the third window starts on 31.08 again, not on the 28th.
        var schedule = DutyTerm.Every(6).From(new(2022, 8, 31)).Between(new(2022, 8, 31), new(2023, 12, 31));

        Assert.Equal(
            ["2022-08-31..2023-02-27", "2023-02-28..2023-08-30", "2023-08-31..2024-02-28"],
            Assert.IsType<DutySchedule.Dated>(schedule).Windows.Select(window => window.ToString()));
    }

    [Fact]
    public void Nothing_rolls_before_its_first_day() =>
        Assert.Empty(Assert.IsType<DutySchedule.Dated>(
            DutyTerm.Every(6).From(new(2023, 5, 1)).Between(new(2020, 1, 1), new(2023, 4, 30))).Windows);

    [Fact]
    public void A_rolling_term_far_in_the_past_is_not_walked_from_there()
    {
        var schedule = DutyTerm.Every(1).From(new(1, 1, 31)).Between(new(9000, 2, 1), new(9000, 2, 28));

        Assert.Equal(
            ["9000-01-31..9000-02-27", "9000-02-28..9000-03-30"],
            Assert.IsType<DutySchedule.Dated>(schedule).Windows.Select(window => window.ToString()));
    }

    [Fact]
    public void A_day_set_elsewhere_has_a_frame_and_no_due_date()
    {
        var schedule = DutyTerm.SetElsewhere(DutyTerm.InMonth(12)).Between(new(2023, 1, 1), new(2024, 6, 30));

        var framed = Assert.IsType<DutySchedule.Framed>(schedule);
        Assert.Equal([new DutyWindow(new(2023, 12, 1), new(2023, 12, 31))], framed.Windows);
        Assert.Equal(UndatedReason.SetElsewhere, framed.Reason);
    }

    [Fact]
    public void What_has_no_date_inside_a_span_has_none()
    {
        var span = DutyTerm.InYear(2023);

        Assert.Equal(
            new DutySchedule.Undated(UndatedReason.OnDemand),
            DutyTerm.Within(span, DutyTerm.OnDemand).Between(new(2023, 1, 1), new(2023, 12, 31)));
        Assert.Equal(
            new DutySchedule.Undated(UndatedReason.BySeparatePlan),
            DutyTerm.Within(DutyTerm.BySeparatePlan, span).Between(new(2023, 1, 1), new(2023, 12, 31)));
        Assert.Equal(
            new DutyWindow(new(2023, 12, 1), new(2023, 12, 31)),
            Assert.Single(Assert.IsType<DutySchedule.Framed>(
                DutyTerm.Within(span, DutyTerm.SetElsewhere(DutyTerm.InMonth(12)))
                    .Between(new(2022, 1, 1), new(2024, 12, 31))).Windows));
    }

    [Fact]
    public void All_the_time_but_at_least_quarterly_is_due_quarterly()
    {
        var (first, last) = (new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31));

        foreach (var unbounded in new[] { DutyTerm.Constant, DutyTerm.OnDemand })
        {
            Assert.Equal(
                DutyTerm.Quarterly.Between(first, last), DutyTerm.Within(unbounded, DutyTerm.Quarterly).Between(first, last));
        }
    }

    [Fact]
    public void Match_and_switch_tell_every_case_apart()
    {
        DutyTerm[] terms =
        [
            DutyTerm.Yearly, DutyTerm.InMonth(1), DutyTerm.InYear(2023), DutyTerm.Every(6),
            DutyTerm.Every(6).From(new(2023, 1, 1)), DutyTerm.SetElsewhere(DutyTerm.Yearly),
            DutyTerm.Within(DutyTerm.InYear(2023), DutyTerm.Quarterly), DutyTerm.Constant,
        ];
        var switched = new List<int>();

        Assert.Equal(
            Enumerable.Range(0, terms.Length),
            terms.Select(term => term.Match(
                _ => 0, _ => 1, _ => 2, _ => 3, _ => 4, _ => 5, _ => 6, _ => 7)));
        foreach (var term in terms)
        {
            term.Switch(
                _ => switched.Add(0), _ => switched.Add(1), _ => switched.Add(2), _ => switched.Add(3),
                _ => switched.Add(4), _ => switched.Add(5), _ => switched.Add(6), _ => switched.Add(7));
        }

        Assert.Equal(Enumerable.Range(0, terms.Length), switched);
    }

    [Fact]
    public void A_schedule_tells_its_cases_apart()
    {
        DutyTerm[] terms = [DutyTerm.Yearly, DutyTerm.SetElsewhere(DutyTerm.Yearly), DutyTerm.Constant];
        var switched = new List<int>();
        var schedules = terms.Select(term => term.Between(new(2023, 1, 1), new(2023, 1, 1))).ToArray();
        foreach (var schedule in schedules)
        {
            schedule.Switch(_ => switched.Add(0), _ => switched.Add(1), _ => switched.Add(2));
        }

        Assert.Equal([0, 1, 2], switched);
        Assert.Equal([0, 1, 2], schedules.Select(schedule => schedule.Match(_ => 0, _ => 1, _ => 2)));
    }

    [Fact]
    public void Terms_compare_by_value()
    {
        Assert.Equal(DutyTerm.InYear(2023), DutyTerm.InYears(2023, 2023));
        Assert.Equal(DutyTerm.InYear(2023), DutyTerm.InQuarters(2023, 1, 4));
        Assert.Equal(
            DutyTerm.Within(DutyTerm.InYear(2023), DutyTerm.Quarterly),
            DutyTerm.Within(DutyTerm.InYear(2023), DutyTerm.Quarterly));
        Assert.NotEqual(DutyTerm.Quarterly, DutyTerm.Yearly);
        Assert.Equal(
            DutyTerm.Quarterly.Between(new(2023, 1, 1), new(2023, 2, 1)),
            DutyTerm.Quarterly.Between(new(2023, 1, 1), new(2023, 2, 1)));
    }

    [Fact]
    public void What_makes_no_term_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DutyTerm.InQuarters(2023, 3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => DutyTerm.InQuarters(2023, 0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => DutyTerm.InQuarters(2023, 1, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => DutyTerm.InHalf(2023, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => DutyTerm.InYears(2024, 2023));
        Assert.Throws<ArgumentOutOfRangeException>(() => DutyTerm.InYear(9999));
        Assert.Throws<ArgumentOutOfRangeException>(() => DutyTerm.InMonth(13));
        Assert.Throws<ArgumentOutOfRangeException>(() => DutyTerm.Every(0));
        Assert.Throws<ArgumentNullException>(() => DutyTerm.SetElsewhere(null!));
        Assert.Throws<ArgumentNullException>(() => DutyTerm.Constant.In(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => DutyTerm.Yearly.Between(new(2023, 1, 2), new(2023, 1, 1)));
    }

    private static Sequence<DutyWindow> Walk(DutyWindow period, Func<LocalDate, string> name)
    {
        // From well before the period to well after it, so that windows come out whole.
        var days = Enumerable.Range(-1_900, 1_900 + 1_600 + 1_900)
            .Select(period.First.PlusDays)
            .GroupBy(name)
            .Where(days => days.Key.Length > 0)
            .Select(days => new DutyWindow(days.First(), days.Last()));
        return days
            .Where(window => Enumerable.Range(0, Period.DaysBetween(window.First, window.Last) + 1)
                .Any(day => period.Contains(window.First.PlusDays(day))))
            .ToSequence();
    }

    private static string Rolled(LocalDate day, LocalDate first, int months)
    {
        var months1 = ((day.Year - first.Year) * 12) + day.Month - first.Month - (day.Day < first.Day ? 1 : 0);
        return day < first ? string.Empty : $"{months1 / months}";
    }
}
