using System.Collections.Generic;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Catalogue;

/// <summary>Asks for the editions and the readings.</summary>
internal sealed record RulesRequestDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    [property: Says("Answers to open questions by the ids of the catalogue, to be shown as chosen; a question that is not "
        + "named has its default answer.")]
    IReadOnlyDictionary<string, string>? Readings = null,
    [property: Says("The threshold of R-MINIMUM in points; absent: none.")]
    Points? MinimumScore = null) : IDocument;
