namespace SonkoRules.Acts;


/// <summary>On which days the requirements must hold (reading R-DATE, clause 1.6, 2.4, 2.16.1).</summary>
/// <remarks>На какие даты проверяются требования.</remarks>
public enum RequirementDates
{
    /// <summary>On every day that a clause names: the end of acceptance (1.6), filing (1.5.3) and consideration (2.4).
    /// The default.</summary>
    EveryDayNamed = 0,
    /// <summary>Only on the special day where 1.6 or 1.5.3 names one, else on the day of consideration.</summary>
    SpecialDayOnly = 1,
    /// <summary>Only on the day of consideration (2.4).</summary>
    ConsiderationOnly = 2,
}


/// <summary>What the two consecutive years before the day of filing are (reading R-TWO-YEARS, clause 1.5.3).</summary>
/// <remarks>Что такое «два года подряд» до дня подачи заявки.</remarks>
public enum BreachWindow
{
    /// <summary>The 24 months back from the day of filing. The default.</summary>
    TwentyFourMonths = 0,
    /// <summary>The two calendar years before the year of filing.</summary>
    CalendarYears = 1,
}


/// <summary>Where an applicant must have been registered for a year (reading R-REGION, clause 1.5).</summary>
/// <remarks>Где организация должна быть зарегистрирована не менее года.</remarks>
public enum YearOfRegistration
{
    /// <summary>In the region itself. The default.</summary>
    InTheRegion = 0,
    /// <summary>Anywhere, and in the region by now.</summary>
    Anywhere = 1,
}
