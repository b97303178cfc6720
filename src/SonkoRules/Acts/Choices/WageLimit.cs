namespace SonkoRules.Acts;

/// <summary>What the region's mean wage bounds (reading R-PAY, clause 1.2).</summary>
/// <remarks>Что ограничено средней заработной платой в регионе.</remarks>
public enum WageLimit
{
    /// <summary>The pay of one person for a month, without insurance contributions. The default.</summary>
    WithoutContributions = 0,

    /// <summary>The pay of one person for a month with the insurance contributions on it.</summary>
    WithContributions = 1,
}
