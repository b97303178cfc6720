using System.Collections.Generic;
using SonkoRules.Acts;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Common;

/// <summary>Why a result is what it is.</summary>
[Says("Why a result is what it is: a statement, its clause, and the statements that it follows from.")]
internal sealed record ExplanationDoc(
    [property: Says("The statement.")]
    TextDoc Statement,
    [property: Says("The clause that it rests on; absent where it only gathers others.")]
    Clause? Clause = null,
    [property: Says("What it follows from; absent: nothing further.")]
    IReadOnlyList<ExplanationDoc>? Parts = null);
