namespace SonkoRules.Calendars;

/// <summary>A regional day off on its date.</summary>
internal sealed partial record RegionalDayOffDate(LocalDate Date, DayKind.RegionalDayOff Kind);
