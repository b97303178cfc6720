namespace SonkoRules.Expenses;

/// <summary>A line of a budget with what the order says of it. No part of it is null.</summary>
public sealed partial record ClassifiedLine(BudgetLine Line, ExpenseClass Class)
{
    /// <summary>The line.</summary>
    public BudgetLine Line { get; } = Guard.Against.Null(Line);

    /// <summary>What the order says of it.</summary>
    public ExpenseClass Class { get; } = Guard.Against.Null(Class);
}
