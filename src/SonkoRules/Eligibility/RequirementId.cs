namespace SonkoRules.Eligibility;

/// <summary>The requirements to an applicant. Clause 1.5 holds three of them; the clause of each is data of the
/// edition.</summary>
/// <remarks>Требования к участнику конкурса.</remarks>
public enum RequirementId
{
    /// <summary>A non-profit legal entity that is not a state or municipal institution (1.5).</summary>
    Category = 0,
    /// <summary>Registered in the region for long enough (1.5).</summary>
    Registration = 1,
    /// <summary>Carries on socially oriented activities in the region (1.5).</summary>
    Activities = 2,
    /// <summary>None of the kinds that are not admitted (1.5.1).</summary>
    AdmittedKind = 3,
    /// <summary>No public founder (1.5.2).</summary>
    Founders = 4,
    /// <summary>No outstanding breach of earlier contracts (1.5.3).</summary>
    EarlierContracts = 5,
    /// <summary>No reorganisation, liquidation, bankruptcy or suspension (1.6.1).</summary>
    GoingConcern = 6,
    /// <summary>Tax debt within the limit (1.6.2).</summary>
    TaxDebt = 7,
    /// <summary>No overdue debt to the region (1.6.3).</summary>
    DebtToRegion = 8,
    /// <summary>Nobody disqualified (1.6.4).</summary>
    Disqualification = 9,
    /// <summary>Not foreign; offshore share within the limit (1.6.5).</summary>
    ForeignOwnership = 10,
    /// <summary>No other regional money for the same purposes (1.6.6).</summary>
    OtherFunding = 11,
    /// <summary>Not in the list of extremists and terrorists (1.6.7).</summary>
    ExtremismList = 12,
    /// <summary>Not in the lists of the UN Security Council (1.6.8).</summary>
    SecurityCouncilLists = 13,
    /// <summary>Not a foreign agent (1.6.9).</summary>
    ForeignAgent = 14,
}
