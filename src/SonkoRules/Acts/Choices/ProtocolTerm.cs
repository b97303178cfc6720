namespace SonkoRules.Acts;

/// <summary>From which of the two terms of 2.25 the term of the draft agreement counts (reading, clause 3.7.1).</summary>
/// <remarks>От какого из двух сроков 2.25 считается срок проекта соглашения.</remarks>
public enum ProtocolTerm
{
    /// <summary>From the first one: the Unified portal. The default.</summary>
    Portal = 0,

    /// <summary>From the second one: the ministry's own site.</summary>
    OwnSite = 1,
}
