using System.Collections.Generic;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Scores;

/// <summary>An expert's sheet.</summary>
[Says("An expert's sheet of scores.")]
internal sealed record SheetDoc(
    [property: Says("The expert's name or number; not empty.")]
    string Expert,
    [property: Says("The scores in the order of the criteria of the methodology.")]
    IReadOnlyList<int> Scores);
