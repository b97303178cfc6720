using SonkoRules.Duties;
using SonkoRules.Indicators;

namespace SonkoRules.Reports;

/// <summary>
/// What a roadmap comes to, and what a check of a report found, as HTML pages for people. Pure: the same arguments give
/// the same text. The pages are made as those of <see cref="ContestReport"/> are: whole, without scripts, in both
/// languages.
/// </summary>
/// <remarks>Страницы дорожной карты и сверки отчёта.</remarks>
public static class PlanReport
{
    /// <summary>What is due by a roadmap.</summary>
    /// <param name="plan">What the roadmap comes to in a period.</param>
    /// <param name="asOf">The day on which what is overdue is marked; null for none.</param>
    /// <param name="first">The language that is shown first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of them.</exception>
    public static string ToHtml(RoadmapPlan plan, LocalDate? asOf = null, Language first = Language.Russian)
    {
        Guard.Against.Null(plan);
        return ReportPage.Write(
            report => PlanSections.Write(report, plan, asOf),
            new(plan.Roadmap.Name, plan.Roadmap.Name),
            Guard.Against.Undefined(first));
    }

    /// <summary>What of a report agrees and what does not.</summary>
    /// <param name="check">What the check found.</param>
    /// <param name="first">The language that is shown first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of them.</exception>
    public static string ToHtml(ReportCheck check, Language first = Language.Russian)
    {
        Guard.Against.Null(check);
        return ReportPage.Write(
            report => PlanSections.Write(report, check),
            new("Сверка отчёта: " + check.Report.Name, "Check of the report: " + check.Report.Name),
            Guard.Against.Undefined(first));
    }
}
