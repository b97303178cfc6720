using System.Collections.Generic;
using NodaTime;
using SonkoRules.Json.Documents.Scores;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Contests;

/// <summary>A proper application with its sheets.</summary>
[Says("A proper application with the sheets of its experts.")]
internal sealed record ContestApplicationDoc(
    [property: Says("The id, unique in the contest; not empty.")]
    string Id,
    [property: Says("The subsidy asked for, above zero.")]
    Rubles Request,
    [property: Says("When the application was filed, Moscow time.")]
    LocalDateTime FiledAt,
    [property: Says("The sheets of its experts, in any order.")]
    IReadOnlyList<SheetDoc> Sheets,
    [property: Says("Whether a video presentation is part of it; absent: no.")]
    bool? HasVideo = null,
    [property: Says("The grant direction; absent: directions do not matter.")]
    string? GrantDirection = null);
