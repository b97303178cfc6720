using BenchmarkDotNet.Attributes;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Benchmarks;

/// <summary>
/// Target: a full timetable, thirty-four entries with their deadlines, in at most 5 µs. The chain of eight terms from the
/// announcement to the payment is counted twice for comparison: by the calendar's tables and by walking from day to day.
/// </summary>
[MemoryDiagnoser]
public class TimetableBenchmarks
{
    private static readonly LocalDate Announced = new(2025, 4, 21);
    private static readonly LocalDate Agreed = new(2025, 7, 3);

    private readonly WorkingDayCalendar _calendar = RussianCalendar.FiveDayWeek;
    private readonly DeadlineRules _rules = SmolenskRules.AnnouncedOn(Announced).OrThrow().Deadlines;

    [Benchmark]
    public ContestTimetable FullTimetable() => _rules.Timetable(Announced, _calendar).OrThrow();

    [Benchmark]
    public ContestTimetable FullTimetableWithItsRulebook() =>
        SmolenskRules.AnnouncedOn(Announced, Readings.Default).OrThrow().Deadlines.Timetable(Announced, _calendar).OrThrow();

    [Benchmark]
    public Deadline OneDeadline() => _rules.Payment.From(Agreed, _calendar).OrThrow();

    [Benchmark(Baseline = true)]
    public LocalDate ChainByTables()
    {
        var end = _calendar.WorkingDayOnOrAfter(Announced.PlusDays(30));
        _calendar.AddWorkingDays(end, 3);
        var review = _calendar.AddWorkingDays(end, 5);
        var protocol = _calendar.AddWorkingDays(review, 3);
        _calendar.AddWorkingDays(protocol, 2);
        var winners = _calendar.WorkingDayOnOrAfter(end.PlusDays(30));
        var draft = _calendar.AddWorkingDays(_calendar.WorkingDayOnOrAfter(winners.PlusDays(1)), 3);
        return _calendar.AddWorkingDays(_calendar.AddWorkingDays(draft, 5), 10);
    }

    [Benchmark]
    public LocalDate ChainDayByDay()
    {
        var end = Shifted(Announced.PlusDays(30));
        Walk(end, 3);
        var review = Walk(end, 5);
        var protocol = Walk(review, 3);
        Walk(protocol, 2);
        var winners = Shifted(end.PlusDays(30));
        var draft = Walk(Shifted(winners.PlusDays(1)), 3);
        return Walk(Walk(draft, 5), 10);
    }

    [Benchmark]
    public LatestAnnouncement Reverse() =>
        _rules.AnnouncedBy(ContestStage.Payment, new LocalDate(2025, 12, 1), _calendar).OrThrow();

    [Benchmark]
    public YearContest LongestOfTheYear() => _rules.LongestContest(2025, _calendar).OrThrow();

    private LocalDate Walk(LocalDate day, int count)
    {
        while (count > 0)
        {
            day = day.PlusDays(1);
            count -= _calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    private LocalDate Shifted(LocalDate day)
    {
        while (!_calendar.IsWorkingDay(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }
}
