namespace SonkoRules.Expenses;

/// <summary>What the order says of an expense (1.2). A closed union of its nested cases.</summary>
/// <remarks>Допустимость расхода.</remarks>
[Union]
public abstract partial record ExpenseClass
{
    private ExpenseClass() { }

    /// <summary>The clause that it rests on.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Why the result is what it is.</summary>
    public Explanation Explain() => ExpenseWording.Explain(this);

    /// <summary>The first line of the explanation, in English.</summary>
    public sealed override string ToString() => Explain().Line;

    /// <summary>The expense is of a kind that the order names as allowed.</summary>
    public sealed partial record Named(Sequence<ExpenseKind> Kinds) : ExpenseClass
    {
        /// <summary>The kinds that it is of; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<ExpenseKind> Kinds { get; } = Guard.Against.Null(Kinds);
    }

    /// <summary>The expense may not be paid from the subsidy.</summary>
    public sealed partial record Prohibited(Sequence<ExpenseKind> Kinds) : ExpenseClass
    {
        /// <summary>The prohibited kinds that it is of; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<ExpenseKind> Kinds { get; } = Guard.Against.Null(Kinds);
    }

    /// <summary>The order neither names nor prohibits it. Its list is open: this is not forbidden.</summary>
    public sealed partial record NotListed : ExpenseClass;

    /// <summary>The missing facts could still make it prohibited or not.</summary>
    public sealed partial record Undetermined(Sequence<ExpenseFact> Missing) : ExpenseClass
    {
        /// <summary>The facts to ask for; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<ExpenseFact> Missing { get; } = Guard.Against.Null(Missing);
    }
}
