namespace SonkoRules.Eligibility;

/// <summary>The names of the facts in <see cref="ApplicantFacts"/>, for lists of what is missing.</summary>
/// <remarks>Сведения о заявителе.</remarks>
public enum ApplicantFact
{
    /// <summary><see cref="ApplicantFacts.Kind"/>.</summary>
    Kind = 0,
    /// <summary><see cref="ApplicantFacts.InRegion"/>.</summary>
    InRegion = 1,
    /// <summary><see cref="ApplicantFacts.RegisteredInRegionSince"/>.</summary>
    RegisteredInRegionSince = 2,
    /// <summary><see cref="ApplicantFacts.RegisteredSince"/>.</summary>
    RegisteredSince = 3,
    /// <summary><see cref="ApplicantFacts.SocialActivities"/>.</summary>
    SocialActivities = 4,
    /// <summary><see cref="ApplicantFacts.StateFounder"/>.</summary>
    StateFounder = 5,
    /// <summary><see cref="ApplicantFacts.Breaches"/>.</summary>
    Breaches = 6,
    /// <summary><see cref="ApplicantFacts.Reorganisation"/>.</summary>
    Reorganisation = 7,
    /// <summary><see cref="ApplicantFacts.InLiquidation"/>.</summary>
    InLiquidation = 8,
    /// <summary><see cref="ApplicantFacts.InBankruptcy"/>.</summary>
    InBankruptcy = 9,
    /// <summary><see cref="ApplicantFacts.ActivitySuspended"/>.</summary>
    ActivitySuspended = 10,
    /// <summary><see cref="ApplicantFacts.TaxDebt"/>.</summary>
    TaxDebt = 11,
    /// <summary><see cref="ApplicantFacts.OverdueDebtToRegion"/>.</summary>
    OverdueDebtToRegion = 12,
    /// <summary><see cref="ApplicantFacts.OverdueDebtExcepted"/>.</summary>
    OverdueDebtExcepted = 13,
    /// <summary><see cref="ApplicantFacts.AnyoneDisqualified"/>.</summary>
    AnyoneDisqualified = 14,
    /// <summary><see cref="ApplicantFacts.ForeignEntity"/>.</summary>
    ForeignEntity = 15,
    /// <summary><see cref="ApplicantFacts.OffshoreHoldings"/>.</summary>
    OffshoreHoldings = 16,
    /// <summary><see cref="ApplicantFacts.OffshoreShareExcepted"/>.</summary>
    OffshoreShareExcepted = 17,
    /// <summary><see cref="ApplicantFacts.OtherRegionalFunding"/>.</summary>
    OtherRegionalFunding = 18,
    /// <summary><see cref="ApplicantFacts.InExtremismList"/>.</summary>
    InExtremismList = 19,
    /// <summary><see cref="ApplicantFacts.InSecurityCouncilLists"/>.</summary>
    InSecurityCouncilLists = 20,
    /// <summary><see cref="ApplicantFacts.ForeignAgent"/>.</summary>
    ForeignAgent = 21,
    /// <summary><see cref="ApplicantFacts.Division"/>.</summary>
    Division = 22,
}
