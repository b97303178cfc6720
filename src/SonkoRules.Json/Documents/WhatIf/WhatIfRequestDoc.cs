using System.Collections.Generic;
using System.Text.Json.Serialization;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Documents.Contests;
using SonkoRules.Json.Documents.Returns;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.WhatIf;

/// <summary>Asks what would be.</summary>
internal sealed record WhatIfRequestDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    [property: Says("The rules.")]
    RulesDoc Rules,
    [property: Says("What is asked.")]
    WhatIfQuestionDoc Question,
    [property: Says("Whether a comparison is explained; the other questions have no explanation; absent: no.")]
    bool? Explain = null) : IDocument;

/// <summary>What is asked.</summary>
[Says("What is asked.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(QuestionScoreNeededDoc), "ScoreNeeded")]
[JsonDerivedType(typeof(QuestionMarginDoc), "Margin")]
[JsonDerivedType(typeof(QuestionBestRequestDoc), "BestRequest")]
[JsonDerivedType(typeof(QuestionAppropriationNeededDoc), "AppropriationNeeded")]
[JsonDerivedType(typeof(QuestionResultNeededDoc), "ResultNeeded")]
[JsonDerivedType(typeof(QuestionComparisonDoc), "Comparison")]
internal abstract record WhatIfQuestionDoc;

/// <summary>The score to win.</summary>
[Says("Every final score with which an application wins, all others staying as they are.")]
internal sealed record QuestionScoreNeededDoc(
    [property: Says("The contest.")]
    ContestDoc Contest,
    [property: Says("The id of an application of the contest.")]
    string ApplicationId) : WhatIfQuestionDoc;

/// <summary>The margin.</summary>
[Says("The least change of one expert's score that changes the list of winners.")]
internal sealed record QuestionMarginDoc(
    [property: Says("The contest.")]
    ContestDoc Contest) : WhatIfQuestionDoc;

/// <summary>The best request.</summary>
[Says("Every request that is sized at the largest subsidy there is at a final score.")]
internal sealed record QuestionBestRequestDoc(
    [property: Says("The money of the contest.")]
    BudgetDoc Budget,
    [property: Says("The final score, in points.")]
    Points Score) : WhatIfQuestionDoc;

/// <summary>The appropriation.</summary>
[Says("Every appropriation of a grid under which the first of the rating all win; the volume and the limits are equal to "
    + "each.")]
internal sealed record QuestionAppropriationNeededDoc(
    [property: Says("The contest whose rating and answers to offers are taken; its money does not matter.")]
    ContestDoc Contest,
    [property: Says("How many of the first applications of the rating must win, from 1 to the number of applications.")]
    int First,
    [property: Says("The least sum to try, above zero.")]
    Rubles Least,
    [property: Says("The greatest sum to try, not below the least.")]
    Rubles Greatest,
    [property: Says("The distance of neighbouring sums, above zero; at most 100 000 sums are tried.")]
    Rubles Step) : WhatIfQuestionDoc;

/// <summary>The result.</summary>
[Says("Every value of one result with which no more than a sum is returned (3.18), the other results staying as they are.")]
internal sealed record QuestionResultNeededDoc(
    [property: Says("The size of the subsidy, above zero.")]
    Rubles Subsidy,
    [property: Says("All results of the subsidy, at least one.")]
    IReadOnlyList<PlannedResultDoc> Results,
    [property: Says("Which of them is asked about, from 0; its own value does not matter.")]
    int Index,
    [property: Says("The unit in which the result is counted, above zero: 1 for whole beneficiaries.")]
    decimal Step,
    [property: Says("The greatest value there can be.")]
    decimal Greatest,
    [property: Says("The most that may be returned; absent: nothing.")]
    Rubles? Most = null) : WhatIfQuestionDoc;

/// <summary>Two runs.</summary>
[Says("Two runs of a contest side by side: by other rules, or with something else changed.")]
internal sealed record QuestionComparisonDoc(
    [property: Says("The contest of the first run, under the rules of the request.")]
    ContestDoc Contest,
    [property: Says("The rules of the second run; absent: the same.")]
    RulesDoc? RulesAfter = null,
    [property: Says("The contest of the second run; absent: the same.")]
    ContestDoc? ContestAfter = null) : WhatIfQuestionDoc;
