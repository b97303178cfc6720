using SonkoRules.Calendars;
using SonkoRules.Scoring;

namespace SonkoRules.Analysis;

/// <summary>Looks for defects in a rulebook as data, any region's: so that it can be checked before it is adopted.
/// Silent where nothing is wrong.</summary>
/// <remarks>Проверка методики и порядка на дефекты.</remarks>
public static class RulebookAudit
{
    /// <summary>Audits the scoring, the rating and the sizes: the weights against the declared maximum; gaps and overlaps
    /// of the bands for every total there can be, as they are stated; bands that nothing reaches; halves that decide a
    /// final score (under the rulebook's own answer to R-ROUND; of a panel of at least N, the sizes from N up to six);
    /// tie-breaks that do not end; the cap against the formula at the top score; tiers that hold no request or pay a greater request
    /// less (sizes by a formula of the score only).</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>The findings: scoring first, then rating, then sizes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <example><code>RulebookAudit.Of(rules)</code></example>
    public static Sequence<AuditFinding> Of(Rulebook rules)
    {
        Guard.Against.Null(rules);
        return rules.Edition.MethodologyBands
            .Select(band => new ScoringRules(band.Methodology, rules.Readings))
            .Append(rules.Scoring)
            .SelectMany(MethodologyAudit.Of)
            .Concat(RatingAudit.Of(rules.Ranking))
            .Concat(SizeAudit.Of(rules))
            .ToSequence();
    }

    /// <summary>Audits the chain of terms: contests announced on every day of a span, each stage at its latest. Only
    /// collisions of the terms themselves count, not those of a date.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="first">The first day of announcement to try.</param>
    /// <param name="last">The last day to try, not before the first; the timetables end in the year after it, and the
    /// calendar must reach there.</param>
    /// <param name="calendar">The calendar of working days; null is the rulebook's own, by R-DECREE-DAYS.</param>
    /// <returns>A finding for each kind of collision, in the order in which the days show them; or why not: the last day is
    /// before the first, or a timetable leaves the calendar.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OneOf<Sequence<AuditFinding>, WhyNot> OfTerms(
        Rulebook rules, LocalDate first, LocalDate last, WorkingDayCalendar? calendar = null)
    {
        Guard.Against.Null(rules);
        return last >= first
            ? TermsAudit.Of(rules.Deadlines, first, last, calendar ?? rules.Deadlines.Calendar)
            : new WhyNot(new InputError(
                ErrorCode.FactsContradict,
                "/last",
                DateText.Iso(last),
                LocalizedText.Of(language => DateText.Of(last, language)),
                LocalizedText.Of(language =>
                    (language == Language.Russian ? "день не ранее " : "a day not before ")
                        + DateText.Of(first, language))));
    }

    /// <summary>Findings as a tree, the gravest first.</summary>
    /// <param name="findings">The findings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static Explanation Explain(Sequence<AuditFinding> findings) =>
        new(
            Clause.None,
            LocalizedText.Of(language =>
                (language == Language.Russian ? "Замечаний: " : "Findings: ")
                    + NumberText.Plain(Guard.Against.Null(findings).Count)),
            Guard.Against.Null(findings)
                .OrderByDescending(finding => finding.Severity)
                .Select(finding => new Explanation(finding.Clause, finding.Text))
                .ToSequence());
}
