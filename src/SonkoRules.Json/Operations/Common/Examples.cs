using System.Linq;
using NodaTime;
using SonkoRules.Applications;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Json.Operations.Common;

/// <summary>What several examples share.</summary>
internal static class Examples
{
    /// <summary>An organisation that meets every requirement.</summary>
    public static ApplicantFacts Applicant { get; } = new()
    {
        Kind = OrganisationKind.AutonomousOrganisation,
        InRegion = true,
        RegisteredInRegionSince = new LocalDate(2019, 3, 14),
        SocialActivities = true,
        StateFounder = false,
        Breaches = Sequence.Of(new ContractBreach { ContestHeld = new LocalDate(2025, 4, 7), Outstanding = false }),
        Reorganisation = Reorganisation.None,
        InLiquidation = false,
        InBankruptcy = false,
        ActivitySuspended = false,
        TaxDebt = Rubles.Zero,
        OverdueDebtToRegion = false,
        AnyoneDisqualified = false,
        ForeignEntity = false,
        OffshoreHoldings = Sequence.Empty<OffshoreHolding>(),
        OtherRegionalFunding = false,
        InExtremismList = false,
        InSecurityCouncilLists = false,
        ForeignAgent = false,
    };

    /// <summary>The days of a contest in the spring of 2026.</summary>
    public static ApplicationDates Dates { get; } = new(
        new LocalDateTime(2026, 3, 10, 18, 0), new LocalDate(2026, 3, 20), new LocalDate(2026, 3, 17));

    /// <summary>An application in order.</summary>
    public static Application Application(string id) =>
        new()
        {
            Id = id,
            ApplicantId = "1026700000000",
            Filed = new LocalDateTime(2026, 2, 16, 10, 3),
            ReworkAskedFor = false,
            HasSignature = true,
            SignerInRegister = true,
            Documents = Sequence.Of(
                SubmittedDocument.InOrder(DocumentKind.Charter),
                SubmittedDocument.InOrder(DocumentKind.PersonalDataConsent),
                SubmittedDocument.InOrder(DocumentKind.PublicationConsent),
                SubmittedDocument.InOrder(DocumentKind.RegisterExtract, new LocalDate(2026, 2, 12)),
                SubmittedDocument.InOrder(DocumentKind.TaxCertificate, new LocalDate(2026, 2, 12)),
                SubmittedDocument.InOrder(DocumentKind.Project)),
            ProjectParts = SmolenskRules.ThirdEdition.Applications.ProjectParts,
            PriorityDirection = PriorityDirection.SocialSupport,
            InformationReliable = true,
            RecognisedBreaches = Sequence.Empty<LocalDate>(),
        };

    /// <summary>Three sheets with one score on every criterion: the final score is that score.</summary>
    public static Sequence<ExpertSheet> Sheets(int score) =>
        Sequence.Of("first", "second", "third")
            .Select(expert => new ExpertSheet(
                expert,
                SmolenskRules.ThirdEdition.Methodology.Criteria.Select(_ => score).ToSequence()))
            .ToSequence();
}
