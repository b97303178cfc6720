namespace SonkoRules.Subsidies;

/// <summary>Why an application in the rating gets no subsidy.</summary>
/// <remarks>Причина, по которой субсидия не предоставляется.</remarks>
public enum UnfundedReason
{
    /// <summary>The limits do not cover it (3.3), and what was left did not reach it (3.4). The value of
    /// <c>default</c>.</summary>
    LimitsExhausted = 0,
    /// <summary>Its final score is below the passing score, below the threshold of the caller's reading (R-MINIMUM), or
    /// so low that the size rule gives nothing to it.</summary>
    BelowMinimum = 1,
    /// <summary>The formula gives less than the smallest sum that its rounding keeps: a size of zero is no
    /// win.</summary>
    ZeroSize = 2,
    /// <summary>It refused what was left (3.4).</summary>
    RefusedOffer = 3,
    /// <summary>It was offered what was left, and its answer is not known yet (3.4).</summary>
    OfferAwaited = 4,
    /// <summary>It had won, and the ministry refused the agreement (3.10).</summary>
    AgreementRefused = 5,
    /// <summary>It had won, and evaded the agreement (3.11).</summary>
    AgreementEvaded = 6,
    /// <summary>Its size is below the least that an applicant can get.</summary>
    BelowFloor = 7,
    /// <summary>As many won above it as can win.</summary>
    BeyondWinners = 8,
    /// <summary>It had won, and withdrew; the order has no clause for it.</summary>
    Withdrew = 9,
    /// <summary>It had won, and the agreement was dissolved (3.8.2).</summary>
    AgreementDissolved = 10,
    /// <summary>It had won, and gave the subsidy up because of service (3.19).</summary>
    SubsidyGivenUp = 11,
    /// <summary>It had won, and its subsidy was made smaller by agreement to nothing (3.8.3).</summary>
    ReducedToNothing = 12,
}
