using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <content>The reports of a year.</content>
public sealed partial class ReturnRules
{
    /// <summary>The reports and dates of a subsidy that was given at the beginning of a year. Clauses 3.13, 3.14, 3.16
    /// and 3.18; R-Q4.</summary>
    /// <param name="year">The year in which the subsidy is given.</param>
    /// <param name="calendar">The calendar of working days; it covers the next year too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the calendar.</exception>
    /// <example><code>rules.Returns.Reporting(2025, calendar)</code></example>
    public ReportingYear Reporting(int year, WorkingDayCalendar calendar) => Reporting(year, 1, calendar);

    /// <summary>The reports and dates of a subsidy whose agreement was made on a day: the quarters that ended before
    /// it have no reports. Clauses 3.13, 3.14, 3.16 and 3.18; R-Q4.</summary>
    /// <param name="agreementMade">The day on which the agreement was made.</param>
    /// <param name="calendar">The calendar of working days; it covers the next year too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the calendar.</exception>
    public ReportingYear Reporting(LocalDate agreementMade, WorkingDayCalendar calendar) =>
        Reporting(agreementMade.Year, QuarterlyReportRule.FirstReported(agreementMade), calendar);

    private ReportingYear Reporting(int year, int firstQuarter, WorkingDayCalendar calendar)
    {
        var quarters = Enumerable.Range(firstQuarter, QuarterlyReportRule.QuartersInYear - firstQuarter + 1)
            .Select(quarter => (Quarter: quarter, Due: _deadlines.QuarterlyReport.For(year, quarter, calendar)))
            .ToArray();
        var quarterly = quarters
            .Where(pair => pair.Due is QuarterlyReportDue.Own)
            .Select(pair => new ReportDue(new ReportPeriod(year, pair.Quarter), pair.Due.Deadline));
        var final = new ReportDue(
            new ReportPeriod(year, null),
            quarters.Select(pair => pair.Due).FirstOrDefault(due => due is QuarterlyReportDue.CoveredByFinal)?.Deadline
                ?? _deadlines.FinalReport.For(year, calendar));
        return new(
            Terms.Reporting,
            year,
            quarterly.Append(final).OrderBy(report => report.Deadline.LastDay).ToSequence(),
            _deadlines.ResultDate.For(year, calendar),
            _deadlines.UnusedReturn.For(year, calendar),
            _deadlines.ProjectPublication.For(year, calendar));
    }
}
