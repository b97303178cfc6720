namespace SonkoRules.Acts;

/// <summary>What the two consecutive years before the day of filing are (reading R-TWO-YEARS, clause 1.5.3).</summary>
/// <remarks>Что такое «два года подряд» до дня подачи заявки.</remarks>
public enum BreachWindow
{
    /// <summary>The 24 months back from the day of filing. The default.</summary>
    TwentyFourMonths = 0,

    /// <summary>The two calendar years before the year of filing.</summary>
    CalendarYears = 1,
}
