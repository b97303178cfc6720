using NodaTime;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Calendars;

/// <summary>A day of a calendar.</summary>
[Says("A day of the calendar: what it is, and by which rule of law.")]
internal sealed record CalendarDayDoc(
    [property: Says("The day.")]
    LocalDate Date,
    [property: Says("What the day is.")]
    DayCode Kind,
    [property: Says("What the day is in words, with the rule that makes it so.")]
    TextDoc Text,
    [property: Says("The rule of law that makes the day what it is.")]
    TextDoc Source,
    [property: Says("Whether the working day is an hour shorter.")]
    bool Shortened,
    [property: Says("Whether the year of the day is known by the Labour Code alone, so that a decree may still change it.")]
    bool Provisional);
