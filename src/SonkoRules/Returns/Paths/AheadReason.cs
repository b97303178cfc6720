namespace SonkoRules.Returns;

/// <summary>Why no term runs yet for a step of a path.</summary>
public enum AheadReason
{
    /// <summary>The event that starts the term has not happened, or is not known to have.</summary>
    TermNotStarted = 0,
    /// <summary>The step may still turn out not to be needed: a breach may still be cured.</summary>
    MayNotBeNeeded = 1,
    /// <summary>The order names no term: objections to the draft were sent in time (3.7.2).</summary>
    NoTermNamed = 2,
}
