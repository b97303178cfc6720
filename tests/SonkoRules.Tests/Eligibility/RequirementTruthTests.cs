using System;
using System.Linq;
using SonkoRules.Eligibility;

namespace SonkoRules.Tests.Eligibility;

/// <summary>The truth table of each requirement, walked whole against every completion of what is unknown.</summary>
public sealed class RequirementTruthTests
{
    public static TheoryData<RequirementId> Ids => new(Enum.GetValues<RequirementId>());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_result_is_what_all_completions_of_the_unknown_agree_on(RequirementId id)
    {
        var requirement = Applicants.Rules.Requirement(id);
        var rows = 0;
        foreach (var states in FactStates.Product([.. requirement.Facts.Distinct().Select(fact => FactStates.All[fact])]))
        {
            var outcomes = FactStates.Product([.. states.Select(state => state.Whole.ToArray())])
                .Select(whole => EligibilityOracle.Met(id, whole.Apply(Applicants.Eligible)))
                .Distinct()
                .ToArray();

            var result = requirement.Check(states.Apply(Applicants.Eligible), Applicants.Dates);

            var expected = outcomes.Length == 2 ? Kleene.Unknown : Kleene.From(outcomes[0]);
            Assert.True(expected == result.ToKleene(), $"{id}: {string.Join("; ", states.AsEnumerable())} gave {result}");
            rows++;
        }

        Assert.True(rows >= 3);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_missing_facts_are_those_on_which_the_result_still_hangs(RequirementId id)
    {
        var requirement = Applicants.Rules.Requirement(id);
        var facts = requirement.Facts.Distinct().ToArray();
        foreach (var states in FactStates.Product([.. facts.Select(fact => FactStates.All[fact])]))
        {
            if (requirement.Check(states.Apply(Applicants.Eligible), Applicants.Dates)
                is not RequirementResult.Undetermined undetermined)
            {
                continue;
            }

            var wholes = FactStates.Product([.. states.Select(state => state.Whole.ToArray())]).ToArray();
            var hangsOn = Enumerable.Range(0, facts.Length).Where(i => wholes.Any(one => wholes.Any(other =>
                Differ(one, other) is [var only] && only == i && Met(one) != Met(other))));

            Assert.Equal(hangsOn.Select(i => facts[i]).Order(), undetermined.Missing.Select(missing => missing.Fact));
            Assert.All(undetermined.Missing, missing => Assert.Equal([requirement.Clause], missing.Clauses));
        }

        bool Met(FactState[] states) => EligibilityOracle.Met(id, states.Apply(Applicants.Eligible));

        int[] Differ(FactState[] one, FactState[] other) =>
            [.. Enumerable.Range(0, one.Length).Where(i => one[i] != other[i])];
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_requirement_looks_at_its_own_facts_only(RequirementId id)
    {
        var requirement = Applicants.Rules.Requirement(id);
        var known = requirement.Facts.Distinct()
            .Select(fact => FactStates.All[fact].First(state => state.IsKnown && IsGood(state)))
            .Apply(ApplicantFacts.Unknown);

        Assert.IsType<RequirementResult.Met>(requirement.Check(known, Applicants.Dates));
        Assert.IsType<RequirementResult.Undetermined>(requirement.Check(ApplicantFacts.Unknown, Applicants.Dates));

        bool IsGood(FactState state) => EligibilityOracle.Met(id, state.Set(Applicants.Eligible));
    }

    [Fact]
    public void Every_kind_of_organisation_is_told_apart_by_1_5_and_1_5_1()
    {
        foreach (var kind in Enum.GetValues<OrganisationKind>())
        {
            var facts = Applicants.Eligible with { Kind = kind };
            foreach (var id in new[] { RequirementId.Category, RequirementId.AdmittedKind })
            {
                Assert.Equal(
                    Kleene.From(EligibilityOracle.Met(id, facts)),
                    Applicants.Rules.Requirement(id).Check(facts, Applicants.Dates).ToKleene());
            }
        }

        // 8 with the cooperatives, 4 with the owners, 17 more: the 29 kinds and sub-kinds of 1.5.1.
        Assert.Equal(29, Enum.GetValues<OrganisationKind>().Count(kind =>
            !EligibilityOracle.Met(RequirementId.AdmittedKind, Applicants.Eligible with { Kind = kind })));
    }

    [Fact]
    public void Every_form_of_reorganisation_but_accession_to_the_applicant_is_an_obstacle()
    {
        foreach (var form in Enum.GetValues<Reorganisation>())
        {
            Assert.Equal(
                Kleene.From(form is Reorganisation.None or Reorganisation.AccessionToApplicant),
                Applicants.Rules.Requirement(RequirementId.GoingConcern)
                    .Check(Applicants.Eligible with { Reorganisation = form }, Applicants.Dates).ToKleene());
        }
    }
}
