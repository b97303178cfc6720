using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <content>The reports of a year.</content>
public sealed partial class ReturnRules
{
    /// <summary>The reports and dates of a subsidy that was given at the beginning of a year. Clauses 3.13, 3.14, 3.16
    /// and 3.18; R-Q4.</summary>
    /// <param name="year">The year in which the subsidy is given.</param>
    /// <param name="calendar">The calendar of working days, null for the rulebook's own; it covers the next year too.</param>
    /// <returns>The reports; or which dates are outside the calendar.</returns>
    /// <example><code>rules.Returns.Reporting(2025, calendar)</code></example>
    public OneOf<ReportingYear, WhyNot> Reporting(int year, WorkingDayCalendar? calendar = null) =>
        Reporting(year, 1, calendar ?? _deadlines.Calendar);

    /// <summary>The reports and dates of a subsidy whose agreement was made on a day: the quarters that ended before
    /// it have no reports. Clauses 3.13, 3.14, 3.16 and 3.18; R-Q4.</summary>
    /// <param name="agreementMade">The day on which the agreement was made.</param>
    /// <param name="calendar">The calendar of working days, null for the rulebook's own; it covers the next year too.</param>
    /// <returns>The reports; or which dates are outside the calendar.</returns>
    public OneOf<ReportingYear, WhyNot> Reporting(LocalDate agreementMade, WorkingDayCalendar? calendar = null) =>
        Reporting(agreementMade.Year, QuarterlyReportRule.FirstReported(agreementMade), calendar ?? _deadlines.Calendar);

    private OneOf<ReportingYear, WhyNot> Reporting(int year, int firstQuarter, WorkingDayCalendar calendar)
    {
        var refusals = new RefusalList();
        var quarters = Enumerable.Range(firstQuarter, QuarterlyReportRule.QuartersInYear - firstQuarter + 1)
            .Select(quarter => (
                Quarter: quarter, Due: refusals.Take(_deadlines.QuarterlyReport.For(year, quarter, calendar))))
            .ToArray();
        var final = refusals.Take(_deadlines.FinalReport.For(year, calendar));
        var result = refusals.Take(_deadlines.ResultDate.For(year, calendar));
        var unused = refusals.Take(_deadlines.UnusedReturn.For(year, calendar));
        var publication = refusals.Take(_deadlines.ProjectPublication.For(year, calendar));
        if (refusals.Any)
        {
            return refusals.ToWhyNot();
        }

        var quarterly = quarters
            .Where(pair => pair.Due is QuarterlyReportDue.Own)
            .Select(pair => new ReportDue(new ReportPeriod(year, pair.Quarter), pair.Due!.Deadline));
        var whole = new ReportDue(
            new ReportPeriod(year, null),
            quarters.Select(pair => pair.Due).FirstOrDefault(due => due is QuarterlyReportDue.CoveredByFinal)?.Deadline
                ?? final!);
        return new ReportingYear(
            Terms.Reporting,
            year,
            quarterly.Append(whole).OrderBy(report => report.Deadline.LastDay).ToSequence(),
            result!,
            unused!,
            publication!);
    }
}
