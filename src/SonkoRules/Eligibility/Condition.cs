namespace SonkoRules.Eligibility;

/// <summary>A requirement is met when all of its conditions hold. A condition is about one fact, or about one fact and
/// the exception that outweighs it; each fact stands once in a condition, so that Kleene's value is exact: it is
/// unknown only if the missing facts could turn it either way.</summary>
internal enum Condition
{
    Category,
    InRegion,
    RegisteredLongEnough,
    Activities,
    AdmittedKind,
    Founders,
    EarlierContracts,
    Reorganisation,
    Liquidation,
    Bankruptcy,
    Suspension,
    TaxDebt,
    DebtToRegion,
    Disqualification,
    ForeignEntity,
    OffshoreShare,
    OtherFunding,
    ExtremismList,
    SecurityCouncilLists,
    ForeignAgent,
    Division,
}
