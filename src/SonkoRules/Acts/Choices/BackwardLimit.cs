namespace SonkoRules.Acts;

/// <summary>What happens when a limit counted back in calendar days falls on a day off (reading R-BACK, clause 2.2, 2.10.3).</summary>
/// <remarks>Предел, отсчитанный назад, приходится на выходной.</remarks>
public enum BackwardLimit
{
    /// <summary>It stays. The default.</summary>
    Stays = 0,

    /// <summary>It moves to the working day before.</summary>
    WorkingDayBefore = 1,
}
