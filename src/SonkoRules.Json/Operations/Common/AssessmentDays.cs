using System;
using SonkoRules.Eligibility;
using SonkoRules.Json.Scalars;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Operations.Common;

/// <summary>The days on which requirements to applicants hold, as far as rules are known for them.</summary>
internal static class AssessmentDays
{
    /// <summary>Refuses days for which no limit of the tax debt is known where the rules ask for it.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="dates">The days.</param>
    /// <param name="problems">Where errors go.</param>
    /// <param name="pointer">Where each of the days stands.</param>
    public static void Check(Rulebook rules, EligibilityDates dates, Problems problems, Func<ContestDay, string> pointer)
    {
        var first = rules.Edition.Eligibility.TaxDebtLimits[0].From;
        foreach (var requirement in rules.Eligibility.Requirements)
        {
            if (requirement.Id != RequirementId.TaxDebt)
            {
                continue;
            }

            foreach (var day in requirement.Days)
            {
                if (dates.On(day) < first)
                {
                    problems.Add(
                        pointer(day), TokenText.Quoted(Expected.Day(dates.On(day))), Expected.NotBefore(first));
                }
            }
        }
    }
}
