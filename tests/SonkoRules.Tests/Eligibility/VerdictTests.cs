using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SonkoRules.Eligibility;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Eligibility;

/// <summary>Whole verdicts against every completion of what is unknown.</summary>
[Properties(Arbitrary = [typeof(VerdictTests)])]
public sealed class VerdictTests
{
    // RegisteredSince matters only under another reading.
    private static readonly ApplicantFact[] Asked =
        [.. Enum.GetValues<ApplicantFact>().Where(fact => fact is not (ApplicantFact.RegisteredSince or ApplicantFact.Division))];

    /// <summary>Applicants of whom up to six facts are known badly, in part or not at all; the rest are good.</summary>
    public static Arbitrary<FactState[]> Cases { get; } = Arb.From(
        from count in Gen.Choose(1, 6)
        from facts in Gen.Shuffle(Asked)
        from picks in Gen.Choose(0, 999).ArrayOf(count)
        from openOnly in Gen.Elements(true, false)
        select facts.Take(count).Zip(picks, (fact, pick) => Pick(fact, pick, openOnly)).ToArray(),
        states => Shrink.Shorter(states, least: 1));

    [Property]
    public void A_verdict_is_what_all_completions_agree_on(FactState[] states)
    {
        var outcomes = Completions(states).Select(EligibilityOracle.Eligible).Distinct().ToArray();

        var expected = outcomes.Length == 2 ? VerdictKind.Undetermined
            : outcomes[0] ? VerdictKind.Eligible
            : VerdictKind.Ineligible;
        Assert.Equal(expected, Assess(states).Kind);
    }

    [Property]
    public void The_smallest_sets_are_those_that_brute_force_finds(FactState[] states)
    {
        if (Assess(states).Outcome is not EligibilityOutcome.Undetermined undetermined)
        {
            return;
        }

        var wholes = FactStates.Product([.. states.Select(state => state.Whole.ToArray())])
            .Select(whole => (States: whole, Eligible: EligibilityOracle.Eligible(whole.Apply(Applicants.Eligible))))
            .ToArray();
        var open = Enumerable.Range(0, states.Length).Where(i => !states[i].IsKnown).ToArray();

        Assert.Equal(Smallest(true), Names(undetermined.ToAdmit));
        Assert.Equal(Smallest(false), Names(undetermined.ToRefuse));

        string[] Smallest(bool eligible)
        {
            var deciding = Subsets(open)
                .Where(subset => wholes
                    .GroupBy(whole => string.Join('|', subset.Select(i => whole.States[i].Label)))
                    .Any(answered => answered.All(whole => whole.Eligible == eligible)))
                .Select(subset => subset.ToHashSet())
                .ToArray();
            return [.. deciding
                .Where(set => !deciding.Any(other => other.IsProperSubsetOf(set)))
                .Select(set => string.Join(", ", set.Select(i => states[i].Fact).Order()))
                .Order(StringComparer.Ordinal)];
        }
    }

    [Property]
    public void Knowing_more_never_overturns_a_decided_verdict(FactState[] states)
    {
        var before = Assess(states).Kind;
        for (var i = 0; i < states.Length; i++)
        {
            foreach (var answer in states[i].Whole)
            {
                FactState[] more = [.. states[..i], answer, .. states[(i + 1)..]];
                Assert.True(before == VerdictKind.Undetermined || Assess(more).Kind == before);
            }
        }
    }

    [Property]
    public void Each_result_of_a_verdict_is_that_of_the_requirement_alone(FactState[] states)
    {
        var facts = states.Apply(Applicants.Eligible);
        var verdict = Applicants.Rules.Assess(facts, Applicants.Dates);
        var alone = Applicants.Rules.Requirements
            .Select(requirement => requirement.Check(facts, Applicants.Dates)).ToArray();

        Assert.Equal(alone, verdict.Results);
        Assert.Equal(alone.OfType<RequirementResult.NotMet>(), verdict.Failures);
        Assert.Equal(alone.OfType<RequirementResult.Undetermined>(), verdict.Open);
        Assert.All(alone, result => Assert.Equal(result.ToKleene(), Agreed(result)));
    }

