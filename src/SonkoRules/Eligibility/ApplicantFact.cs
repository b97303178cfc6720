namespace SonkoRules.Eligibility;

/// <summary>The names of the facts in <see cref="ApplicantFacts"/>, for lists of what is missing.</summary>
/// <remarks>Сведения о заявителе.</remarks>
public enum ApplicantFact
{
    /// <summary><see cref="ApplicantFacts.Kind"/>.</summary>
    Kind = 1,

    /// <summary><see cref="ApplicantFacts.InRegion"/>.</summary>
    InRegion = 2,

    /// <summary><see cref="ApplicantFacts.RegisteredInRegionSince"/>.</summary>
    RegisteredInRegionSince = 3,

    /// <summary><see cref="ApplicantFacts.RegisteredSince"/>.</summary>
    RegisteredSince = 4,

    /// <summary><see cref="ApplicantFacts.SocialActivities"/>.</summary>
    SocialActivities = 5,

    /// <summary><see cref="ApplicantFacts.StateFounder"/>.</summary>
    StateFounder = 6,

    /// <summary><see cref="ApplicantFacts.Breaches"/>.</summary>
    Breaches = 7,

    /// <summary><see cref="ApplicantFacts.Reorganisation"/>.</summary>
    Reorganisation = 8,

    /// <summary><see cref="ApplicantFacts.InLiquidation"/>.</summary>
    InLiquidation = 9,

    /// <summary><see cref="ApplicantFacts.InBankruptcy"/>.</summary>
    InBankruptcy = 10,

    /// <summary><see cref="ApplicantFacts.ActivitySuspended"/>.</summary>
    ActivitySuspended = 11,

    /// <summary><see cref="ApplicantFacts.TaxDebt"/>.</summary>
    TaxDebt = 12,

    /// <summary><see cref="ApplicantFacts.OverdueDebtToRegion"/>.</summary>
    OverdueDebtToRegion = 13,

    /// <summary><see cref="ApplicantFacts.OverdueDebtExcepted"/>.</summary>
    OverdueDebtExcepted = 14,

    /// <summary><see cref="ApplicantFacts.AnyoneDisqualified"/>.</summary>
    AnyoneDisqualified = 15,

    /// <summary><see cref="ApplicantFacts.ForeignEntity"/>.</summary>
    ForeignEntity = 16,

    /// <summary><see cref="ApplicantFacts.OffshoreHoldings"/>.</summary>
    OffshoreHoldings = 17,

    /// <summary><see cref="ApplicantFacts.OffshoreShareExcepted"/>.</summary>
    OffshoreShareExcepted = 18,

    /// <summary><see cref="ApplicantFacts.OtherRegionalFunding"/>.</summary>
    OtherRegionalFunding = 19,

    /// <summary><see cref="ApplicantFacts.InExtremismList"/>.</summary>
    InExtremismList = 20,

    /// <summary><see cref="ApplicantFacts.InSecurityCouncilLists"/>.</summary>
    InSecurityCouncilLists = 21,

    /// <summary><see cref="ApplicantFacts.ForeignAgent"/>.</summary>
    ForeignAgent = 22,
}
