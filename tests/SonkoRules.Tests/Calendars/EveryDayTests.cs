using System.Collections.Generic;
using System.Linq;
using System.Text;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Calendars;

/// <summary>Every day of the fifteen years against the lists made by hand.</summary>
public sealed class EveryDayTests
{
    /// <summary>Labour Code, article 112, part 1: the same every year.</summary>
    private static readonly Dictionary<(int Month, int Day), string> Holidays = new()
    {
        [(1, 1)] = "New Year holidays",
        [(1, 2)] = "New Year holidays",
        [(1, 3)] = "New Year holidays",
        [(1, 4)] = "New Year holidays",
        [(1, 5)] = "New Year holidays",
        [(1, 6)] = "New Year holidays",
        [(1, 7)] = "Orthodox Christmas",
        [(1, 8)] = "New Year holidays",
        [(2, 23)] = "Defender of the Fatherland Day",
        [(3, 8)] = "International Women's Day",
        [(5, 1)] = "Spring and Labour Day",
        [(5, 9)] = "Victory Day",
        [(6, 12)] = "Russia Day",
        [(11, 4)] = "National Unity Day",
    };

    private static readonly WorkingDayCalendar Calendar = Frozen.Plain;

    public static TheoryData<int> Years => [.. Enumerable.Range(2013, 15)];

    [Fact]
    public void The_years_listed_by_hand_are_all_there()
    {
        Assert.Equal(new LocalDate(2013, 1, 1), Calendar.FirstDay);
        Assert.Equal(new LocalDate(2027, 12, 31), Calendar.LastDay);
        Assert.Equal(HandListedYears.Days.Count, Period.DaysBetween(Calendar.FirstDay, Calendar.LastDay) + 1);
        Assert.Equal(Enumerable.Range(2013, 15), Calendar.Years.Select(year => year.Number));
        Assert.Empty(Calendar.PaidDaysOff);
    }

    [Fact]
    public void Every_day_is_working_or_not_as_listed() =>
        Assert.DoesNotContain(
            HandListedYears.Days,
            day => Calendar.IsWorkingDay(day.Date) != day.IsWorking
                || Calendar.Describe(day.Date).IsWorking != day.IsWorking
                || Calendar.Describe(day.Date).Kind.IsWorking != day.IsWorking);

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_day_has_the_kind_and_the_source_listed(int number)
    {
        var year = HandListedYears.All.Single(listed => listed.Year == number);
        var moved = year.MovedDays;
        var worked = year.WorkedDays;
        foreach (var date in year.AllDays)
        {
            var day = Calendar.Describe(date);

            Assert.Equal(date, day.Date);
            Assert.False(day.IsProvisional);
            if (moved.TryGetValue(date, out var origin))
            {
                var kind = Assert.IsType<DayKind.DayOffMoved>(day.Kind);
                Assert.Equal(origin.From, kind.From);
                AssertSource(origin.ByCode ? null : year.Decree, kind.Source, 2);
            }
            else if (worked.TryGetValue(date, out var to))
            {
                var kind = Assert.IsType<DayKind.WorkedDayOff>(day.Kind);
                Assert.Equal(to, kind.MovedTo);
                AssertSource(year.Decree, kind.Source, 0);
            }
            else if (Holidays.TryGetValue((date.Month, date.Day), out var name))
            {
                var kind = Assert.IsType<DayKind.Holiday>(day.Kind);
                Assert.Equal(name, kind.Name.English);
                AssertSource(null, kind.Source, 1);
            }
            else if (date == new LocalDate(2020, 7, 1))
            {
                Assert.IsType<DayKind.StatutoryDayOff>(day.Kind);
            }
            else if (date.DayOfWeek >= IsoDayOfWeek.Saturday)
            {
                Assert.IsType<DayKind.Weekend>(day.Kind);
            }
            else
            {
                Assert.IsType<DayKind.WorkingDay>(day.Kind);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_shortened_days_are_those_listed(int number)
    {
        var year = HandListedYears.All.Single(listed => listed.Year == number);

        Assert.Equal(
            year.ShortenedDays.Order(), year.AllDays.Where(date => Calendar.Describe(date).IsShortened));
    }

    [Fact]
    public void A_doubt_about_a_decree_is_kept_with_its_days()
    {
        var doubtful = HandListedYears.Days
            .Where(day => Calendar.Describe(day.Date).Kind.Source.Doubts.Count > 0)
            .Select(day => day.Date.Year)
            .Distinct();

        Assert.Equal([2018, 2020], doubtful);
        Assert.Equal(
            "постановление Правительства РФ от 14.10.2017 № 1250; дата не проверена",
            Calendar.Describe(new LocalDate(2018, 3, 9)).Kind.Source.ToText(Language.Russian));
    }

    /// <summary>The days that are not ordinary, with their law, for a reader to check.</summary>
    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void Special_days_are_worded(Language language)
    {
        var text = new StringBuilder();
        foreach (var (date, _) in HandListedYears.Days)
        {
            var day = Calendar.Describe(date);
            if (day.IsShortened || day.Kind is not (DayKind.WorkingDay or DayKind.Weekend or DayKind.Holiday))
            {
                text.Append(day.ToText(language)).Append('\n');
            }
        }

        Snapshot.Verify(text.ToString(), language.ToString());
    }

    private static void AssertSource(string? decree, CalendarSource source, int part)
    {
        if (decree is null)
        {
            Assert.Equal(new CalendarSource.LabourCode(112, part), source);
        }
        else
        {
            Assert.Equal(decree, Assert.IsType<CalendarSource.GovernmentDecree>(source).Number);
        }
    }
}
