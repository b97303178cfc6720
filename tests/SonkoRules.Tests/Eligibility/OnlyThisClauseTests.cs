using System;
using System.Linq;
using NodaTime;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Eligibility;

/// <summary>For each clause a case in which it, and nothing else, fails.</summary>
public sealed class OnlyThisClauseTests
{
    public static TheoryData<string, RequirementId, string> Cases { get; } = new()
    {
        { "1.5", RequirementId.Category, "a commercial company" },
        { "1.5", RequirementId.Registration, "registered a day too late" },
        { "1.5", RequirementId.Registration, "registered elsewhere" },
        { "1.5", RequirementId.Activities, "no such activities" },
        { "1.5.1", RequirementId.AdmittedKind, "a horticultural association" },
        { "1.5.2", RequirementId.Founders, "a public founder" },
        { "1.5.3", RequirementId.EarlierContracts, "a breach stands" },
        { "1.6.1", RequirementId.GoingConcern, "merger" },
        { "1.6.1", RequirementId.GoingConcern, "joining another" },
        { "1.6.1", RequirementId.GoingConcern, "liquidation" },
        { "1.6.1", RequirementId.GoingConcern, "bankruptcy" },
        { "1.6.1", RequirementId.GoingConcern, "suspension" },
        { "1.6.2", RequirementId.TaxDebt, "a kopeck over" },
        { "1.6.3", RequirementId.DebtToRegion, "overdue debt" },
        { "1.6.4", RequirementId.Disqualification, "disqualified" },
        { "1.6.5", RequirementId.ForeignOwnership, "foreign" },
        { "1.6.5", RequirementId.ForeignOwnership, "offshore share" },
        { "1.6.6", RequirementId.OtherFunding, "other money" },
        { "1.6.7", RequirementId.ExtremismList, "extremism list" },
        { "1.6.8", RequirementId.SecurityCouncilLists, "UN lists" },
        { "1.6.9", RequirementId.ForeignAgent, "foreign agent" },
    };

    [Fact]
    public void The_eligible_applicant_meets_all_fifteen()
    {
        var verdict = Applicants.Rules.Assess(Applicants.Eligible, Applicants.Dates);

        Assert.True(verdict.IsEligible);
        Assert.Equal(15, verdict.Results.Count);
        Assert.All(verdict.Results, result => Assert.IsType<RequirementResult.Met>(result));
        Assert.Empty(verdict.Failures);
        Assert.Empty(verdict.Missing);
        Assert.IsType<EligibilityOutcome.Eligible>(verdict.Outcome);
        Assert.Equal("Eligible", verdict.ToString());
    }

    [Fact]
    public void There_is_a_case_for_every_requirement() =>
        Assert.Equal(
            Enum.GetValues<RequirementId>(),
            Cases.Select(row => (RequirementId)row[1]).Distinct());

    [Theory]
    [MemberData(nameof(Cases))]
    public void Only_this_clause_fails(string clause, RequirementId id, string name)
    {
        var facts = Facts(name);

        var verdict = Applicants.Rules.Assess(facts, Applicants.Dates);

        var failure = Assert.Single(verdict.Failures);
        Assert.Equal(VerdictKind.Ineligible, verdict.Kind);
        Assert.Equal(id, failure.Requirement.Id);
        Assert.Equal(clause, failure.Clause.ToString());
        Assert.Equal(failure.Requirement.Days, failure.Days);
        Assert.NotEmpty(failure.Against);
        Assert.All(failure.Against, finding => Assert.True(finding.Holds.IsFalse));
        Assert.Empty(verdict.Open);
        Assert.False(EligibilityOracle.Eligible(facts));
        Assert.Equal($"Ineligible ({clause})", verdict.ToString());
    }

    private static ApplicantFacts Facts(string name)
    {
        var good = Applicants.Eligible;
        return name switch
        {
            "a commercial company" => good with { Kind = OrganisationKind.CommercialOrganisation },
            "registered a day too late" => good with { RegisteredInRegionSince = new LocalDate(2024, 5, 21) },
            "registered elsewhere" => good with { InRegion = false },
            "no such activities" => good with { SocialActivities = false },
            "a horticultural association" => good with { Kind = OrganisationKind.HorticulturalAssociation },
            "a public founder" => good with { StateFounder = true },
            "a breach stands" => good with
            {
                Breaches = Sequence.Of(Applicants.Breach(new LocalDate(2024, 6, 1), true)),
            },
            "merger" => good with { Reorganisation = Reorganisation.Merger },
            "joining another" => good with { Reorganisation = Reorganisation.AccessionToAnother },
            "liquidation" => good with { InLiquidation = true },
            "bankruptcy" => good with { InBankruptcy = true },
            "suspension" => good with { ActivitySuspended = true },
            "a kopeck over" => good with { TaxDebt = Rubles.From(30_000.01m) },
            "overdue debt" => good with { OverdueDebtToRegion = true },
            "disqualified" => good with { AnyoneDisqualified = true },
            "foreign" => good with { ForeignEntity = true },
            "offshore share" => good with { OffshoreHoldings = Sequence.Of(Applicants.Offshore(25.01m, false)) },
            "other money" => good with { OtherRegionalFunding = true },
            "extremism list" => good with { InExtremismList = true },
            "UN lists" => good with { InSecurityCouncilLists = true },
            _ => good with { ForeignAgent = true },
        };
    }
}
