using System.Collections.Generic;
using NodaTime;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Common;

/// <summary>The rules that an answer was computed by.</summary>
[Says("The rules that the answer was computed by.")]
internal sealed record AppliedRulesDoc(
    [property: Says("The id of the edition: E1, E2 or E3.")]
    string Edition,
    [property: Says("The day of the act that made the edition.")]
    LocalDate ActDate,
    [property: Says("The number of the act that made the edition.")]
    string ActNumber,
    [property: Says("The answers that differ from the defaults, by the ids of the catalogue.")]
    IReadOnlyDictionary<string, string> Readings,
    [property: Says("The threshold of R-MINIMUM in points; absent: none.")]
    Points? MinimumScore = null);
