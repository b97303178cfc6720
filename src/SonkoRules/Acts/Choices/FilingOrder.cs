namespace SonkoRules.Acts;

/// <summary>Whether the earlier application is earlier by the moment or by the day (reading R-TIE, clause 2.20, 2.9).</summary>
/// <remarks>«Раньше» — по моменту или по дню подачи.</remarks>
public enum FilingOrder
{
    /// <summary>By the moment of filing. The default.</summary>
    ByMoment = 0,

    /// <summary>By the day of filing; a tie within one day stays open.</summary>
    ByDay = 1,
}
