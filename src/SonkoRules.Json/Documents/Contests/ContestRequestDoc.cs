using System.Collections.Generic;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Contests;

/// <summary>Asks what a contest came to.</summary>
internal sealed record ContestRequestDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    [property: Says("The rules that the contest is computed by.")]
    RulesDoc Rules,
    [property: Says("The money of the contest.")]
    BudgetDoc Budget,
    [property: Says("The proper applications, in any order: the order never matters.")]
    IReadOnlyList<ContestApplicationDoc> Applications,
    [property: Says("The answers to the first offers of what is left; absent: none is known.")]
    OfferAnswersDoc? Answers = null,
    [property: Says("Winners who got no subsidy after all, in the order in which that came about; absent: none.")]
    IReadOnlyList<ReleaseRoundDoc>? Releases = null,
    [property: Says("Whether the answer explains what each application got; absent: no.")]
    bool? Explain = null,
    [property: Says("The ids of the applications that are explained, at least one; only with \"explain\": true; absent: "
        + "all of them.")]
    IReadOnlyList<string>? ExplainOnly = null) : IDocument;
