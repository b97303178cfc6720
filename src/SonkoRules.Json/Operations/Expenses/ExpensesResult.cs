using SonkoRules.Expenses;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Operations.Expenses;

/// <summary>What the order says of a project's budget and of pay. Immutable; equal when all of it is equal.</summary>
/// <remarks>Проверка расходов.</remarks>
/// <param name="Budget">The budget, added up and classified.</param>
/// <param name="Pay">Whether each pay is within the limit, in the order of the request.</param>
public sealed record ExpensesResult(BudgetReport Budget, Sequence<PayResult> Pay)
{
    /// <summary>The budget, added up and classified.</summary>
    public BudgetReport Budget { get; } = Guard.Against.Null(Budget);

    /// <summary>Whether each pay is within the limit.</summary>
    public Sequence<PayResult> Pay { get; } = Guard.Against.Null(Pay);
}
