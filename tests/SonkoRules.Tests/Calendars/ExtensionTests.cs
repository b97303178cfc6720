using System;
using System.Linq;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Texts;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Calendars;

public sealed class ExtensionTests
{
    private static readonly WorkingDayCalendar Calendar = RussianCalendar.FiveDayWeek;

    private static readonly CalendarSource Act =
        new CalendarSource.OtherAct(new LocalizedText("закон области № 1", "regional law No. 1"));

    private static readonly LocalizedText Radonitsa = new("Радоница", "Radonitsa");

    // 2028: 1 January is a Saturday. Code: 1–2 and 8 January at weekends stay; 4 November is a Saturday → Monday 6.
    private static TransferDecree Decree2028 { get; } = new(
        new CalendarSource.GovernmentDecree(new LocalDate(2027, 9, 1), "1"),
        new DayOffTransfer(new LocalDate(2028, 1, 1), new LocalDate(2028, 5, 8)),
        new DayOffTransfer(new LocalDate(2028, 1, 2), new LocalDate(2028, 12, 29)));

    [Fact]
    public void A_year_by_the_Code_alone_is_provisional()
    {
        var longer = Calendar.WithProvisionalYear(2028).OrThrow();

        Assert.Equal(new LocalDate(2028, 12, 31), longer.LastDay);
        Assert.False(longer.IsProvisional(new LocalDate(2027, 12, 31)));
        Assert.True(longer.IsProvisional(new LocalDate(2028, 1, 1)));
        Assert.True(longer.IsProvisional(new LocalDate(2027, 1, 1), new LocalDate(2028, 1, 1)));
        Assert.False(longer.IsProvisional(new LocalDate(2026, 1, 1), new LocalDate(2027, 12, 31)));
        Assert.True(longer.IsProvisional(new LocalDate(2028, 1, 1), new LocalDate(2028, 1, 1)));
        Assert.True(longer.Describe(new LocalDate(2028, 3, 1)).IsProvisional);
        Assert.True(longer.Years[15].IsProvisional);
        Assert.Empty(longer.Years[15].Decrees);

        // 260 days from Monday to Friday; off: 3–7 January (5), 23 February Wed, 8 March Wed, 1 May Mon, 9 May Tue,
        // 12 June Mon, 6 November Mon.
        Assert.Equal(260 - 11, longer.CountWorkingDays(new LocalDate(2028, 1, 1), new LocalDate(2028, 12, 31)));
        var moved = Assert.IsType<DayKind.DayOffMoved>(longer.Describe(new LocalDate(2028, 11, 6)).Kind);
        Assert.Equal(new LocalDate(2028, 11, 4), moved.From);
    }

    // Code, art. 112, part 2: the days off on the January holidays move only by decree. In the years from 2028 to 2045
    // each of the eight falls on a weekend at least once.
    [Fact]
    public void By_the_Code_alone_no_day_off_moves_out_of_the_January_holidays()
    {
        var longer = Calendar;
        for (var year = 2028; year <= 2045; year++)
        {
            longer = longer.WithProvisionalYear(year).OrThrow();
            for (var day = new LocalDate(year, 1, 9); day.Month == 1; day = day.PlusDays(1))
            {
                Assert.Equal(day.DayOfWeek < IsoDayOfWeek.Saturday, longer.IsWorkingDay(day));
            }
        }
    }

    [Fact]
    public void A_term_can_run_into_the_added_year()
    {
        // 30.12.2027 Thu is the last working day of 2027; 31 moved; 1–9 January holidays and weekends; Mon 10 is next.
        var longer = Calendar.WithProvisionalYear(2028).OrThrow();

        Assert.Equal(new LocalDate(2028, 1, 10), longer.NextWorkingDay(new LocalDate(2027, 12, 30)));
        Assert.Equal(new LocalDate(2027, 12, 30), longer.PreviousWorkingDay(new LocalDate(2028, 1, 10)));
        Assert.False(Calendar.TryNextWorkingDay(new LocalDate(2027, 12, 30), out _));
    }

