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


/// <summary>Whether there is one rating or one for each grant direction (reading R-SCOPE, clause 3.3, A1.12).</summary>
/// <remarks>Один рейтинг или по каждому направлению.</remarks>
public enum RatingScope
{
    /// <summary>One rating. The default.</summary>
    OneRating = 0,
    /// <summary>Also one for each direction, for the preliminary calculation of sums.</summary>
    PerDirection = 1,
}
