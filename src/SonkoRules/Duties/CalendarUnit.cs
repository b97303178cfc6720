namespace SonkoRules.Duties;

/// <summary>The parts of the calendar by which duties recur.</summary>
/// <remarks>Квартал, полугодие, год, месяц.</remarks>
public enum CalendarUnit
{
    /// <summary>A quarter: from 1 January, 1 April, 1 July or 1 October. The default.</summary>
    Quarter = 0,
    /// <summary>A half of a year: from 1 January or 1 July.</summary>
    HalfYear = 1,
    /// <summary>A year: from 1 January.</summary>
    Year = 2,
    /// <summary>A month: from its first day.</summary>
    Month = 3,
}
