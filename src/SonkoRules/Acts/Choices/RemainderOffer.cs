namespace SonkoRules.Acts;

/// <summary>What follows when the next applicant refuses the remainder (reading R-OFFER, clause 3.4).</summary>
/// <remarks>Что следует за отказом от остатка.</remarks>
public enum RemainderOffer
{
    /// <summary>The offer ends: only the next applicant is named. The default.</summary>
    EndsWithRefusal = 0,

    /// <summary>The remainder is offered on down the rating.</summary>
    GoesOnDown = 1,

    /// <summary>No offer is made at all.</summary>
    NotMade = 2,
}
