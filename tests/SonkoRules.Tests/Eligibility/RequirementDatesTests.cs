using System.Linq;
using NodaTime;
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
    // 1.5.3 speaks of the day of filing itself: a breach that arises later fails it only where a reading says so.
    [InlineData(RequirementDates.EveryDayNamed, "C", "F", "AC", "C")]
    [InlineData(RequirementDates.BreachesAgainOnConsideration, "C", "FC", "AC", "C")]
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
    public void What_is_unknown_of_two_days_described_apart_is_two_questions_in_the_order_of_the_days()
    {
        var facts = Applicants.Eligible with { ForeignAgent = null };

        // 1.6.9 binds on the day acceptance ends and on consideration; both must prove well for the applicant to be admitted.
        var open = (EligibilityOutcome.Undetermined)Applicants.Rules.Assess(
            new ApplicantTimeline { OnFiling = facts, OnAcceptanceEnd = facts with { }, OnConsideration = facts with { } },
            Applicants.Dates).Outcome;

        Assert.Equal(
            [ContestDay.AcceptanceEnd, ContestDay.Consideration], Assert.Single(open.ToAdmit).Select(fact => Assert.Single(fact.Days)));
        Assert.Equal(open.Missing, Assert.Single(open.ToAdmit));
        Assert.Equal(2, open.ToRefuse.Count);
    }

    // The limit was 30 000 before 15 May 2025 and is 50 000 from then on; the debt is 40 000.
    [Theory]
    [InlineData(ContestDay.Filing, "2025-05-14", "2025-05-20", false)]
    [InlineData(ContestDay.Filing, "2025-05-15", "2025-05-20", true)]
    [InlineData(ContestDay.Filing, "2025-05-16", "2025-05-14", true)]
    [InlineData(ContestDay.AcceptanceEnd, "2025-05-14", "2025-05-20", true)]
    [InlineData(ContestDay.AcceptanceEnd, "2025-05-13", "2025-05-14", false)]
    [InlineData(ContestDay.AcceptanceEnd, "2025-05-16", "2025-05-14", false)]
    [InlineData(ContestDay.AcceptanceEnd, "2025-05-15", "2025-05-15", true)]
    public void A_debt_is_measured_by_the_limit_of_each_day(ContestDay special, string filing, string acceptanceEnd, bool eligible)
    {
        var terms = Applicants.Rules.Terms;
        var rules = new EligibilityRules(
            terms with
            {
                TaxDebtLimits = terms.TaxDebtLimits
                    .Append(new DatedAmount(new(2025, 5, 15), Rubles.From(50_000m))).ToSequence(),
                Requirements = terms.Requirements
                    .Select(one => one.Id == RequirementId.TaxDebt
                        ? new RequirementTerms(one.Id, one.Clause, Sequence.Of(special)) : one)
                    .ToSequence(),
            },
            Readings.Default);
        var owing = Applicants.Eligible with { TaxDebt = Rubles.From(40_000m) };

        var verdict = rules.Assess(owing, new EligibilityDates(Day(filing), Day(acceptanceEnd), new(2025, 5, 26)));

        Assert.Equal(eligible, verdict.IsEligible);
        if (!eligible)
        {
            Assert.Equal([special], Assert.Single(verdict.Failures).Days);
        }
    }

    [Theory]
    [InlineData(RequirementDates.EveryDayNamed, "2024-03-19", "2024-03-20")]
    [InlineData(RequirementDates.SpecialDayOnly, "2024-03-19", "2024-03-20")]
    [InlineData(RequirementDates.ConsiderationOnly, "2024-03-19", "2024-03-19")]
    public void A_limit_is_needed_only_of_the_days_on_which_the_debt_is_asked_for(
        RequirementDates reading, string filing, string acceptanceEnd)
    {
        var rules = Applicants.UnderReadings(Readings.Default with { RequirementDates = reading });
        var dates = new EligibilityDates(Day(filing), Day(acceptanceEnd), new(2024, 3, 21));

        Assert.IsType<RequirementResult.Met>(rules.Requirement(RequirementId.TaxDebt).Check(Applicants.Eligible, dates));
        Assert.True(rules.Assess(Applicants.Eligible, dates).IsEligible);
        Assert.Equal(
            "1.6.9",
            Assert.Single(rules.Assess(Applicants.Eligible with { ForeignAgent = true }, dates).Failures).Clause.ToString());
    }

    [Theory]
    [InlineData(RequirementDates.EveryDayNamed)]
    [InlineData(RequirementDates.SpecialDayOnly)]
    [InlineData(RequirementDates.ConsiderationOnly)]
    public void The_two_ways_to_assess_one_description_agree(RequirementDates reading)
    {
        var rules = Applicants.UnderReadings(Readings.Default with { RequirementDates = reading });
        foreach (var fact in FactStates.All.Values.SelectMany(states => states))
        {
            var facts = fact.Set(Applicants.Eligible);
            var timeline = new ApplicantTimeline { OnFiling = facts, OnAcceptanceEnd = facts, OnConsideration = facts };

            Assert.Equal(rules.Assess(facts, Applicants.Dates), rules.Assess(timeline, Applicants.Dates));
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

    // 1.5.3 asks what stands on the day of filing: a breach that arises after it fails nobody by default.
    [Theory]
    [InlineData(RequirementDates.EveryDayNamed, true)]
    [InlineData(RequirementDates.SpecialDayOnly, true)]
    [InlineData(RequirementDates.ConsiderationOnly, false)]
    [InlineData(RequirementDates.BreachesAgainOnConsideration, false)]
    public void A_breach_after_the_day_of_filing_is_an_obstacle_only_by_a_reading(RequirementDates reading, bool eligible)
    {
        var outstanding = Applicants.Eligible with { Breaches = Sequence.Of(Applicants.Breach(new(2024, 6, 1), true)) };

        Assert.Equal(
            eligible,
            Applicants.UnderReadings(Readings.Default with { RequirementDates = reading })
                .Assess(On(ContestDay.Consideration, outstanding), Applicants.Dates).IsEligible);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

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
