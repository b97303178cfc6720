using System.Collections.Generic;
using SonkoRules.Acts;
using SonkoRules.Deadlines;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Deadlines;

/// <summary>A term as an edition sets it.</summary>
[Says("A term as the edition sets it.")]
internal sealed record TermDoc(
    [property: Says("The clause that sets the term.")]
    Clause Clause,
    [property: Says("Other clauses that speak of the same term.")]
    IReadOnlyList<Clause> AlsoIn,
    [property: Says("Whose act the term bounds.")]
    DeadlineActor Actor,
    [property: Says("Whether the order does not name the actor, who follows from the context only.")]
    bool ActorIsImplied,
    [property: Says("What the term is counted from, or back from.")]
    TextDoc Event,
    [property: Says("What is due.")]
    TextDoc What,
    [property: Says("Whether the day bounds the act from above, from below, or is its very day.")]
    DeadlineBound Bound,
    [property: Says("Whether the last day may move when it is not a working day (R-SHIFT, R-BACK).")]
    LastDayOff LastDayOff,
    [property: Says("How the term is counted.")]
    TermFormDoc Form);
