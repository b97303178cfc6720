namespace SonkoRules.Applications;

/// <summary>The kinds of flaws whose grounds are the same for every document.</summary>
/// <remarks>Виды недостатков заявки.</remarks>
public enum FlawKind
{
    /// <summary><see cref="ApplicationFlaw.NotEligible"/>.</summary>
    NotEligible = 0,
    /// <summary><see cref="ApplicationFlaw.Defective"/> and <see cref="ApplicationFlaw.NotSigned"/>.</summary>
    Defective = 1,
    /// <summary><see cref="ApplicationFlaw.Unreliable"/>.</summary>
    Unreliable = 2,
    /// <summary><see cref="ApplicationFlaw.Late"/>.</summary>
    Late = 3,
    /// <summary><see cref="ApplicationFlaw.Several"/>.</summary>
    Several = 4,
    /// <summary><see cref="ApplicationFlaw.RecentBreach"/>.</summary>
    RecentBreach = 5,
    /// <summary><see cref="ApplicationFlaw.ReworkAskedFor"/>.</summary>
    ReworkAskedFor = 6,
}
