using System;
using System.Linq;
using NodaTime;
using SonkoRules.Eligibility;

namespace SonkoRules.Tests.Eligibility;

/// <summary>
/// The requirements once more, in plain two-valued logic for an applicant of whom everything is known, written from
/// the order and not from the library. Default readings, dates of <see cref="Applicants.Dates"/>.
/// </summary>
internal static class EligibilityOracle
{
    private static readonly string[] NotAdmitted =
        ("ConsumerCooperative HousingCooperative HousingConstructionCooperative GarageCooperative "
        + "MutualInsuranceSociety CreditCooperative RentalFund AgriculturalConsumerCooperative PoliticalParty "
        + "SelfRegulatoryOrganisation EmployersAssociation CooperativesAssociation ChamberOfCommerce "
        + "PropertyOwnersAssociation HomeownersAssociation HorticulturalAssociation GardeningAssociation PersonalFund "
        + "StateInstitution MunicipalInstitution PublicLawCompany StateCompany BarChamber BarFormation "
        + "StateCorporation NotarialChamber PublicStateAssociation PublicStateAssociationDivision "
        + "MicrofinanceOrganisation").Split(' ');

    private static readonly string[] OutsideCategory =
        "StateInstitution MunicipalInstitution CommercialOrganisation UnincorporatedAssociation NaturalPerson".Split(' ');

    public static bool Eligible(ApplicantFacts facts) =>
        Enum.GetValues<RequirementId>().All(requirement => Met(requirement, facts));

    public static bool Met(RequirementId requirement, ApplicantFacts facts) =>
        requirement switch
        {
            RequirementId.Category => !OutsideCategory.Contains(facts.Kind!.Value.ToString()),
            RequirementId.Registration =>
                facts.InRegion!.Value && IsAYearBefore(facts.RegisteredInRegionSince!.Value, Applicants.Dates.AcceptanceEnd),
            RequirementId.Activities => facts.SocialActivities!.Value,
            RequirementId.AdmittedKind => !NotAdmitted.Contains(facts.Kind!.Value.ToString()),
            RequirementId.Founders => !facts.StateFounder!.Value,
            RequirementId.EarlierContracts => !facts.Breaches!.Any(breach =>
                breach.Outstanding!.Value
                && IsWithinTwoYearsBefore(breach.ContestHeld!.Value, Applicants.Dates.Filing)),
            RequirementId.GoingConcern =>
                facts.Reorganisation is Reorganisation.None or Reorganisation.AccessionToApplicant
                && !facts.InLiquidation!.Value && !facts.InBankruptcy!.Value && !facts.ActivitySuspended!.Value,
            RequirementId.TaxDebt => facts.TaxDebt!.Value.Kopecks <= 3_000_000,
            RequirementId.DebtToRegion => !facts.OverdueDebtToRegion!.Value || facts.OverdueDebtExcepted!.Value,
            RequirementId.Disqualification => !facts.AnyoneDisqualified!.Value,
            RequirementId.ForeignOwnership => !facts.ForeignEntity!.Value
                && (facts.OffshoreHoldings!.Where(holding => !holding.ThroughTradedCompany!.Value)
                    .Sum(holding => holding.Percent) <= 25 || facts.OffshoreShareExcepted!.Value),
            RequirementId.OtherFunding => !facts.OtherRegionalFunding!.Value,
            RequirementId.ExtremismList => !facts.InExtremismList!.Value,
            RequirementId.SecurityCouncilLists => !facts.InSecurityCouncilLists!.Value,
            RequirementId.ForeignAgent => !facts.ForeignAgent!.Value,
            _ => throw new ArgumentOutOfRangeException(nameof(requirement)),
        };

    /// <summary>Day by day: a year is over on the day of the same number and month, or on the last of that month.</summary>
    public static bool YearIsOver(LocalDate start, LocalDate end)
    {
        for (var day = start; day <= end; day = day.PlusDays(1))
        {
            if (day.Year == start.Year + 1 && day.Month == start.Month
                && (day.Day == start.Day || (day.Day < start.Day && day.PlusDays(1).Month != day.Month)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Day by day back from the end, to the same number and month a year ago or the last of that month.</summary>
    public static bool IsAYearBefore(LocalDate date, LocalDate end)
    {
        var limit = end;
        while (limit.Year == end.Year || limit.Month > end.Month || (limit.Month == end.Month && limit.Day > end.Day))
        {
            limit = limit.PlusDays(-1);
        }

        return date <= limit;
    }

    /// <summary>Day by day back from the day before, to the same number two years ago or the last of that month.</summary>
    public static bool IsWithinTwoYearsBefore(LocalDate date, LocalDate filing)
    {
        for (var day = filing.PlusDays(-1); ; day = day.PlusDays(-1))
        {
            if (day == date)
            {
                return true;
            }

            if (day.Year == filing.Year - 2 && day.Month == filing.Month
                && (day.Day == filing.Day || (day.Day < filing.Day && day.PlusDays(1).Month != day.Month)))
            {
                return false;
            }
        }
    }
}
