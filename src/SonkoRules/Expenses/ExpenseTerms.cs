namespace SonkoRules.Expenses;

/// <summary>The parameters of an edition about expenses (clause 1.2). Immutable; equal when all of it is equal. Setters
/// refuse null.</summary>
/// <remarks>Параметры направлений расходов.</remarks>
public sealed partial record ExpenseTerms
{
    /// <summary>The clause that names and prohibits expenses: 1.2.</summary>
    public required Clause Clause { get; init; }

    /// <summary>The clause by which a project states its budget and the sum asked for: 2.9.7.</summary>
    public required Clause BudgetClause { get; init; }

    /// <summary>The clause by which the budget may be changed: 3.15. None, the default, where an order has no such
    /// rule.</summary>
    public Clause AmendmentClause { get; init; }

    /// <summary>The kinds named as allowed; the list is open.</summary>
    public required Sequence<ExpenseKind> Named { get; init => field = Guard.Against.Null(value, nameof(Named)); }

    /// <summary>The kinds prohibited.</summary>
    public required Sequence<ExpenseKind> Prohibited
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Prohibited));
    }

    /// <summary>The kinds among them that have an exception.</summary>
    public required Sequence<ExpenseKind> WithException
    {
        get;
        init => field = Guard.Against.Null(value, nameof(WithException)).Distinct().ToSequence();
    }
}
