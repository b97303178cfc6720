using System;
using SonkoRules.Acts;
using SonkoRules.Eligibility;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Eligibility;

/// <summary>R-BRANCH: whose territorial divisions 1.5.1 keeps out.</summary>
public sealed class TerritorialDivisionTests
{
    private static readonly EligibilityRules OfEveryKind =
        Applicants.UnderReadings(Readings.Default with { Divisions = Divisions.OfEveryKind });

    [Theory]
    [InlineData(OrganisationKind.PoliticalParty, VerdictKind.Ineligible)]
    [InlineData(OrganisationKind.PublicStateAssociation, VerdictKind.Ineligible)]
    [InlineData(OrganisationKind.PublicOrganisation, VerdictKind.Eligible)]
    public void A_division_of_another_kind_passes_unless_the_words_belong_to_all(OrganisationKind of, VerdictKind verdict)
    {
        var facts = Applicants.Eligible with { Division = TerritorialDivision.Of(of) };

        Assert.Equal(verdict, OfEveryKind.Assess(facts, Applicants.Dates).Kind);
        Assert.Equal(VerdictKind.Eligible, Applicants.Rules.Assess(facts, Applicants.Dates).Kind);
    }

    [Fact]
    public void A_division_of_a_public_state_association_is_kept_out_under_either_answer()
    {
        var facts = Applicants.Eligible with
        {
            Kind = OrganisationKind.PublicStateAssociationDivision,
            Division = TerritorialDivision.Of(OrganisationKind.PublicStateAssociation),
        };

        Assert.Equal(VerdictKind.Ineligible, OfEveryKind.Assess(facts, Applicants.Dates).Kind);
        Assert.Equal(VerdictKind.Ineligible, Applicants.Rules.Assess(facts, Applicants.Dates).Kind);
    }

    [Fact]
    public void Whether_it_is_one_is_asked_for_only_where_it_matters()
    {
        var open = OfEveryKind.Assess(Applicants.Eligible, Applicants.Dates);

        Assert.Equal(VerdictKind.Undetermined, open.Kind);
        Assert.Equal(ApplicantFact.Division, Assert.Single(open.Missing).Fact);
        Assert.Equal("2.14.3", Assert.Single(Assert.Single(open.Missing).Sources).ToString());
        Assert.Equal(
            VerdictKind.Eligible,
            OfEveryKind.Assess(Applicants.Eligible with { Division = TerritorialDivision.None }, Applicants.Dates).Kind);
        Assert.Contains(
            ApplicantFact.Division, OfEveryKind.Requirement(RequirementId.AdmittedKind).Facts);
        Assert.DoesNotContain(
            ApplicantFact.Division, Applicants.Rules.Requirement(RequirementId.AdmittedKind).Facts);
    }

    // It passes with a remark: a party's division is no socially oriented organisation by 7-FZ 2.
    [Fact]
    public void One_that_passes_is_told()
    {
        var admitted = Applicants.Rules.Requirement(RequirementId.AdmittedKind);
        var party = Applicants.Eligible with { Division = TerritorialDivision.Of(OrganisationKind.PoliticalParty) };

        Assert.Contains(
            "territorial division (of what kind): political party",
            admitted.Check(party, Applicants.Dates).Explain().ToText(Language.English),
            StringComparison.Ordinal);
        Assert.Single(admitted.Check(Applicants.Eligible, Applicants.Dates).Findings);
        Assert.Contains(new AppliedReading(ReadingIds.Branch, nameof(Divisions.OfPublicStateAssociations)), admitted.Readings);
        Assert.Throws<ArgumentOutOfRangeException>(() => TerritorialDivision.Of((OrganisationKind)99));
    }
}