    [Fact]
    public void A_year_can_be_added_with_its_decree()
    {
        var longer = Calendar.WithYear(Decree2028).OrThrow();

        Assert.False(longer.IsProvisional(new LocalDate(2028, 1, 1)));
        Assert.Equal(247, longer.CountWorkingDays(new LocalDate(2028, 1, 1), new LocalDate(2028, 12, 31)));
        var moved = Assert.IsType<DayKind.DayOffMoved>(longer.Describe(new LocalDate(2028, 12, 29)).Kind);
        Assert.Equal(new LocalDate(2028, 1, 2), moved.From);
        Assert.Equal(Decree2028.Source, moved.Source);
        Assert.True(longer.Describe(new LocalDate(2028, 11, 3)).IsShortened);
        Assert.Equal("2028: Government decree No. 1 of 2027-09-01", longer.Years[15].ToString());
    }

    [Fact]
    public void The_decree_of_a_provisional_year_takes_its_place()
    {
        var provisional = Calendar.WithProvisionalYear(2028).OrThrow().WithProvisionalYear(2029).OrThrow();
        var decreed = provisional.WithYear(Decree2028).OrThrow();

        Assert.False(decreed.IsProvisional(new LocalDate(2028, 5, 8)));
        Assert.True(decreed.IsProvisional(new LocalDate(2029, 1, 1)));
        Assert.False(decreed.IsWorkingDay(new LocalDate(2028, 5, 8)));
        Assert.True(provisional.IsWorkingDay(new LocalDate(2028, 5, 8)));
        Assert.Equal("2029: provisional", decreed.Years[16].ToString());
    }

