namespace SonkoRules.Indicators;

/// <summary>Which values of an indicator are the better ones.</summary>
/// <remarks>Направленность показателя.</remarks>
public enum IndicatorDirection
{
    /// <summary>A greater value is better: people helped, a share of expenses. The default.</summary>
    MoreIsBetter = 0,
    /// <summary>A smaller value is better: a waiting time, a share of refusals.</summary>
    LessIsBetter = 1,
}
