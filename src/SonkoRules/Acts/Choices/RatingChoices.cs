namespace SonkoRules.Acts;


/// <summary>Whether the earlier application is earlier by the moment or by the day (reading R-TIE, clause 2.20,
/// 2.9).</summary>
/// <remarks>«Раньше» — по моменту или по дню подачи.</remarks>
public enum FilingOrder
{
    /// <summary>By the moment of filing. The default.</summary>
    ByMoment = 0,
    /// <summary>By the day of filing; a tie within one day stays open.</summary>
    ByDay = 1,
}


/// <summary>What decides between two equal applications that both have a video presentation (reading R-VIDEO, clause
/// 2.20).</summary>
/// <remarks>Как располагаются две заявки с видеопрезентацией.</remarks>
public enum BothWithVideo
{
    /// <summary>The time of filing, as without a video. The default.</summary>
    FilingDecides = 0,
    /// <summary>Nothing: the tie stays open.</summary>
    TieStaysOpen = 1,
}
