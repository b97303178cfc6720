namespace SonkoRules.Acts;

/// <summary>What the limits must cover when winners are named (reading R-FILL, clause 3.3).</summary>
/// <remarks>Что должны покрывать лимиты.</remarks>
public enum LimitCoverage
{
    /// <summary>The sums asked for, each counted at the greatest subsidy at most. The default.</summary>
    Requests = 0,

    /// <summary>The computed sizes of the subsidies.</summary>
    ComputedSizes = 1,
}
