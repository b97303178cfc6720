using System.Collections.Generic;
using SonkoRules.Expenses;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Expenses;

/// <summary>Asks what the order says of a project's budget and of pay.</summary>
internal sealed record ExpensesRequestDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    [property: Says("The rules that the expenses are checked by.")]
    RulesDoc Rules,
    [property: Says("The lines of the project's budget.")]
    IReadOnlyList<BudgetLineDoc> Lines,
    [property: Says("The subsidy asked for.")]
    Rubles Request,
    [property: Says("Pay to compare with the region's mean wage; absent: none.")]
    PayDoc? Pay = null,
    [property: Says("Whether the answer explains the results; absent: no.")]
    bool? Explain = null) : IDocument;

/// <summary>A line of a project's budget.</summary>
[Says("A line of a project's budget.")]
internal sealed record BudgetLineDoc(
    [property: Says("What is paid for; not empty.")]
    string Name,
    [property: Says("The whole amount.")]
    Rubles Amount,
    [property: Says("The part paid from the subsidy, at most the whole amount.")]
    Rubles FromSubsidy,
    [property: Says("The kinds of 1.2 that it is of; empty: it is of none; absent: not known.")]
    IReadOnlyList<ExpenseKind>? Kinds = null,
    [property: Says("Whether it falls under the exception of a prohibited kind that has one; absent: not known.")]
    bool? UnderException = null);

/// <summary>Pay to compare with the mean wage.</summary>
[Says("Pay to compare with the region's mean wage (1.2).")]
internal sealed record PayDoc(
    [property: Says("The mean monthly wage of the region for the year before the current one, above zero.")]
    Rubles MeanWage,
    [property: Says("The pay of one person for one month each.")]
    IReadOnlyList<PaymentDoc> Payments);

/// <summary>The pay of one person for one month.</summary>
[Says("The pay of one person for one month.")]
internal sealed record PaymentDoc(
    [property: Says("The pay without insurance contributions.")]
    Rubles Pay,
    [property: Says("The insurance contributions on it; absent: not known.")]
    Rubles? Contributions = null);
