using SonkoRules.Eligibility;

namespace SonkoRules;

/// <summary>Clauses 1.5–1.7 of the Smolensk order as data; no edition has changed them.</summary>
internal static class SmolenskEligibility
{
    public static EligibilityTerms Terms { get; } = new()
    {
        AdmissionClause = Clause.Parse("1.7"),
        FilingClause = Clause.Parse("1.5.3"),
        AcceptanceEndClause = Clause.Parse("1.6"),
        ConsiderationClause = Clause.Parse("2.4"),
        Requirements = Sequence.Of(
            Required(RequirementId.Category, "1.5"),
            Required(RequirementId.Registration, "1.5"),
            Required(RequirementId.Activities, "1.5"),
            Required(RequirementId.AdmittedKind, "1.5.1"),
            Required(RequirementId.Founders, "1.5.2"),
            Required(RequirementId.EarlierContracts, "1.5.3", ContestDay.Filing),
            Required(RequirementId.GoingConcern, "1.6.1", ContestDay.AcceptanceEnd),
            Required(RequirementId.TaxDebt, "1.6.2", ContestDay.AcceptanceEnd),
            Required(RequirementId.DebtToRegion, "1.6.3", ContestDay.AcceptanceEnd),
            Required(RequirementId.Disqualification, "1.6.4", ContestDay.AcceptanceEnd),
            Required(RequirementId.ForeignOwnership, "1.6.5", ContestDay.AcceptanceEnd),
            Required(RequirementId.OtherFunding, "1.6.6"),
            Required(RequirementId.ExtremismList, "1.6.7", ContestDay.AcceptanceEnd),
            Required(RequirementId.SecurityCouncilLists, "1.6.8", ContestDay.AcceptanceEnd),
            Required(RequirementId.ForeignAgent, "1.6.9", ContestDay.AcceptanceEnd)),
        OutsideCategory = Sequence.Of(
            OrganisationKind.StateInstitution,
            OrganisationKind.MunicipalInstitution,
            OrganisationKind.CommercialOrganisation,
            OrganisationKind.UnincorporatedAssociation,
            OrganisationKind.NaturalPerson),
        NotAdmitted = Sequence.Of(
            OrganisationKind.ConsumerCooperative,
            OrganisationKind.HousingCooperative,
            OrganisationKind.HousingConstructionCooperative,
            OrganisationKind.GarageCooperative,
            OrganisationKind.MutualInsuranceSociety,
            OrganisationKind.CreditCooperative,
            OrganisationKind.RentalFund,
            OrganisationKind.AgriculturalConsumerCooperative,
            OrganisationKind.PoliticalParty,
            OrganisationKind.SelfRegulatoryOrganisation,
            OrganisationKind.EmployersAssociation,
            OrganisationKind.CooperativesAssociation,
            OrganisationKind.ChamberOfCommerce,
            OrganisationKind.PropertyOwnersAssociation,
            OrganisationKind.HomeownersAssociation,
            OrganisationKind.HorticulturalAssociation,
            OrganisationKind.GardeningAssociation,
            OrganisationKind.PersonalFund,
            OrganisationKind.StateInstitution,
            OrganisationKind.MunicipalInstitution,
            OrganisationKind.PublicLawCompany,
            OrganisationKind.StateCompany,
            OrganisationKind.BarChamber,
            OrganisationKind.BarFormation,
            OrganisationKind.StateCorporation,
            OrganisationKind.NotarialChamber,
            OrganisationKind.PublicStateAssociation,
            OrganisationKind.PublicStateAssociationDivision,
            OrganisationKind.MicrofinanceOrganisation),
        RegistrationYears = 1,
        BreachYears = 2,
        AllowedReorganisations = Sequence.Of(Reorganisation.None, Reorganisation.AccessionToApplicant),

        // The amount of the Tax Code, article 47, point 3, as of 20.03.2024; later changes were not checked.
        TaxDebtLimits = Sequence.Of(new DatedAmount(new(2024, 3, 20), Rubles.From(30_000m))),
        OffshoreLimitPercent = 25m,
        Sources = Sequence.Of(
            From(ApplicantFact.Kind, "2.14.3"),
            From(ApplicantFact.Division, "2.14.3"),
            From(ApplicantFact.InRegion, "2.14.3"),
            From(ApplicantFact.RegisteredInRegionSince, "2.14.3"),
            From(ApplicantFact.RegisteredSince, "2.14.3"),
            From(ApplicantFact.SocialActivities, "2.9.1"),
            From(ApplicantFact.StateFounder, "2.14.3"),
            From(ApplicantFact.Reorganisation, "2.14.3"),
            From(ApplicantFact.InLiquidation, "2.14.3"),
            From(ApplicantFact.InBankruptcy, "2.14.6.1"),

            // 2.14.2 names 2.9.2 as the requirement that it checks; the certificate of 2.9.6 is probably meant.
            From(ApplicantFact.TaxDebt, "2.9.6", "2.14.2"),
            From(ApplicantFact.OverdueDebtToRegion, "2.14.1", "2.14.4"),
            From(ApplicantFact.OverdueDebtExcepted, "2.14.1", "2.14.4"),
            From(ApplicantFact.AnyoneDisqualified, "2.14.1"),
            From(ApplicantFact.ForeignEntity, "2.14.1"),
            From(ApplicantFact.OffshoreHoldings, "2.14.1"),
            From(ApplicantFact.OffshoreShareExcepted, "2.14.1"),
            From(ApplicantFact.InExtremismList, "2.14.1", "2.14.6.3"),
            From(ApplicantFact.InSecurityCouncilLists, "2.14.1", "2.14.6.4"),
            From(ApplicantFact.ForeignAgent, "2.14.1", "2.14.6.2")),
    };

    private static RequirementTerms Required(RequirementId id, string clause, params ContestDay[] specialDays) =>
        new(id, Clause.Parse(clause), Sequence.From(specialDays));

    private static FactSource From(ApplicantFact fact, params string[] clauses) =>
        new(fact, clauses.Select(Clause.Parse).ToSequence());
}
