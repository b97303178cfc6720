namespace SonkoRules.Applications;

/// <summary>A line of a budget with what the order says of it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Class">What the order says of it.</param>
public sealed record ClassifiedLine(BudgetLine Line, ExpenseClass Class);
