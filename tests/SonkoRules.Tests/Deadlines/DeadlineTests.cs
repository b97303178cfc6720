using System;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Deadlines;

public sealed class DeadlineTests
{
    private static readonly DeadlineRules Default = Rules();

    [Fact]
    public void The_last_day_says_off_which_day_it_moved()
    {
        var moved = Assert.IsType<DeadlineShift.MovedOn>(Default.ReviewProtocolChanges.From(D("2025-06-02"), Russia).OrThrow().Shift);

        Assert.Equal(D("2025-06-16"), moved.To);
        Assert.Equal(Russia.Describe(D("2025-06-12")), moved.Off);
        Assert.IsType<DayKind.Holiday>(moved.Off.Kind);
    }

    [Fact]
    public void A_limit_that_moved_back_says_off_which_day()
    {
        var rules = Rules(new() { BackwardLimit = BackwardLimit.WorkingDayBefore });
        var moved = Assert.IsType<DeadlineShift.MovedBack>(rules.Announcement.Before(D("2025-05-05"), Russia).OrThrow().Shift);

        Assert.Equal(D("2025-04-30"), moved.To);
        Assert.Equal(D("2025-05-04"), moved.Off.Date);
        Assert.Equal("back", moved.Match(_ => "none", _ => "on", _ => "back"));
    }

    [Fact]
    public void A_term_lists_the_days_it_passed_over_with_the_law_they_come_from()
    {
        // 18 December 2024 – 10 January 2025: 21, 22, 29 weekends, 30 and 31 moved, 1–8 January.
        var skipped = Default.Payment.From(D("2024-12-18"), Russia).OrThrow().SkippedDays;

        Assert.Equal(
            ["21", "22", "29", "30", "31", "01", "02", "03", "04", "05", "06", "07", "08"],
            skipped.Select(day => day.Date.Day.ToString("00")));
        Assert.Equal(D("2024-12-28"), Assert.IsType<DayKind.DayOffMoved>(skipped[3].Kind).From);
        Assert.All(skipped, day => Assert.False(day.IsWorking));
    }

    [Fact]
    public void A_calendar_term_that_does_not_move_passes_over_nothing()
    {
        Assert.Empty(Default.OwnSitePlacement.From(D("2025-06-20"), Russia).OrThrow().SkippedDays);
        Assert.Empty(Default.RegisterExtract.At(D("2025-05-11"), Russia).OrThrow().SkippedDays);
        Assert.Empty(Default.Withdrawal.By(D("2025-05-11"), Russia).OrThrow().SkippedDays);
    }

    [Theory]
    [InlineData(DeadlineBound.NotLater, true, true, false)]
    [InlineData(DeadlineBound.NotEarlier, false, true, true)]
    [InlineData(DeadlineBound.On, false, true, false)]
    public void The_bound_says_which_days_are_in_time(DeadlineBound bound, bool before, bool on, bool after)
    {
        var terms = SmolenskRules.ThirdEdition.Deadlines;
        var rules = new DeadlineRules(terms with { Payment = terms.Payment with { Bound = bound } }, Readings.Default);
        var deadline = rules.Payment.From(D("2024-12-18"), Russia).OrThrow();

        Assert.Equal(before, deadline.IsMetOn(D("2025-01-09")));
        Assert.Equal(on, deadline.IsMetOn(D("2025-01-10")));
        Assert.Equal(after, deadline.IsMetOn(D("2025-01-11")));
    }

