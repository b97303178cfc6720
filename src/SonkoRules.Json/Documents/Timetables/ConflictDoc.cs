using System.Collections.Generic;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Deadlines;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Documents.Deadlines;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Timetables;

/// <summary>A conflict of a timetable.</summary>
[Says("Terms that do not go together, or a date that breaks one.")]
internal sealed record ConflictDoc(
    [property: Says("The kind of the conflict.")]
    ConflictCode Kind,
    [property: Says("Whether the order's own terms collide, or the dates chosen break them.")]
    ConflictOrigin Origin,
    [property: Says("The clauses that do not go together, in the order of the text.")]
    IReadOnlyList<Clause> Clauses,
    [property: Says("What does not go together, with the days.")]
    TextDoc Text,
    [property: Says("The stages concerned: the one that is wrong, then the one that it collides with.")]
    IReadOnlyList<StageDateDoc> Stages,
    [property: Says("The term that is broken or collided with; absent where it is the stages themselves that collide.")]
    DeadlineDoc? Term = null,
    [property: Says("For ExplanationsHaveNoTime: the last day on which a request leaves the least time for an answer.")]
    LocalDate? LastRequest = null,
    [property: Says("For ExplanationsHaveNoTime: the least time for an answer.")]
    TermDoc? LeastTime = null,
    [property: Says("For FinancialYearPassed: the financial year in which the contest is announced.")]
    int? Year = null);
