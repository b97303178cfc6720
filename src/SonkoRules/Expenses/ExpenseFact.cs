namespace SonkoRules.Expenses;

/// <summary>The facts on which the class of an expense depends (1.2).</summary>
/// <remarks>Сведения о расходе.</remarks>
public enum ExpenseFact
{
    /// <summary><see cref="BudgetLine.Kinds"/>.</summary>
    Kinds = 0,
    /// <summary><see cref="BudgetLine.UnderException"/>.</summary>
    UnderException = 1,
}
