using SonkoRules.Analysis;
using SonkoRules.Contests;

namespace SonkoRules.Reports;

/// <summary>
/// A contest as one HTML page for people: the rating with what decided each place, the awards against the requests, where
/// the money went, and, where they are given, the effect of the readings and the timetable. Pure: the same arguments give
/// the same text.
/// </summary>
/// <remarks>
/// <para>Отчёт о конкурсе.</para>
/// <para>The page holds everything it needs and refers to nothing outside; it runs no scripts. It is in Russian and in
/// English, and the reader chooses; it prints, fits a phone, follows the light or dark scheme and speaks to screen
/// readers. It is well-formed XML too. Save the text as UTF-8.</para>
/// </remarks>
public static class ContestReport
{
    /// <summary>The report of a contest that was computed from its scores on.</summary>
    /// <param name="outcome">What the contest came to; it holds the rulebook and the input.</param>
    /// <param name="options">What else is shown, and how.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The effects are those of another contest or of other rules.</exception>
    public static string ToHtml(ContestOutcome outcome, ContestReportOptions options)
    {
        Guard.Against.Null(outcome);
        return ReportPage.Write(ReportContent.Of(outcome, Checked(options, outcome)));
    }

    /// <summary>The report of a contest that was computed from its applicants on: the decisions on all applications, and
    /// the outcome of the proper ones where there are any.</summary>
    /// <param name="proceedings">What the contest came to.</param>
    /// <param name="options">What else is shown, and how.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The effects are those of another contest or of other rules.</exception>
    public static string ToHtml(ContestProceedings proceedings, ContestReportOptions options)
    {
        Guard.Against.Null(proceedings);
        var outcome = proceedings.Match<ContestOutcome?>(held => held.Outcome, _ => null, _ => null);
        return ReportPage.Write(ReportContent.Of(proceedings, outcome, Checked(options, outcome)));
    }

    private static ContestReportOptions Checked(ContestReportOptions options, ContestOutcome? outcome)
    {
        Guard.Against.Null(options);
        return options.Effects is not { } effects || IsOf(effects, outcome)
            ? options
            : throw new ArgumentException(
                "The effects of the readings on this very contest under these rules are expected.", nameof(options));
    }

    private static bool IsOf(ReadingEffects effects, ContestOutcome? outcome) =>
        outcome is not null && effects.Rules.Equals(outcome.Rules) && effects.Input == outcome.Input;
}
