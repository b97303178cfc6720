using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Eligibility;

/// <summary>The applicant that meets every requirement, and a contest of May 2025 under the second edition.</summary>
internal static class Applicants
{
    public static EligibilityDates Dates { get; } =
        new(filing: new(2025, 5, 10), acceptanceEnd: new(2025, 5, 20), consideration: new(2025, 5, 26));

    public static EligibilityRules Rules { get; } = UnderReadings(Readings.Default);

    public static ApplicantFacts Eligible { get; } = new()
    {
        Kind = OrganisationKind.AutonomousOrganisation,
        InRegion = true,
        RegisteredInRegionSince = new LocalDate(2019, 3, 4),
        RegisteredSince = new LocalDate(2019, 3, 4),
        SocialActivities = true,
        StateFounder = false,
        Breaches = Sequence.Empty<ContractBreach>(),
        Reorganisation = SonkoRules.Eligibility.Reorganisation.None,
        InLiquidation = false,
        InBankruptcy = false,
        ActivitySuspended = false,
        TaxDebt = Rubles.Zero,
        OverdueDebtToRegion = false,
        OverdueDebtExcepted = false,
        AnyoneDisqualified = false,
        ForeignEntity = false,
        OffshoreHoldings = Sequence.Empty<OffshoreHolding>(),
        OffshoreShareExcepted = false,
        OtherRegionalFunding = false,
        InExtremismList = false,
        InSecurityCouncilLists = false,
        ForeignAgent = false,
    };

    public static EligibilityRules UnderReadings(Readings readings) =>
        SmolenskRules.AnnouncedOn(new LocalDate(2025, 4, 18), readings).OrThrow().Eligibility;

    public static ContractBreach Breach(LocalDate? held, bool? outstanding) =>
        new() { ContestHeld = held, Outstanding = outstanding };

    public static OffshoreHolding Offshore(decimal percent, bool? throughTraded) =>
        new() { Percent = percent, ThroughTradedCompany = throughTraded };
}
