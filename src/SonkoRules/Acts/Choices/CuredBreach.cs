namespace SonkoRules.Acts;

/// <summary>What follows from a breach cured within the term of the act (reading R-CURE, clause 3.17).</summary>
/// <remarks>Последствие нарушения, устранённого в срок акта.</remarks>
public enum CuredBreach
{
    /// <summary>Nothing is returned. The default.</summary>
    NothingReturned = 0,

    /// <summary>The whole subsidy is returned all the same.</summary>
    WholeSubsidyReturned = 1,
}
