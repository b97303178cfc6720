using System.Collections.Generic;
using NodaTime;
using SonkoRules.Deadlines;
using SonkoRules.Json.Documents.Calendars;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Timetables;

/// <summary>Asks for the timetable of a contest.</summary>
internal sealed record TimetableRequestDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    RulesDoc Rules,
    [property: Says("The day on which the contest is announced.")]
    LocalDate Announced,
    [property: Says("When the stages happen whose dates are not given; absent: each at its latest.")]
    ContestPace? Pace = null,
    [property: Says("The dates that are known or planned, each stage at most once, never the announcement; absent: none.")]
    IReadOnlyList<StageDateDoc>? Given = null,
    [property: Says("The last stage to be worked out; absent: the last there is.")]
    ContestStage? Through = null,
    [property: Says("The calendar of working days; absent: the one that R-DECREE-DAYS chooses.")]
    CalendarCode? Calendar = null,
    [property: Says("Whether the answer explains the result; absent: no.")]
    bool? Explain = null) : IDocument;

/// <summary>The timetable of a contest.</summary>
internal sealed record TimetableAnswerDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    AppliedRulesDoc Rules,
    CalendarDoc Calendar,
    TimetableDoc Timetable,
    [property: Says("Why the days are what they are; only where it was asked for.")]
    ExplanationDoc? Explanation = null) : IDocument;