    [Fact]
    public void A_later_decree_starts_from_what_the_earlier_one_left()
    {
        // The day off of Sunday 5 January 2025, moved to 31 December, moves on to Monday 29 December.
        var decree = new TransferDecree(
            Act, new DayOffTransfer(new LocalDate(2025, 12, 31), new LocalDate(2025, 12, 29)));
        var changed = Calendar.WithFurtherDecree(decree).OrThrow();

        Assert.Equal(2, changed.Years[12].Decrees.Count);
        Assert.IsType<DayKind.DayOffMoved>(changed.Describe(new LocalDate(2025, 12, 29)).Kind);
        var worked = changed.Describe(new LocalDate(2025, 12, 31));
        Assert.Equal(new LocalDate(2025, 12, 29), Assert.IsType<DayKind.WorkedDayOff>(worked.Kind).MovedTo);
        Assert.True(worked.IsShortened); // right before 1 January
        Assert.Equal(247, changed.CountWorkingDays(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)));
    }

    [Theory]
    [InlineData("2025-01-04", "2025-12-29")] // its day off went to 2 May: nothing is left to move
    [InlineData("2025-12-28", "2025-11-01")] // to a working Saturday
    public void A_later_decree_cannot_undo_an_earlier_one_by_chance(string from, string to)
    {
        var decree = new TransferDecree(Act, new DayOffTransfer(Parse(from), Parse(to)));

        Refused.At("decree", () => Calendar.WithFurtherDecree(decree).OrThrow());
    }

    [Fact]
    public void The_last_day_of_the_range_stands_before_a_holiday_too()
    {
        // 31 December 2029 is a Monday; by the Code alone it is worked.
        var longer = Calendar.WithProvisionalYear(2028).OrThrow().WithProvisionalYear(2029).OrThrow();

        Assert.True(longer.Describe(longer.LastDay).IsShortened);
    }

    [Fact]
    public void Years_that_do_not_follow_are_refused()
    {
        var decree2012 = new TransferDecree(
            Act, new DayOffTransfer(new LocalDate(2012, 1, 1), new LocalDate(2012, 5, 8)));
        var decree2029 = new TransferDecree(
            Act, new DayOffTransfer(new LocalDate(2029, 1, 6), new LocalDate(2029, 5, 8)));

        var gap = Refused.At("decree", () => Calendar.WithYear(decree2029).OrThrow());
        Assert.Contains("the year 2028 is missing", gap.Message, StringComparison.Ordinal);
        Assert.Equal(2029, int.Parse(gap.WhyNot.Errors[0].Value, null));
        var early = Refused.At("decree", () => Calendar.WithYear(decree2012).OrThrow());
        Assert.Contains("earlier years had other holidays", early.Message, StringComparison.Ordinal);
        var first = Refused.At("year", () => Calendar.WithProvisionalYear(2013).OrThrow());
        Assert.Contains("the year 2028", first.Message, StringComparison.Ordinal);
        Refused.At("year", () => Calendar.WithProvisionalYear(2029).OrThrow());
        Refused.At("year", () => Calendar.WithProvisionalYear(2012).OrThrow());
        var known = Refused.At("year", () => Calendar.WithProvisionalYear(2027).OrThrow());
        Assert.Contains("the year 2028", known.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("decree", () => Calendar.WithYear(null!).OrThrow());
        Assert.Throws<ArgumentNullException>("decree", () => Calendar.WithFurtherDecree(null!).OrThrow());

        var twice = Refused.At("decree", () => Calendar.WithYear(Decree2028).OrThrow().WithYear(Decree2028).OrThrow());
        Assert.Contains("2028", twice.Message, StringComparison.Ordinal);
        Refused.At("decree", () => Calendar.WithFurtherDecree(Decree2028).OrThrow());
        Refused.At("decree", () => Calendar.WithProvisionalYear(2028).OrThrow().WithFurtherDecree(Decree2028).OrThrow());
    }

    [Theory]
    [InlineData("2028-03-01", "2028-05-08")] // from an ordinary working day
    [InlineData("2028-05-01", "2028-05-08")] // from a holiday on a Monday: there is no day off on it to move
    [InlineData("2028-01-01", "2028-05-09")] // to a holiday
    [InlineData("2028-01-01", "2028-05-06")] // to a Saturday
    [InlineData("2028-01-01", "2028-11-06")] // to the day that the Code has taken
    public void A_transfer_that_contradicts_the_days_is_refused(string from, string to)
    {
        var decree = new TransferDecree(Act, new DayOffTransfer(Parse(from), Parse(to)));

        var error = Refused.At("decree", () => Calendar.WithYear(decree).OrThrow());
        Assert.Contains($"{from} → {to}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2028-11-04", "2028-11-06")] // the holiday's Saturday, then the Monday the Code moved it to
    [InlineData("2028-11-06", "2028-11-04")]
    public void A_day_off_moves_once(string first, string second)
    {
        var decree = new TransferDecree(
            Act,
            new DayOffTransfer(Parse(first), new LocalDate(2028, 5, 8)),
            new DayOffTransfer(Parse(second), new LocalDate(2028, 5, 10)));

        var error = Refused.At("decree", () => Calendar.WithYear(decree).OrThrow());
        Assert.Contains(second + " → ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2028-11-04")] // the holiday weekend itself
    [InlineData("2028-11-06")] // the weekday to which the Code has moved the day off
    public void Both_forms_of_a_transfer_free_the_same_day_and_take_the_same_day(string from)
    {
        var decree = new TransferDecree(Act, new DayOffTransfer(Parse(from), new LocalDate(2028, 5, 8)));
        var longer = Calendar.WithYear(decree).OrThrow();

        Assert.True(longer.IsWorkingDay(new LocalDate(2028, 11, 6)));
        Assert.False(longer.IsWorkingDay(new LocalDate(2028, 11, 4)));
        Assert.False(longer.IsWorkingDay(new LocalDate(2028, 5, 8)));
        Assert.Equal(249, longer.CountWorkingDays(new LocalDate(2028, 1, 1), new LocalDate(2028, 12, 31)));
    }

    [Fact]
    public void A_day_freed_by_a_decree_can_be_taken_by_the_same_decree()
    {
        var decree = new TransferDecree(
            Act,
            new DayOffTransfer(new LocalDate(2028, 1, 1), new LocalDate(2028, 11, 6)),
            new DayOffTransfer(new LocalDate(2028, 11, 4), new LocalDate(2028, 5, 8)));
        var kind = Calendar.WithYear(decree).OrThrow().Describe(new LocalDate(2028, 11, 6)).Kind;

        Assert.Equal(new LocalDate(2028, 1, 1), Assert.IsType<DayKind.DayOffMoved>(kind).From);
    }

    [Fact]
    public void A_decree_names_each_day_once_and_one_year()
    {
        var first = new DayOffTransfer(new LocalDate(2028, 1, 1), new LocalDate(2028, 5, 8));

        Assert.Throws<ArgumentException>("transfers", () => new TransferDecree(Act));
        Assert.Throws<ArgumentNullException>("transfers", () => new TransferDecree(Act, first, null!));
        Assert.Throws<ArgumentNullException>("source", () => new TransferDecree(null!, first));
        Assert.Throws<ArgumentException>("transfers", () => new TransferDecree(
            Act, first, new DayOffTransfer(new LocalDate(2029, 1, 6), new LocalDate(2029, 5, 8))));
        var twice = Assert.Throws<ArgumentException>("transfers", () => new TransferDecree(
            Act, first, new DayOffTransfer(new LocalDate(2028, 1, 2), new LocalDate(2028, 5, 8))));
        Assert.Contains("2028-05-08", twice.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(
            "to", () => new DayOffTransfer(new LocalDate(2028, 1, 1), new LocalDate(2028, 1, 1)));
        Assert.Throws<ArgumentException>(
            "to", () => new DayOffTransfer(new LocalDate(2028, 12, 30), new LocalDate(2029, 1, 9)));
        Assert.Equal("regional law No. 1: 2028-01-01 → 2028-05-08", new TransferDecree(Act, first).ToString());
        Assert.Equal(2028, new TransferDecree(Act, first).Year);
    }

    [Fact]
    public void A_regional_day_off_is_off_with_its_act()
    {
        var date = new LocalDate(2025, 4, 29); // the second Tuesday after Easter
        var regional = Calendar.WithRegionalDayOff(date, Radonitsa, Act).OrThrow();

        var kind = Assert.IsType<DayKind.RegionalDayOff>(regional.Describe(date).Kind);
        Assert.Equal(Act, kind.Source);
        Assert.Equal(Radonitsa, kind.Name);
        Assert.Equal(new LocalDate(2025, 4, 30), regional.NextWorkingDay(new LocalDate(2025, 4, 28)));
        Assert.False(regional.Describe(new LocalDate(2025, 4, 28)).IsShortened);
        Assert.True(Calendar.IsWorkingDay(date)); // the calendar it was made from stays as it is
    }

    [Theory]
    [InlineData("2025-05-09")]
    [InlineData("2025-05-10")]
    [InlineData("2025-05-02")]
    public void A_regional_day_off_on_a_day_that_is_off_is_refused(string date)
    {
        var error = Refused.At(nameof(date), () => Calendar.WithRegionalDayOff(Parse(date), Radonitsa, Act).OrThrow());
        Assert.Contains(date, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Regional_days_off_are_checked()
    {
        var date = new LocalDate(2025, 4, 29);

        Refused.At("date", () => Calendar.WithRegionalDayOff(date, Radonitsa, Act).OrThrow().WithRegionalDayOff(date, Radonitsa, Act).OrThrow());
        Refused.At("date", () => Calendar.WithRegionalDayOff(new LocalDate(2028, 4, 25), Radonitsa, Act).OrThrow());
        Assert.Throws<ArgumentNullException>("name", () => Calendar.WithRegionalDayOff(date, null!, Act).OrThrow());
        Assert.Throws<ArgumentNullException>("act", () => Calendar.WithRegionalDayOff(date, Radonitsa, null!).OrThrow());
    }

    [Fact]
    public void The_order_of_overlays_does_not_matter()
    {
        var date = new LocalDate(2020, 4, 28); // within the days off with pay
        var one = Calendar.WithRegionalDayOff(date, Radonitsa, Act).OrThrow().WithPaidDaysOff(RussianCalendar.FederalPaidDaysOff).OrThrow();
        var other = RussianCalendar.FiveDayWeekWithFederalPaidDaysOff.WithRegionalDayOff(date, Radonitsa, Act).OrThrow();

        Assert.All(HandListedYears.Days, day => Assert.Equal(one.Describe(day.Date), other.Describe(day.Date)));
        Assert.IsType<DayKind.RegionalDayOff>(one.Describe(date).Kind);
    }

    [Fact]
    public void An_added_year_keeps_the_overlays()
    {
        var date = new LocalDate(2025, 4, 29);
        var longer = RussianCalendar.FiveDayWeekWithSmolenskPaidDaysOff
            .WithRegionalDayOff(date, Radonitsa, Act).OrThrow()
            .WithYear(Decree2028).OrThrow();

        Assert.False(longer.IsWorkingDay(date));
        Assert.False(longer.IsWorkingDay(new LocalDate(2021, 10, 28)));
        Assert.Equal(9, longer.PaidDaysOff.Count);
        Assert.Equal(longer.PaidDaysOff.OrderBy(period => period.First), longer.PaidDaysOff);
    }

    private static LocalDate Parse(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
