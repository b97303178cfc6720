namespace SonkoRules.Subsidies;

/// <summary>What an applicant said, or has not yet said, to a reduced subsidy (3.4).</summary>
/// <remarks>Ответ участника на предложение уменьшить запрашиваемую сумму.</remarks>
public enum OfferAnswer
{
    /// <summary>Not yet known. The value of <c>default</c>: an unknown answer is never guessed.</summary>
    Awaited = 0,
    /// <summary>The applicant agrees and reduces the request.</summary>
    Accepted = 1,
    /// <summary>The applicant refuses.</summary>
    Refused = 2,
    /// <summary>The request is covered as it stands: there is nothing to agree to. Only the library gives this.</summary>
    NotNeeded = 3,
}
