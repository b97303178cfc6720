using System.Collections.Generic;
using NodaTime;
using SonkoRules.Json.Documents.Calendars;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Deadlines;

/// <summary>A term applied to a day.</summary>
[Says("A term applied to a day: when it starts and when it ends.")]
internal sealed record DeadlineDoc(
    [property: Says("The term as the edition sets it.")]
    TermDoc Term,
    [property: Says("The day that the term is counted from, or back from; for a date of a year 1 January, for a quarter its "
        + "last day.")]
    LocalDate Trigger,
    [property: Says("Day 1 of the count; for a term counted back the first day back; where nothing is counted the nominal "
        + "last day.")]
    LocalDate FirstCountedDay,
    [property: Says("The last day by the count alone, before it could move.")]
    LocalDate NominalLastDay,
    [property: Says("The day of the deadline, itself included.")]
    LocalDate LastDay,
    [property: Says("Whether the last day moved.")]
    ShiftDoc Shift,
    [property: Says("The days off that the term passed over, the earliest first.")]
    IReadOnlyList<CalendarDayDoc> SkippedDays,
    [property: Says("Whether the term touches a year that is known by the Labour Code alone, so that a decree may still move "
        + "it.")]
    bool Provisional,
    [property: Says("The readings that the dates depend on, with their answers.")]
    IReadOnlyDictionary<string, string> Readings);
