using System.Collections.Generic;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Expenses;

/// <summary>What the order says of a project's budget and of pay.</summary>
internal sealed record ExpensesAnswerDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    [property: Says("The rules that the expenses were checked by.")]
    AppliedRulesDoc Rules,
    [property: Says("The sum of all lines.")]
    Rubles Total,
    [property: Says("The sum of what the lines take from the subsidy.")]
    Rubles FromSubsidy,
    [property: Says("The sum of own and other resources.")]
    Rubles FromOthers,
    [property: Says("What the order says of each line, in the order of the request.")]
    IReadOnlyList<ClassifiedLineDoc> Lines,
    [property: Says("Whether the lines add to the sum asked for.")]
    AgreementDoc Agreement,
    [property: Says("Whether each pay is within the limit, in the order of the request; absent: none was asked about.")]
    IReadOnlyList<PayResultDoc>? Pay = null,
    [property: Says("Why the result of the budget is what it is; only where it was asked for.")]
    ExplanationDoc? Explanation = null) : IDocument;

/// <summary>A line with what the order says of it.</summary>
[Says("A line of a budget with what the order says of it.")]
internal sealed record ClassifiedLineDoc(
    [property: Says("What is paid for.")]
    string Name,
    [property: Says("The whole amount.")]
    Rubles Amount,
    [property: Says("The part paid from the subsidy.")]
    Rubles FromSubsidy,
    [property: Says("The part paid from own and other resources.")]
    Rubles FromOthers,
    [property: Says("What the order says of it.")]
    ExpenseClassDoc Class);
