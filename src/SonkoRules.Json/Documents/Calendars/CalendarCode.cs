namespace SonkoRules.Json.Documents.Calendars;

/// <summary>The calendars of working days that the library has.</summary>
internal enum CalendarCode
{
    FiveDayWeek = 0,
    FiveDayWeekWithFederalPaidDaysOff = 1,
    FiveDayWeekWithSmolenskPaidDaysOff = 2,
}
