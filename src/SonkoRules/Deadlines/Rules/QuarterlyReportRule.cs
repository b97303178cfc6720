using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>The reports for a quarter, and whether the fourth one has its own (reading R-Q4).</summary>
/// <remarks>Квартальная отчётность.</remarks>
public sealed class QuarterlyReportRule : DeadlineRule
{
    private const int MonthsInQuarter = 3;

    /// <summary>The number of the last quarter.</summary>
    internal const int QuartersInYear = 4;

    private readonly Term.DayAfterQuarter _form;
    private readonly YearDateRule _final;

    internal QuarterlyReportRule(
        string name, DeadlineTerm<Term.DayAfterQuarter> term, YearDateRule final, Counting counting)
        : base(name, term, counting, FurtherReading.FourthQuarter)
    {
        _form = term.Form;
        _final = final;
    }

    /// <summary>When the reports for a quarter are due.</summary>
    /// <param name="year">The financial year in which the subsidy is given.</param>
    /// <param name="quarter">The quarter, from 1 to 4.</param>
    /// <param name="calendar">The calendar of working days; null is the rulebook's own, by R-DECREE-DAYS.</param>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not one.</exception>
    /// <returns>When they are due; or that the year or the deadline is outside the calendar.</returns>
    public OneOf<QuarterlyReportDue, WhyNot> For(int year, int quarter, WorkingDayCalendar? calendar = null)
    {
        calendar ??= Counting.Calendar;
        Guard.Against.OutOfRange(quarter, 1, QuartersInYear);
        if (!Counting.HasOwnReports(quarter))
        {
            return _final.For(year, calendar, FinalReading(Counting))
                .MapT0<QuarterlyReportDue>(final => new QuarterlyReportDue.CoveredByFinal(final));
        }

        if (CalendarRange.YearTooFar(calendar, Clause, What, year) is { } whyNot)
        {
            return whyNot;
        }

        var end = QuarterEnd(year, quarter);
        var known = Counting.TryAfterQuarter(_form, Term.LastDayOff, end, calendar, out var counted);
        return Made(known, end, counted, calendar, nameof(year), ReadingOn(quarter))
            .MapT0<QuarterlyReportDue>(own => new QuarterlyReportDue.Own(own));
    }

    /// <summary>The reading on which the reports for a quarter depend.</summary>
    internal static FurtherReading ReadingOn(int quarter) =>
        quarter == QuartersInYear ? FurtherReading.FourthQuarter : FurtherReading.None;

    /// <summary>The reading on which what the final reports cover depends: where the fourth quarter has reports of its
    /// own, those name it.</summary>
    internal static FurtherReading FinalReading(Counting counting) =>
        counting.HasOwnReports(QuartersInYear) ? FurtherReading.None : FurtherReading.FourthQuarter;

    /// <summary>The first quarter to be reported on, that of the agreement, from 1 to 4.</summary>
    internal static int FirstReported(LocalDate agreementMade) => QuarterOf(agreementMade);

    /// <summary>The last day of a quarter.</summary>
    internal static LocalDate QuarterEnd(int year, int quarter) =>
        new LocalDate(year, ((quarter - 1) * MonthsInQuarter) + 1, 1).PlusMonths(MonthsInQuarter).PlusDays(-1);

    private static int QuarterOf(LocalDate date) => ((date.Month - 1) / MonthsInQuarter) + 1;
}
