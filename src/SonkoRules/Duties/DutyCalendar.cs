namespace SonkoRules.Duties;

/// <summary>The parts of the calendar as windows.</summary>
internal static class DutyCalendar
{
    public const int MonthsPerYear = 12;
    public const int MostMonths = 1200;
    public const int LastYear = 9998;

    /// <summary>The months of a part of the calendar.</summary>
    public static int MonthsOf(CalendarUnit unit) =>
        unit switch
        {
            CalendarUnit.Month => 1,
            CalendarUnit.Quarter => 3,
            CalendarUnit.HalfYear => 6,
            _ => MonthsPerYear,
        };

    /// <summary>Whole years, both included.</summary>
    public static DutyWindow Years(int first, int last) =>
        new(
            new LocalDate(Guard.Against.OutOfRange(first, 1, LastYear), 1, 1),
            new LocalDate(Guard.Against.OutOfRange(last, first, LastYear), MonthsPerYear, 31));

    /// <summary>Neighbouring parts of one year, both included, numbered from 1.</summary>
    public static DutyWindow Parts(CalendarUnit unit, int year, int first, int last)
    {
        var months = MonthsOf(unit);
        var parts = MonthsPerYear / months;
        var start = new LocalDate(Guard.Against.OutOfRange(year, 1, LastYear), 1, 1);
        Guard.Against.OutOfRange(first, 1, parts);
        Guard.Against.OutOfRange(last, first, parts);
        return new(start.PlusMonths((first - 1) * months), start.PlusMonths(last * months).PlusDays(-1));
    }

    /// <summary>Every part of the calendar of one kind that may overlap a period.</summary>
    public static IEnumerable<DutyWindow> PartsOf(CalendarUnit unit, DutyWindow period)
    {
        var months = MonthsOf(unit);
        var inYear = (period.First.Month - 1) / months * months;
        return RollingFrom(new LocalDate(period.First.Year, inYear + 1, 1), months, period);
    }

    /// <summary>One month of every year of a period.</summary>
    public static IEnumerable<DutyWindow> MonthOf(int month, DutyWindow period)
    {
        for (var year = period.First.Year; year <= period.Last.Year; year++)
        {
            var first = new LocalDate(year, month, 1);
            yield return new(first, first.With(DateAdjusters.EndOfMonth));
        }
    }

    /// <summary>Windows of so many months each from a day on, up to the end of a period.</summary>
    public static IEnumerable<DutyWindow> RollingFrom(LocalDate first, int months, DutyWindow period)
    {
        // Start near the period: a day long before it must not cost a walk through the centuries between.
        var between = Period.Between(first, period.First, PeriodUnits.Months).Months;
        var skipped = Math.Max(0, (between / months) - 1);
        var start = first.PlusMonths(skipped * months);
        for (var i = skipped + 1; start <= period.Last; i++)
        {
            if (EndsWithTheCalendar(start, months))
            {
                yield return new(start, LocalDate.MaxIsoValue);
                yield break;
            }

            // From the first day, not from the last window: a short month must not shorten those that follow.
            var next = first.PlusMonths(i * months);
            yield return new(start, next.PlusDays(-1));
            start = next;
        }
    }

    /// <summary>Whether a window of so many months ends on the last day that there is: the day after it cannot be asked
    /// for.</summary>
    private static bool EndsWithTheCalendar(LocalDate start, int months) =>
        start.Day == 1
        && (start.Year * MonthsPerYear) + start.Month - 1 + months == (LocalDate.MaxIsoValue.Year + 1) * MonthsPerYear;
}
