namespace SonkoRules.Eligibility;

/// <summary>What was assessed: the facts of each day, the dates and the tests. Results keep it to speak on
/// demand.</summary>
internal sealed partial record EligibilityCase(
    ConditionTests Tests,
    ApplicantFacts OnFiling,
    ApplicantFacts OnAcceptanceEnd,
    ApplicantFacts OnConsideration,
    EligibilityDates Dates)
{
    public ApplicantFacts On(ContestDay day) =>
        day switch
        {
            ContestDay.Filing => OnFiling,
            ContestDay.AcceptanceEnd => OnAcceptanceEnd,
            _ => OnConsideration,
        };

    /// <summary>The comparisons of a requirement on one day: a list for each condition, whose parts are
    /// alternatives.</summary>
    public IEnumerable<Finding[]> Groups(RequirementId requirement, ContestDay day) =>
        Conditions.Of(requirement).Select(condition => ConditionFindings.Of(condition, Tests, On(day), Dates, day));

    /// <summary>The comparisons of a requirement on several days; what was found alike is said once.</summary>
    public Sequence<Finding> Findings(RequirementId requirement, Sequence<ContestDay> days) =>
        Merge(days.SelectMany(day => Groups(requirement, day).SelectMany(group => group)));

    /// <summary>The comparisons by which conditions of a requirement fail.</summary>
    public Sequence<Finding> Against(RequirementId requirement, Sequence<ContestDay> days) =>
        Merge(days.SelectMany(day => Groups(requirement, day)
            .Where(group => group.All(finding => finding.Holds.IsFalse))
            .SelectMany(group => group)));

    private static Sequence<Finding> Merge(IEnumerable<Finding> findings) =>
        findings
            .GroupBy(finding => finding with { Days = Sequence.Empty<ContestDay>() })
            .Select(alike => alike.Key with
            {
                Days = alike.SelectMany(finding => finding.Days).Distinct().ToSequence(),
            })
            .OrderBy(finding => finding.Fact)
            .ToSequence();
}
