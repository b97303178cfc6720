namespace SonkoRules.Acts;

/// <summary>On which days the requirements must hold (reading R-DATE, clause 1.6, 2.4, 2.16.1).</summary>
/// <remarks>На какие даты проверяются требования.</remarks>
public enum RequirementDates
{
    /// <summary>On every day that a clause names: the end of acceptance (1.6), filing (1.5.3) and consideration (2.4). The default.</summary>
    EveryDayNamed = 0,

    /// <summary>Only on the special day where 1.6 or 1.5.3 names one, else on the day of consideration.</summary>
    SpecialDayOnly = 1,

    /// <summary>Only on the day of consideration (2.4).</summary>
    ConsiderationOnly = 2,
}
