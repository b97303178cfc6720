namespace SonkoRules.Acts;

/// <summary>What decides between two equal applications that both have a video presentation (reading R-VIDEO, clause 2.20).</summary>
/// <remarks>Как располагаются две заявки с видеопрезентацией.</remarks>
public enum BothWithVideo
{
    /// <summary>The time of filing, as without a video. The default.</summary>
    FilingDecides = 0,

    /// <summary>Nothing: the tie stays open.</summary>
    TieStaysOpen = 1,
}
