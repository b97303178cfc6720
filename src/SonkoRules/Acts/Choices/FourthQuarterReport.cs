namespace SonkoRules.Acts;

/// <summary>Whether the report for the fourth quarter is due beside the final one (reading R-Q4, clause 3.18).</summary>
/// <remarks>Нужен ли отчёт за IV квартал после итогового.</remarks>
public enum FourthQuarterReport
{
    /// <summary>Both are due. The default.</summary>
    DueToo = 0,

    /// <summary>The final report replaces it.</summary>
    ReplacedByFinal = 1,
}
