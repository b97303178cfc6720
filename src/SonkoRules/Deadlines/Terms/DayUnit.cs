namespace SonkoRules.Deadlines;

/// <summary>The days in which a term is counted.</summary>
/// <remarks>Календарные или рабочие дни.</remarks>
public enum DayUnit
{
    /// <summary>All days. The default.</summary>
    Calendar = 0,
    /// <summary>Working days of the calendar that the caller gives.</summary>
    Working = 1,
}
