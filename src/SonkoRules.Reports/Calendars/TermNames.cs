using SonkoRules.Deadlines;

namespace SonkoRules.Reports;

/// <summary>The names by which rules of terms are known whatever an amendment makes of their numbers.</summary>
internal static class TermNames
{
    /// <summary>The name of the rule that a deadline was made by, with the quarter or the year it belongs to where the
    /// order sets it anew for each.</summary>
    /// <exception cref="ArgumentException">The terms do not hold the deadline's.</exception>
    public static string Of(Deadline deadline, DeadlineTerms terms, string paramName)
    {
        if (terms.All.Contains(deadline.Term))
        {
            return deadline.Term.Term is Term.DayAfterQuarter or Term.DateInYear
                ? deadline.Term.Name + " " + Say.Iso(deadline.Trigger)
                : deadline.Term.Name;
        }

        throw new ArgumentException($"A deadline by the rulebook's terms is expected, not '{deadline}'.", paramName);
    }
}
