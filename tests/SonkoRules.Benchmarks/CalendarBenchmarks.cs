using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;
using SonkoRules.Calendars;

namespace SonkoRules.Benchmarks;

/// <summary>
/// Adding and counting working days over four distances; the ratio says how many times longer a walk day by day on the
/// same calendar takes.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
public class CalendarBenchmarks
{
    private readonly WorkingDayCalendar _calendar = RussianCalendar.FiveDayWeek;
    private readonly LocalDate _start = new(2015, 3, 20);
    private LocalDate _end;

    [Params(1, 10, 250, 2500)]
    public int Days { get; set; }

    [GlobalSetup]
    public void FindTheEnd() => _end = _calendar.AddWorkingDays(_start, Days);

    [Benchmark(Baseline = true), BenchmarkCategory("add")]
    public LocalDate Add() => _calendar.AddWorkingDays(_start, Days);

    [Benchmark, BenchmarkCategory("add")]
    public LocalDate AddBack() => _calendar.AddWorkingDays(_end, -Days);

    [Benchmark(Baseline = true), BenchmarkCategory("count")]
    public int Count() => _calendar.CountWorkingDays(_start, _end);

    [Benchmark, BenchmarkCategory("add")]
    public LocalDate AddByWalking()
    {
        var date = _start;
        for (var left = Days; left > 0;)
        {
            date = date.PlusDays(1);
            left -= _calendar.IsWorkingDay(date) ? 1 : 0;
        }

        return date;
    }

    [Benchmark, BenchmarkCategory("count")]
    public int CountByWalking()
    {
        var count = 0;
        for (var date = _start; date <= _end; date = date.PlusDays(1))
        {
            count += _calendar.IsWorkingDay(date) ? 1 : 0;
        }

        return count;
    }
}

/// <summary>One day, and the making of a calendar.</summary>
[MemoryDiagnoser]
public class CalendarDayBenchmarks
{
    private static readonly CalendarSource Act =
        new CalendarSource.PresidentialDecree(new LocalDate(2025, 1, 1), "1");

    private readonly WorkingDayCalendar _calendar = RussianCalendar.FiveDayWeek;
    private readonly LocalDate _date = new(2025, 11, 1);
    private readonly PaidDaysOffPeriod _period = new(new LocalDate(2025, 7, 7), new LocalDate(2025, 7, 11), Act);

    [Benchmark]
    public bool IsWorkingDay() => _calendar.IsWorkingDay(_date);

    [Benchmark]
    public LocalDate NextWorkingDay() => _calendar.NextWorkingDay(_date);

    [Benchmark]
    public CalendarDay Describe() => _calendar.Describe(_date);

    /// <summary>Builds all fifteen years and one overlay anew.</summary>
    [Benchmark]
    public WorkingDayCalendar Build() => _calendar.WithPaidDaysOff(_period).OrThrow();
}
