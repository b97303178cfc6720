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
    /// <param name="place">Where each of the days stands, and how; null for one that was checked already.</param>
    public static void Check(
        Rulebook rules,
        EligibilityDates dates,
        Problems problems,
        Func<ContestDay, (string Pointer, string Value)?> place)
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
                if (dates.On(day) < first && place(day) is var (pointer, value))
                {
                    problems.Add(pointer, TokenText.Quoted(value), Expected.NotBefore(first));
                }
            }
        }
    }
}