    [Fact]
    public void A_deadline_that_touches_a_provisional_year_says_so()
    {
        var calendar = Russia.WithProvisionalYear(2028).OrThrow();

        Assert.False(Default.Payment.From(D("2027-12-01"), calendar).OrThrow().IsProvisional);
        Assert.True(Default.Payment.From(D("2027-12-24"), calendar).OrThrow().IsProvisional);
        Assert.True(Default.UnusedReturn.For(2027, calendar).OrThrow().IsProvisional);
        Assert.True(Default.ClarificationRequest.Before(D("2028-01-11"), calendar).OrThrow().IsProvisional);
        Assert.False(Default.ClarificationRequest.Before(D("2028-01-01"), calendar).OrThrow().IsProvisional); // asks for December only
        var text = Default.Payment.From(D("2027-12-24"), calendar).OrThrow().Explain().ToText(Language.Russian);
        Assert.Contains("предварительный", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deadline_that_starts_in_a_provisional_year_and_ends_in_a_known_one_says_so()
    {
        // Any transfer will do: the year 2029 has its decree, 2028 has none.
        var decree = new TransferDecree(
            new CalendarSource.OtherAct(new("постановление", "a decree")),
            new DayOffTransfer(D("2029-01-06"), D("2029-05-11")));
        var calendar = Russia.WithProvisionalYear(2028).OrThrow().WithYear(decree).OrThrow();

        Assert.True(Default.Payment.From(D("2028-12-25"), calendar).OrThrow().IsProvisional);
        Assert.False(Default.Payment.From(D("2029-01-09"), calendar).OrThrow().IsProvisional);
    }

    [Fact]
    public void Equal_terms_on_equal_days_are_equal()
    {
        var deadline = Default.Payment.From(D("2024-12-18"), Russia).OrThrow();

        Assert.Equal(deadline, Rules().Payment.From(D("2024-12-18"), Russia).OrThrow());
        Assert.Equal(deadline.GetHashCode(), Rules().Payment.From(D("2024-12-18"), Russia).OrThrow().GetHashCode());
        Assert.NotEqual(deadline, Default.Payment.From(D("2024-12-19"), Russia).OrThrow());
        Assert.NotEqual(deadline, Default.AdditionalAgreement.From(D("2024-12-18"), Russia).OrThrow());
        Assert.NotEqual(deadline, Rules(new() { UntilDate = UntilDate.Included }).Payment.From(D("2024-12-18"), Russia).OrThrow());
    }

    [Fact]
    public void A_deadline_explains_itself()
    {
        var rules = Rules(new() { BackwardLimit = BackwardLimit.WorkingDayBefore });
        var deadlines = new[]
        {
            rules.Payment.From(D("2025-04-29"), Russia).OrThrow(),
            rules.Winners.From(D("2025-12-02"), Russia).OrThrow(),
            rules.Announcement.Before(D("2025-05-05"), Russia).OrThrow(),
            rules.RegisterExtract.At(D("2024-03-30"), Russia).OrThrow(),
            rules.Withdrawal.By(D("2025-05-21"), Russia).OrThrow(),
            rules.Refiling.By(D("2025-05-21"), Russia).OrThrow(),
            rules.ProjectPublication.For(2023, Russia).OrThrow(),
            rules.ResultDate.For(2026, Russia).OrThrow(),
            rules.QuarterlyReport.For(2025, 4, Russia).OrThrow().Deadline,
            rules.BreachCure.On(D("2025-03-09"), Russia).OrThrow(),
            rules.Acceptance.From(D("2025-04-02"), Russia).OrThrow(),
        };

        Snapshot.Verify(string.Join(
            "\n\n",
            deadlines.Select(deadline => deadline.Explain().ToText(Language.Russian) + "\n" + deadline.Explain().ToText(Language.English))) + "\n");
    }

    [Fact]
    public void A_day_outside_the_calendar_is_refused_with_the_range_and_the_year()
    {
        var before = Assert.Throws<RefusedException>(() => Default.Payment.From(D("2012-12-30"), Russia).OrThrow());
        Assert.Equal("trigger", before.WhyNot.Errors[0].Path.Split('/')[1]);
        Assert.Contains("2013-01-01 to 2027-12-31", before.Message, StringComparison.Ordinal);
        Assert.Contains("the year 2012 is missing", before.Message, StringComparison.Ordinal);

        var after = Assert.Throws<RefusedException>(() => Default.Payment.From(D("2027-12-20"), Russia).OrThrow());
        Assert.Contains("clause 3.12", after.Message, StringComparison.Ordinal);
        Assert.Contains("the year 2028 is missing", after.Message, StringComparison.Ordinal);

        Assert.Contains("the year 2012 is missing", Assert.Throws<RefusedException>(() => Default.ClarificationRequest.Before(D("2013-01-09"), Russia).OrThrow()).Message, StringComparison.Ordinal);
        Assert.Contains("the year 2028 is missing", Assert.Throws<RefusedException>(() => Default.UnusedReturn.For(2027, Russia).OrThrow()).Message, StringComparison.Ordinal);

        // The thirty days of 2.6 are a span that no day off moves: they need no calendar.
        Assert.Equal(D("2028-01-14"), Default.Acceptance.From(D("2027-12-15"), Russia).OrThrow().LastDay);
        Assert.Contains("the year 2028 is missing", Assert.Throws<RefusedException>(() => new DeadlineRules(Default.Terms, Readings.Default with { SpanEnd = SpanEnd.MovesOn }).Acceptance.From(D("2027-12-15"), Russia).OrThrow()).Message, StringComparison.Ordinal);
        Assert.Throws<RefusedException>(() => Default.UnusedReturn.For(2011, Russia).OrThrow());
        Assert.Throws<ArgumentOutOfRangeException>(() => Default.QuarterlyReport.For(2025, 0, Russia).OrThrow());
        Assert.Throws<ArgumentOutOfRangeException>(() => Default.QuarterlyReport.For(2025, 5, Russia).OrThrow());
        Assert.Throws<RefusedException>(() => Default.ReworkNotice.Between(D("2025-05-05"), D("2028-05-05"), Russia).OrThrow());
    }

    [Fact]
    public void The_first_day_of_a_calendar_can_be_day_one()
    {
        // 1 January 2013 is off; under R-FROM's other answer the count starts on 9 January all the same.
        var deadline = Rules(new() { FromTheDay = FromTheDay.SameDay }).BreachAct.From(D("2013-01-01"), Russia).OrThrow();

        Assert.Equal(("2013-01-09", "2013-01-15"), (Text(deadline.FirstCountedDay), Text(deadline.LastDay)));
    }

    [Fact]
    public void Counting_allocates_the_deadline_and_nothing_else()
    {
        var rule = Default.Payment;
        rule.From(D("2025-04-29"), Russia).OrThrow();
        var before = GC.GetAllocatedBytesForCurrentThread();

        rule.From(new LocalDate(2025, 4, 29), RussianCalendar.FiveDayWeek).OrThrow();

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 100);
    }
}
