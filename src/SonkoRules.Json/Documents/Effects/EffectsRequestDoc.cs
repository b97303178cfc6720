using System.Collections.Generic;
using NodaTime;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Documents.Contests;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Effects;

/// <summary>Asks how much a contest depends on the readings.</summary>
internal sealed record EffectsRequestDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    [property: Says("The rules from which the readings are varied.")]
    RulesDoc Rules,
    [property: Says("The contest.")]
    ContestDoc Contest,
    [property: Says("The thresholds to try for R-MINIMUM, at most 10; absent: the reading is not varied.")]
    IReadOnlyList<Points>? MinimumScores = null,
    [property: Says("The day of the announcement, for R-EDITION; absent: the reading is not varied.")]
    LocalDate? Announced = null,
    [property: Says("The days on which the editions were published, in their order; only with \"announced\"; absent: the "
        + "answer that needs them is not tried.")]
    IReadOnlyList<LocalDate>? Publications = null,
    [property: Says("Whether the answer lists every combination that leads to a result; absent: the first one only.")]
    bool? Combinations = null,
    [property: Says("Whether the answer explains the whole; absent: no.")]
    bool? Explain = null) : IDocument;
