using SonkoRules.Expenses;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Operations.Expenses;

/// <summary>Asks what the order says of a project's budget and of pay. Immutable; equal when all of it is equal.</summary>
/// <remarks>Запрос проверки расходов.</remarks>
/// <param name="Rules">The rules.</param>
/// <param name="Lines">The lines of the budget.</param>
/// <param name="Request">The subsidy asked for, 0.00 or more.</param>
/// <param name="Explain">Whether the answer explains the results.</param>
public sealed record ExpensesRequest(
    Rulebook Rules, Sequence<BudgetLine> Lines, Rubles Request, bool Explain = false)
{
    /// <summary>The rules.</summary>
    public Rulebook Rules { get; } = Guard.Against.Null(Rules);

    /// <summary>The lines of the budget.</summary>
    public Sequence<BudgetLine> Lines { get; } = Guard.Against.Null(Lines);

    /// <summary>The subsidy asked for.</summary>
    public Rubles Request { get; } = Guard.Against.Negative(Request);

    /// <summary>Pay to compare with the region's mean wage; null, the default, for none.</summary>
    public PayQuestion? Pay { get; init; }
}
