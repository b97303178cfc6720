namespace SonkoRules.Acts;

/// <summary>How "N days before" is counted (reading R-BEFORE, clause 2.2, 2.5, 2.10.1, 2.10.3, 2.12.5, 3.15).</summary>
/// <remarks>Как отсчитывается «за N дней до».</remarks>
public enum DaysBefore
{
    /// <summary>The N-th day back, the day of the event not counted. The default.</summary>
    NthDayBack = 0,

    /// <summary>N full days lie between.</summary>
    FullDaysBetween = 1,
}
