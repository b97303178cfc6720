namespace SonkoRules.Json.Documents.Calendars;

/// <summary>What a day of a calendar is.</summary>
internal enum DayCode
{
    WorkingDay = 0,
    Weekend = 1,
    Holiday = 2,
    DayOffMoved = 3,
    WorkedDayOff = 4,
    PaidDayOff = 5,
    RegionalDayOff = 6,
    StatutoryDayOff = 7,
}
