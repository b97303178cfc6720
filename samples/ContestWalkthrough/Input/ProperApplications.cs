using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Applications;
using SonkoRules.Contests;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Has the library decide on the applications, before their scores are looked at.</summary>
internal static class ProperApplications
{
    /// <summary>The ids of the applications that go on to scoring.</summary>
    public static IReadOnlySet<string> Of(Rulebook rules, FiledContest contest)
    {
        var cases = contest.Applications.Select(filed => Assess(rules, contest.Dates, filed)).ToSequence();
        return rules.Applications.DecideAll(cases, contest.Dates)
            .OfType<ApplicationDecision.Proper>()
            .Select(decision => decision.ApplicationId)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static ApplicationCase Assess(Rulebook rules, ApplicationDates dates, FiledApplication filed) =>
        new(
            filed.Application,
            rules.Eligibility.Assess(
                filed.Applicant,
                new EligibilityDates(filed.Application.Filed.Date, dates.AcceptanceEnd.Date, dates.Consideration)));
}
