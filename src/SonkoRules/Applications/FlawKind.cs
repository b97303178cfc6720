namespace SonkoRules.Applications;

/// <summary>The kinds of flaws whose grounds are the same for every document.</summary>
/// <remarks>Виды недостатков заявки.</remarks>
public enum FlawKind
{
    /// <summary><see cref="ApplicationFlaw.NotEligible"/> (2.17.1).</summary>
    NotEligible = 0,
    /// <summary><see cref="ApplicationFlaw.Defective"/> and <see cref="ApplicationFlaw.NotSigned"/> (2.11.2,
    /// 2.17.3).</summary>
    Defective = 1,
    /// <summary><see cref="ApplicationFlaw.Unreliable"/> (2.11.3, 2.17.4).</summary>
    Unreliable = 2,
    /// <summary><see cref="ApplicationFlaw.Late"/> (2.17.5).</summary>
    Late = 3,
    /// <summary><see cref="ApplicationFlaw.Several"/> (2.17.6).</summary>
    Several = 4,
    /// <summary><see cref="ApplicationFlaw.RecentBreach"/> (2.17.7).</summary>
    RecentBreach = 5,
    /// <summary><see cref="ApplicationFlaw.ReworkAskedFor"/> (2.11.4).</summary>
    ReworkAskedFor = 6,
}
