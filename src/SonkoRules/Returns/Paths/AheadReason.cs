namespace SonkoRules.Returns;

/// <summary>Why no term runs yet for a step of a path.</summary>
public enum AheadReason
{
    /// <summary>The event that starts the term has not happened, or is not known to have.</summary>
    TermNotStarted = 0,
    /// <summary>The step may still turn out not to be needed: a breach may still be cured.</summary>
    MayNotBeNeeded = 1,
    /// <summary>The step is due and no term is named for it: by the order, after objections to the draft (3.7.2), or by a
    /// demand that came after the day of 3.17.</summary>
    NoTermNamed = 2,
    /// <summary>The day by which the step is due is known, and the ministry's demand has not been received: nothing is
    /// overdue before it is (3.17).</summary>
    NotDemanded = 3,
}
