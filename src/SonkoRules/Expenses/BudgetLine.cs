namespace SonkoRules.Expenses;

/// <summary>A line of a project's budget. Immutable; equal when all of it is equal.</summary>
/// <remarks>Строка бюджета социальной программы (проекта).</remarks>
public sealed partial record BudgetLine
{
    /// <summary>A line.</summary>
    /// <param name="name">What is paid for.</param>
    /// <param name="amount">The whole amount, 0.00 or more.</param>
    /// <param name="fromSubsidy">The part paid from the subsidy, from 0.00 to <paramref name="amount"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is outside its bounds.</exception>
    public BudgetLine(string name, Rubles amount, Rubles fromSubsidy)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Amount = Guard.Against.Negative(amount);
        FromSubsidy = Guard.Against.Negative(fromSubsidy);
        if (fromSubsidy > amount)
        {
            throw new ArgumentOutOfRangeException(
                nameof(fromSubsidy),
                Printing.Of(fromSubsidy),
                FormattableString.Invariant($"An amount from 0.00 to {amount} is expected, not {fromSubsidy}."));
        }
    }

    /// <summary>What is paid for.</summary>
    public string Name { get; }

    /// <summary>The whole amount.</summary>
    public Rubles Amount { get; }

    /// <summary>The part paid from the subsidy.</summary>
    public Rubles FromSubsidy { get; }

    /// <summary>The part paid from the applicant's own and other resources.</summary>
    public Rubles FromOthers => Amount - FromSubsidy;

    /// <summary>The kinds of 1.2 that it is of, both sorts; empty when it is of none. Null where it is not
    /// known.</summary>
    public Sequence<ExpenseKind>? Kinds { get; init; }

    /// <summary>Whether it falls under the exception of a prohibited kind that has one, as currency for imports of
    /// high-tech equipment has; asked for only of such kinds.</summary>
    public bool? UnderException { get; init; }
}
