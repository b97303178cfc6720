using SonkoRules.Expenses;

namespace SonkoRules.Json;

/// <summary>Asks what the order says of a project's budget and of pay. Immutable; equal when all of it is equal.</summary>
/// <remarks>Запрос проверки расходов.</remarks>
/// <param name="Rules">The rules.</param>
/// <param name="Lines">The lines of the budget.</param>
/// <param name="Request">The subsidy asked for, 0.00 or more.</param>
/// <param name="Explain">Whether the answer explains the results.</param>
public sealed partial record ExpensesRequest(
    Rulebook Rules, Sequence<BudgetLine> Lines, Rubles Request, bool Explain = false)
    : RuleRequest(Rules, Explain)
{
    /// <summary>The lines of the budget.</summary>
    public Sequence<BudgetLine> Lines { get; } = Guard.Against.Null(Lines);

    /// <summary>The subsidy asked for.</summary>
    public Rubles Request { get; } = Guard.Against.Negative(Request);

    /// <summary>Pay to compare with the region's mean wage; null, the default, for none.</summary>
    public PayQuestion? Pay { get; init; }
}

/// <summary>Pay to compare with the region's mean wage (1.2). Immutable; equal when all of it is equal.</summary>
/// <remarks>Оплата труда для сравнения со средней заработной платой.</remarks>
/// <param name="MeanWage">The mean monthly wage of the region for the year before the current one, above 0.00.</param>
/// <param name="Payments">The pay of one person for one month each.</param>
public sealed partial record PayQuestion(Rubles MeanWage, Sequence<WagePayment> Payments)
{
    /// <summary>The mean monthly wage of the region.</summary>
    public Rubles MeanWage { get; } = Guard.Against.NotPositive(MeanWage);

    /// <summary>The pay of one person for one month each.</summary>
    public Sequence<WagePayment> Payments { get; } = Guard.Against.Null(Payments);
}

internal sealed record ExpensesRequestDoc(
    string Document,
    [Says("The rules that the expenses are checked by.")] RulesDoc Rules,
    [Says("The lines of the project's budget.")] IReadOnlyList<BudgetLineDoc> Lines,
    [Says("The subsidy asked for.")] Rubles Request,
    [Says("Pay to compare with the region's mean wage; absent: none.")] PayDoc? Pay = null,
    [Says("Whether the answer explains the results; absent: no.")] bool? Explain = null) : IDocument;

[Says("A line of a project's budget.")]
internal sealed record BudgetLineDoc(
    [Says("What is paid for; not empty.")] string Name,
    [Says("The whole amount.")] Rubles Amount,
    [Says("The part paid from the subsidy, at most the whole amount.")] Rubles FromSubsidy,
    [Says("The kinds of 1.2 that it is of; empty: it is of none; absent: not known.")]
    IReadOnlyList<ExpenseKind>? Kinds = null,
    [Says("Whether it falls under the exception of a prohibited kind that has one; absent: not known.")]
    bool? UnderException = null);

[Says("Pay to compare with the region's mean wage (1.2).")]
internal sealed record PayDoc(
    [Says("The mean monthly wage of the region for the year before the current one, above zero.")] Rubles MeanWage,
    [Says("The pay of one person for one month each.")] IReadOnlyList<PaymentDoc> Payments);

[Says("The pay of one person for one month.")]
internal sealed record PaymentDoc(
    [Says("The pay without insurance contributions.")] Rubles Pay,
    [Says("The insurance contributions on it; absent: not known.")] Rubles? Contributions = null);
