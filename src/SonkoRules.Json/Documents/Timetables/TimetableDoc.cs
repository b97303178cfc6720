using System.Collections.Generic;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Deadlines;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Documents.Deadlines;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Timetables;

/// <summary>A timetable.</summary>
[Says("The days of a contest, each with the term that bounds it, and the conflicts among them.")]
internal sealed record TimetableDoc(
    [property: Says("The day on which the contest is announced.")]
    LocalDate Announced,
    [property: Says("When the stages happen whose dates are not given.")]
    ContestPace Pace,
    [property: Says("The last stage that was worked out.")]
    ContestStage Through,
    [property: Says("Whether no conflict comes from the dates chosen: those that remain are the order's own.")]
    bool Lawful,
    [property: Says("Whether a term touches a year that is known by the Labour Code alone.")]
    bool Provisional,
    [property: Says("The stages that occur, in the order in which they are worked out.")]
    IReadOnlyList<TimetableEntryDoc> Entries,
    [property: Says("What does not go together; empty when all does.")]
    IReadOnlyList<ConflictDoc> Conflicts,
    [property: Says("The readings that the timetable depends on, with their answers.")]
    IReadOnlyDictionary<string, string> Readings);

/// <summary>A stage of a timetable.</summary>
[Says("A stage of the timetable.")]
internal sealed record TimetableEntryDoc(
    [property: Says("The stage.")]
    ContestStage Stage,
    [property: Says("Its day.")]
    LocalDate Date,
    [property: Says("Whether the day was computed or given.")]
    StageDateOrigin Origin,
    [property: Says("The clause that the stage belongs to.")]
    Clause Clause,
    [property: Says("What happens on the day.")]
    TextDoc What,
    [property: Says("The term that bounds the stage; absent where the order sets none.")]
    DeadlineDoc? Deadline = null);
