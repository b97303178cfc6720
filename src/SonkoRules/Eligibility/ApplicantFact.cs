namespace SonkoRules.Eligibility;

/// <summary>The names of the facts in <see cref="ApplicantFacts"/>, for lists of what is missing, with the clauses that name
/// where an order has them from; where none is told, it names none. The request of 2.14.1 goes out by
/// itself; where that is technically not possible, the organisation fills in the screen forms of the Electronic Budget
/// system, so a fact from there may be its own declaration.</summary>
/// <remarks>Сведения об участнике конкурса.</remarks>
public enum ApplicantFact
{
    /// <summary><see cref="ApplicantFacts.Kind"/>; from 2.14.3.</summary>
    Kind = 0,
    /// <summary><see cref="ApplicantFacts.InRegion"/>; from 2.14.3.</summary>
    InRegion = 1,
    /// <summary><see cref="ApplicantFacts.RegisteredInRegionSince"/>; from 2.14.3.</summary>
    RegisteredInRegionSince = 2,
    /// <summary><see cref="ApplicantFacts.RegisteredSince"/>; from 2.14.3.</summary>
    RegisteredSince = 3,
    /// <summary><see cref="ApplicantFacts.SocialActivities"/>; from 2.9.1.</summary>
    SocialActivities = 4,
    /// <summary><see cref="ApplicantFacts.StateFounder"/>; from 2.14.3.</summary>
    StateFounder = 5,
    /// <summary><see cref="ApplicantFacts.Breaches"/>.</summary>
    Breaches = 6,
    /// <summary><see cref="ApplicantFacts.Reorganisation"/>; from 2.14.3.</summary>
    Reorganisation = 7,
    /// <summary><see cref="ApplicantFacts.InLiquidation"/>; from 2.14.3.</summary>
    InLiquidation = 8,
    /// <summary><see cref="ApplicantFacts.InBankruptcy"/>; from 2.14.6, 2.14.6.1.</summary>
    InBankruptcy = 9,
    /// <summary><see cref="ApplicantFacts.ActivitySuspended"/>.</summary>
    ActivitySuspended = 10,
    /// <summary><see cref="ApplicantFacts.TaxDebt"/>; from 2.9.6, 2.14.2.</summary>
    TaxDebt = 11,
    /// <summary><see cref="ApplicantFacts.OverdueDebtToRegion"/>; from 2.14.1, 2.14.4.</summary>
    OverdueDebtToRegion = 12,
    /// <summary><see cref="ApplicantFacts.OverdueDebtExcepted"/>; from 2.14.1, 2.14.4.</summary>
    OverdueDebtExcepted = 13,
    /// <summary><see cref="ApplicantFacts.AnyoneDisqualified"/>; from 2.14.1.</summary>
    AnyoneDisqualified = 14,
    /// <summary><see cref="ApplicantFacts.ForeignEntity"/>; from 2.14.1.</summary>
    ForeignEntity = 15,
    /// <summary><see cref="ApplicantFacts.OffshoreHoldings"/>; from 2.14.1.</summary>
    OffshoreHoldings = 16,
    /// <summary><see cref="ApplicantFacts.OffshoreShareExcepted"/>; from 2.14.1.</summary>
    OffshoreShareExcepted = 17,
    /// <summary><see cref="ApplicantFacts.OtherRegionalFunding"/>.</summary>
    OtherRegionalFunding = 18,
    /// <summary><see cref="ApplicantFacts.InExtremismList"/>; from 2.14.1, 2.14.6, 2.14.6.3.</summary>
    InExtremismList = 19,
    /// <summary><see cref="ApplicantFacts.InSecurityCouncilLists"/>; from 2.14.1, 2.14.6, 2.14.6.4.</summary>
    InSecurityCouncilLists = 20,
    /// <summary><see cref="ApplicantFacts.ForeignAgent"/>; from 2.14.1, 2.14.6, 2.14.6.2.</summary>
    ForeignAgent = 21,
    /// <summary><see cref="ApplicantFacts.Division"/>; from 2.14.3.</summary>
    Division = 22,
}
