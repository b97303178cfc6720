namespace SonkoRules.Expenses;

/// <summary>A line of a budget with what the order says of it.</summary>
public sealed partial record ClassifiedLine(BudgetLine Line, ExpenseClass Class)
{
    /// <summary>The line.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public BudgetLine Line { get; } = Guard.Against.Null(Line);

    /// <summary>What the order says of it.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public ExpenseClass Class { get; } = Guard.Against.Null(Class);
}
