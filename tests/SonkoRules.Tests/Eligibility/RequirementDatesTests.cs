using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Eligibility;

/// <summary>On which days each requirement must hold, and verdicts of several days combined.</summary>
public sealed class RequirementDatesTests
{
    private static readonly ContestDay[] Days = [ContestDay.Filing, ContestDay.AcceptanceEnd, ContestDay.Consideration];

    // F is the day of filing, A the end of acceptance, C consideration. The last paragraph of 1.6 leaves 1.6.6 out.
    [Theory]
    [InlineData(RequirementDates.EveryDayNamed, "C", "FC", "AC", "C")]
    [InlineData(RequirementDates.SpecialDayOnly, "C", "F", "A", "C")]
    [InlineData(RequirementDates.ConsiderationOnly, "C", "C", "C", "C")]
    public void A_failure_counts_on_the_days_named_and_on_no_other(
        RequirementDates reading, string of15, string of153, string of16, string of166)
    {
        var rules = Applicants.UnderReadings(Readings.Default with { RequirementDates = reading });
        foreach (var requirement in rules.Requirements)
        {
            var expected = requirement.Clause.ToString() switch
            {
                "1.5" or "1.5.1" or "1.5.2" => of15,
                "1.5.3" => of153,
                "1.6.6" => of166,
                _ => of16,
            };
            var bad = BadFor(requirement);
            var unknown = requirement.Facts
                .Select(fact => FactStates.All[fact].First(state => !state.IsKnown)).Apply(Applicants.Eligible);

            Assert.Equal(expected, string.Concat(requirement.Days.Select(day => day.ToString()[0])));
            foreach (var day in Days)
            {
                var binds = expected.Contains(day.ToString()[0], System.StringComparison.Ordinal);
                var verdict = rules.Assess(On(day, bad), Applicants.Dates);
                Assert.Equal(binds, verdict.Failures.Any(failure => failure.Requirement.Id == requirement.Id));
                Assert.Equal(
                    binds ? [day] : [],
                    verdict.Failures.Where(failure => failure.Requirement.Id == requirement.Id).SelectMany(failure => failure.Days));
                Assert.Equal(
                    binds ? VerdictKind.Undetermined : VerdictKind.Eligible,
                    rules.Assess(On(day, unknown), Applicants.Dates).Kind);
                Assert.Equal(
                    binds,
                    rules.Assess(On(day, unknown), Applicants.Dates).Open.Any(open => open.Requirement.Id == requirement.Id));
                Assert.Equal(verdict.Results.Single(result => result.Requirement.Id == requirement.Id),
                    requirement.Check(On(day, bad), Applicants.Dates));
                Assert.IsType<RequirementResult.NotMet>(requirement.CheckOn(bad, Applicants.Dates, day));
            }
        }
    }

    [Fact]
    public void One_description_of_all_days_and_three_equal_ones_give_one_verdict_but_other_questions()
    {
        var facts = Applicants.Eligible with { OverdueDebtToRegion = null, OverdueDebtExcepted = null };

        var one = (EligibilityOutcome.Undetermined)Applicants.Rules.Assess(facts, Applicants.Dates).Outcome;
        var three = (EligibilityOutcome.Undetermined)Applicants.Rules.Assess(
            new ApplicantTimeline { OnFiling = facts with { }, OnAcceptanceEnd = facts with { }, OnConsideration = facts with { } },
            Applicants.Dates).Outcome;

        // 1.6.3 binds on two days. Known alike on both, one answer admits; else one for each day, 2 × 2 ways.
        Assert.Equal(2, one.ToAdmit.Count);
        Assert.All(one.ToAdmit, set => Assert.Equal([ContestDay.AcceptanceEnd, ContestDay.Consideration], Assert.Single(set).Days));
        Assert.Equal(4, three.ToAdmit.Count);
        Assert.All(three.ToAdmit, set => Assert.Equal(2, set.Count));
        Assert.Equal(2, Assert.Single(one.ToRefuse).Count);
        Assert.Equal(2, three.ToRefuse.Count);
        Assert.Equal(2, one.Missing.Count);
        Assert.Equal(4, three.Missing.Count);

        // One description of the last two days and another of the first are one question on these days.
        var two = (EligibilityOutcome.Undetermined)Applicants.Rules.Assess(
            new ApplicantTimeline { OnFiling = Applicants.Eligible, OnAcceptanceEnd = facts, OnConsideration = facts },
            Applicants.Dates).Outcome;
        Assert.Equal(one.ToAdmit, two.ToAdmit);
        Assert.Equal(one.ToRefuse, two.ToRefuse);
        Assert.Equal(one.Missing, two.Missing);
    }

    [Fact]
    public void The_two_ways_to_assess_one_description_agree()
    {
        foreach (var fact in FactStates.All.Values.SelectMany(states => states))
        {
            var facts = fact.Set(Applicants.Eligible);
            var timeline = new ApplicantTimeline { OnFiling = facts, OnAcceptanceEnd = facts, OnConsideration = facts };

            Assert.Equal(
                Applicants.Rules.Assess(facts, Applicants.Dates), Applicants.Rules.Assess(timeline, Applicants.Dates));
        }
    }

    [Fact]
    public void A_breach_mended_by_the_day_of_filing_is_no_obstacle_and_one_mended_after_is()
    {
        var outstanding = Applicants.Eligible with { Breaches = Sequence.Of(Applicants.Breach(new(2024, 6, 1), true)) };
        var mended = Applicants.Eligible with { Breaches = Sequence.Of(Applicants.Breach(new(2024, 6, 1), false)) };

        Assert.True(Applicants.Rules.Assess(mended, Applicants.Dates).IsEligible);
        var failure = Assert.Single(Applicants.Rules.Assess(
            new ApplicantTimeline { OnFiling = outstanding, OnAcceptanceEnd = mended, OnConsideration = mended },
            Applicants.Dates).Failures);
        Assert.Equal("1.5.3", failure.Clause.ToString());
        Assert.Equal([ContestDay.Filing], failure.Days);
    }

    private static ApplicantTimeline On(ContestDay day, ApplicantFacts facts) =>
        new()
        {
            OnFiling = day == ContestDay.Filing ? facts : Applicants.Eligible,
            OnAcceptanceEnd = day == ContestDay.AcceptanceEnd ? facts : Applicants.Eligible,
            OnConsideration = day == ContestDay.Consideration ? facts : Applicants.Eligible,
        };

    private static ApplicantFacts BadFor(EligibilityRequirement requirement) =>
        requirement.Facts
            .SelectMany(fact => FactStates.All[fact].Where(state => state.IsKnown))
            .Select(state => state.Set(Applicants.Eligible))
            .First(facts => !EligibilityOracle.Met(requirement.Id, facts));
}
