namespace SonkoRules.Acts;


/// <summary>What happens when the last day of a window of a roadmap's duty is not working (reading R-DUTY-DAY).</summary>
/// <remarks>Переносится ли день исполнения мероприятия, если он нерабочий.</remarks>
public enum DutyDueDay
{
    /// <summary>The duty is due on that day all the same. The default.</summary>
    Stays = 0,
    /// <summary>The duty is due on the next working day (Civil Code, article 193, by analogy).</summary>
    NextWorkingDay = 1,
}
