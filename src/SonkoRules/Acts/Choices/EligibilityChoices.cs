namespace SonkoRules.Acts;


/// <summary>On which days the requirements must hold (reading R-DATE, clause 1.6, 2.4, 2.16.1).</summary>
/// <remarks>На какие даты проверяются требования.</remarks>
public enum RequirementDates
{
    /// <summary>On every day that a clause names: the end of acceptance (1.6) and consideration (2.4); 1.5.3 on the day
    /// of filing alone, which is part of the requirement itself. The default.</summary>
    EveryDayNamed = 0,
    /// <summary>Only on the special day where 1.6 or 1.5.3 names one, else on the day of consideration.</summary>
    SpecialDayOnly = 1,
    /// <summary>Only on the day of consideration (2.4).</summary>
    ConsiderationOnly = 2,
    /// <summary>As the default, with 1.5.3 on the day of consideration as well.</summary>
    BreachesAgainOnConsideration = 3,
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


/// <summary>How the year of registration before the end of acceptance is counted (reading R-YEAR-BACK, clause
/// 1.5).</summary>
/// <remarks>Как отсчитывается год регистрации до окончания приёма заявок.</remarks>
public enum RegistrationYear
{
    /// <summary>Back from the end of acceptance: 28.02.2025 leads to 28.02.2024. The default.</summary>
    CountedBack = 0,
    /// <summary>Forward from the registration: 29.02.2024 leads to 28.02.2025.</summary>
    CountedForward = 1,
}


/// <summary>Whether the year of 2.17.7 still bars on its anniversary (reading R-YEAR, clause 2.17.7).</summary>
/// <remarks>Истёк ли год со дня признания нарушения в день его годовщины.</remarks>
public enum BreachAnniversary
{
    /// <summary>It does: the year ends with the end of that day. The default.</summary>
    Barred = 0,
    /// <summary>It does not: the anniversary is free.</summary>
    Free = 1,
}


/// <summary>Whose territorial divisions are not admitted (reading R-BRANCH, clause 1.5.1).</summary>
/// <remarks>Чьи территориальные подразделения не допускаются.</remarks>
public enum Divisions
{
    /// <summary>Those of public-state associations, the nearest words. The default.</summary>
    OfPublicStateAssociations = 0,
    /// <summary>Those of every kind in the list.</summary>
    OfEveryKind = 1,
}
