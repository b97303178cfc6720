using System.Collections.Generic;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Scores;

/// <summary>Asks for the final score of an application.</summary>
internal sealed record ScoreRequestDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    RulesDoc Rules,
    [property: Says("The sheets of all the experts, in any order.")]
    IReadOnlyList<SheetDoc> Sheets,
    [property: Says("Whether the answer explains the result; absent: no.")]
    bool? Explain = null) : IDocument;