    [Fact]
    public void Of_an_unknown_applicant_every_fact_is_asked_for()
    {
        var outcome = Assert.IsType<EligibilityOutcome.Undetermined>(
            Applicants.Rules.Assess(ApplicantFacts.Unknown, Applicants.Dates).Outcome);

        Assert.Equal(Asked, outcome.Missing.Select(missing => missing.Fact));
        Assert.Equal(15, outcome.Open.Count);

        // Debt or its exception, offshore share or its exception: four ways to admit, all else being asked in each.
        Assert.Equal(4, outcome.ToAdmit.Count);
        Assert.All(outcome.ToAdmit, set => Assert.Equal(Asked.Length - 2, set.Count));

        // Eighteen single facts could refuse, and either pair with its exception; the kind serves two clauses.
        Assert.Equal(19, outcome.ToRefuse.Count);
        Assert.Equal(17, outcome.ToRefuse.Count(set => set.Count == 1));
    }

    [Fact]
    public void The_default_is_no_verdict()
    {
        Assert.Throws<InvalidOperationException>(() => default(EligibilityVerdict).Kind);
        Assert.Throws<InvalidOperationException>(() => default(EligibilityVerdict).IsEligible);
        Assert.Throws<InvalidOperationException>(() => default(EligibilityVerdict).Failures);
        Assert.Throws<InvalidOperationException>(() => default(EligibilityVerdict).Results);
        Assert.Throws<InvalidOperationException>(() => default(EligibilityVerdict).Outcome);
        Assert.Throws<InvalidOperationException>(() => default(EligibilityVerdict).Explain());
        Assert.Equal("no verdict", default(EligibilityVerdict).ToString());
    }

    [Fact]
    public void Verdicts_are_equal_by_what_was_assessed()
    {
        var verdict = Applicants.Rules.Assess(Applicants.Eligible, Applicants.Dates);

        Assert.Equal(verdict, Applicants.UnderReadings(SonkoRules.Acts.Readings.Default).Assess(Applicants.Eligible with { }, Applicants.Dates));
        Assert.NotEqual(verdict, Applicants.Rules.Assess(Applicants.Eligible with { ForeignAgent = null }, Applicants.Dates));
    }

    [Fact]
    public void Match_and_switch_call_the_case_at_hand()
    {
        foreach (var (facts, expected) in new[]
        {
            (Applicants.Eligible, "eligible"),
            (Applicants.Eligible with { ForeignAgent = true, InBankruptcy = null }, "ineligible 1.6.9, open 1.6.1"),
            (Applicants.Eligible with { ForeignAgent = null }, "undetermined ForeignAgent"),
        })
        {
            var verdict = Applicants.Rules.Assess(facts, Applicants.Dates);
            var switched = string.Empty;
            verdict.Outcome.Switch(
                _ => switched = "eligible",
                ineligible => switched = $"ineligible {ineligible.Failures[0].Clause}, open {ineligible.Open[0].Clause}",
                undetermined => switched = $"undetermined {undetermined.Missing[0].Fact}");

            Assert.Equal(expected, switched);
            Assert.Equal(
                expected.Split(' ')[0], verdict.Outcome.Match(_ => "eligible", _ => "ineligible", _ => "undetermined"));
        }
    }

    private static FactState Pick(ApplicantFact fact, int pick, bool openOnly)
    {
        var states = FactStates.All[fact].Where(state => !openOnly || !state.IsKnown).ToArray();
        return states[pick % states.Length];
    }

    private static EligibilityVerdict Assess(FactState[] states) =>
        Applicants.Rules.Assess(states.Apply(Applicants.Eligible), Applicants.Dates);

    private static IEnumerable<ApplicantFacts> Completions(FactState[] states) =>
        FactStates.Product([.. states.Select(state => state.Whole.ToArray())])
            .Select(whole => whole.Apply(Applicants.Eligible));

    private static IEnumerable<int[]> Subsets(int[] items) =>
        Enumerable.Range(0, 1 << items.Length).Select(mask => items.Where((_, i) => (mask & (1 << i)) != 0).ToArray());

    private static string[] Names(IEnumerable<IEnumerable<MissingFact>> sets) =>
        [.. sets.Select(set => string.Join(", ", set.Select(missing => missing.Fact).Order())).Order(StringComparer.Ordinal)];

    // The findings of an exception and of what it outweighs are alternatives; all others must hold together.
    private static Kleene Agreed(RequirementResult result) =>
        result.Findings
            .GroupBy(finding => finding.Fact switch
            {
                ApplicantFact.OverdueDebtExcepted => ApplicantFact.OverdueDebtToRegion,
                ApplicantFact.OffshoreShareExcepted => ApplicantFact.OffshoreHoldings,
                var fact => fact,
            })
            .Select(group => group.Select(finding => finding.Holds).Aggregate((left, right) => left | right))
            .Aggregate((left, right) => left & right);
}
