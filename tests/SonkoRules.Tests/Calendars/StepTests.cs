using System;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using SonkoRules.Calendars;

namespace SonkoRules.Tests.Calendars;

public sealed class StepTests
{
    private static readonly WorkingDayCalendar Calendar = Frozen.Plain;

    [Fact]
    public void From_every_day_the_neighbours_are_those_that_a_walk_finds()
    {
        foreach (var (date, _) in HandListedYears.Days)
        {
            AssertStep(WalkedCalendar.Add(date, 1), Calendar.TryNextWorkingDay, Calendar.NextWorkingDay, date);
            AssertStep(WalkedCalendar.Add(date, -1), Calendar.TryPreviousWorkingDay, Calendar.PreviousWorkingDay, date);
            AssertStep(WalkedCalendar.OnOrAfter(date), Calendar.TryWorkingDayOnOrAfter, Calendar.WorkingDayOnOrAfter, date);
            AssertStep(
                WalkedCalendar.OnOrBefore(date), Calendar.TryWorkingDayOnOrBefore, Calendar.WorkingDayOnOrBefore, date);
        }
    }

    [Property]
    public void Steps_of_any_length_are_those_of_a_walk(LocalDate date, DoNotSize<short> drawn)
    {
        var days = drawn.Item % 3_800;
        var found = Calendar.TryAddWorkingDays(date, days, out var result);

        Assert.Equal(WalkedCalendar.Add(date, days), found ? result : null);
    }

    [Property]
    public bool Two_steps_on_are_the_step_of_their_sum(LocalDate date, byte first, byte second) =>
        !Calendar.TryAddWorkingDays(date, first + second, out var whole)
        || Calendar.AddWorkingDays(Calendar.AddWorkingDays(date, first), second) == whole;

    [Property]
    public bool A_step_from_a_later_day_never_leads_to_an_earlier_one(LocalDate date, byte drawn, short days) =>
        date.PlusDays(drawn % 10) is var later
        && (later > Calendar.LastDay
            || !Calendar.TryAddWorkingDays(date, days, out var near)
            || !Calendar.TryAddWorkingDays(later, days, out var far)
            || near <= far);

    [Fact]
    public void Zero_days_lead_nowhere_even_from_a_day_off()
    {
        var holiday = new LocalDate(2026, 5, 9);

        Assert.Equal(holiday, Calendar.AddWorkingDays(holiday, 0));
        Assert.True(Calendar.TryAddWorkingDays(holiday, 0, out var same));
        Assert.Equal(holiday, same);
    }

    // Each line can be followed on a wall calendar.
    [Theory]
    [InlineData("2024-12-27", 1, "2024-12-28")] // Fri → working Saturday
    [InlineData("2024-12-28", 1, "2025-01-09")] // 30 and 31 December moved, 1–8 January, so Thursday
    [InlineData("2024-12-31", 1, "2025-01-09")] // counted from a day off
    [InlineData("2025-12-30", 1, "2026-01-12")] // 31 December and 9 January are off, 10–11 is the weekend
    [InlineData("2026-01-12", -1, "2025-12-30")]
    [InlineData("2025-04-30", 1, "2025-05-05")] // 1 May holiday, 2 May moved, 3–4 weekend
    [InlineData("2025-04-30", 3, "2025-05-07")] // Mon 5, Tue 6, Wed 7
    [InlineData("2025-04-30", 4, "2025-05-12")] // 8 moved from 23 February, 9 holiday, 10–11 weekend
    [InlineData("2024-04-26", 1, "2024-04-27")] // working Saturday
    [InlineData("2024-04-26", 2, "2024-05-02")] // 28 Sun, 29–30 moved, 1 holiday
    [InlineData("2024-02-28", 1, "2024-02-29")] // leap day, a Thursday
    [InlineData("2024-02-28", 2, "2024-03-01")]
    [InlineData("2023-02-28", 1, "2023-03-01")]
    [InlineData("2026-11-16", -3, "2026-11-11")] // the third day back from a Monday is Wednesday
    [InlineData("2025-11-05", -1, "2025-11-01")] // 4 holiday, 3 moved, 2 Sunday, 1 working Saturday
    [InlineData("2013-02-22", 1, "2013-02-25")] // the decree gave Monday back
    public void Hand_checked(string from, int days, string to) =>
        Assert.Equal(Parse(to), Calendar.AddWorkingDays(Parse(from), days));

    private static LocalDate Parse(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private delegate bool TryStep(LocalDate date, out LocalDate result);

    private static void AssertStep(LocalDate? expected, TryStep tryStep, Func<LocalDate, LocalDate> step, LocalDate date)
    {
        var found = tryStep(date, out var result);
        Assert.Equal(expected, found ? result : null);
        if (expected is { } day)
        {
            Assert.Equal(day, step(date));
        }
        else
        {
            Assert.Equal(default, result);
            Assert.Throws<ArgumentOutOfRangeException>(nameof(date), () => step(date));
        }
    }
}
