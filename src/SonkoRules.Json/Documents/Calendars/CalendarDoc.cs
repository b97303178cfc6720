using NodaTime;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Calendars;

/// <summary>The calendar in which an answer was counted.</summary>
[Says("The calendar of working days in which the answer was counted.")]
internal sealed record CalendarDoc(
    [property: Says("The first day that the calendar covers.")]
    LocalDate FirstDay,
    [property: Says("The last day that the calendar covers.")]
    LocalDate LastDay,
    [property: Says("Which of the library's calendars it is; absent: one of the caller's own.")]
    CalendarCode? Code = null);
