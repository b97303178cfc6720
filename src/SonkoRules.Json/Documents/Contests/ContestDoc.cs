using System.Collections.Generic;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Contests;

/// <summary>What a contest is computed from, as part of another question.</summary>
[Says("What a contest is computed from: the same members as in the request of the operation \"contest\".")]
internal sealed record ContestDoc(
    [property: Says("The money of the contest.")]
    BudgetDoc Budget,
    [property: Says("The proper applications, in any order: the order never matters.")]
    IReadOnlyList<ContestApplicationDoc> Applications,
    [property: Says("The answers to the first offers of what is left; absent: none is known.")]
    OfferAnswersDoc? Answers = null,
    [property: Says("Winners who got no subsidy after all, in the order in which that came about; absent: none.")]
    IReadOnlyList<ReleaseRoundDoc>? Releases = null);
