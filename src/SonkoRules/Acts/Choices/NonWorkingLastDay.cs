namespace SonkoRules.Acts;

/// <summary>What happens when the last day of a term of calendar days is not working (reading R-SHIFT, clause 2.3, 2.6, 2.22, 2.25, 2.28, 3.13, 3.14, 3.17–3.19).</summary>
/// <remarks>Переносится ли последний день, если он нерабочий.</remarks>
public enum NonWorkingLastDay
{
    /// <summary>The term ends on the next working day (Civil Code, article 193, by analogy). The default.</summary>
    NextWorkingDay = 0,

    /// <summary>The term ends on that day all the same.</summary>
    Stays = 1,
}
