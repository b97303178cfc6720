using System.Collections.Generic;
using NodaTime;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Common;

/// <summary>The rules that a request asks for.</summary>
[Says("The rules: an edition of the order and the answers to its open questions.")]
internal sealed record RulesDoc(
    [property: Says("The day the contest was announced; it chooses the edition. Either this or \"edition\" is given.")]
    LocalDate? Announced = null,
    [property: Says("The days on which the editions were published, in their order; needed with \"announced\" under the "
        + "answer Publication of R-EDITION.")]
    IReadOnlyList<LocalDate>? Publications = null,
    [property: Says("The id of the edition: E1, E2 or E3. Either this or \"announced\" is given.")]
    string? Edition = null,
    [property: Says("Answers to open questions by the ids of the catalogue, such as \"R-ROUND\": \"Sum\"; a question that "
        + "is not named has its default answer.")]
    IReadOnlyDictionary<string, string>? Readings = null,
    [property: Says("The threshold of R-MINIMUM in points; absent: none.")]
    Points? MinimumScore = null);
