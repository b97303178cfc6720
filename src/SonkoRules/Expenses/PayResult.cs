namespace SonkoRules.Expenses;

/// <summary>Whether the pay of one person is within the limit (1.2). A closed union of its nested cases.</summary>
/// <remarks>Соблюдение предела оплаты труда.</remarks>
[Union]
public abstract partial record PayResult
{
    private PayResult() { }

    /// <summary>The clause that it rests on.</summary>
    public required Clause Clause { get; init; }

    /// <summary>The readings that it depends on.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Sequence<AppliedReading> Readings
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Readings));
    }

    /// <summary>Why the result is what it is.</summary>
    public Explanation Explain() => ExpenseWording.Explain(this);

    /// <summary>The first line of the explanation, in English.</summary>
    public sealed override string ToString() => Explain().Line;

    /// <summary>The pay is within the limit.</summary>
    /// <param name="Compared">What was compared: the pay, with contributions where the reading counts them.</param>
    /// <param name="Limit">The limit, itself allowed.</param>
    public sealed partial record Within(Rubles Compared, Rubles Limit) : PayResult;

    /// <summary>The pay is above the limit.</summary>
    /// <param name="Compared">What was compared, or the least that it can be.</param>
    /// <param name="Limit">The limit.</param>
    public sealed partial record Above(Rubles Compared, Rubles Limit) : PayResult;

    /// <summary>The contributions are not known and decide.</summary>
    /// <param name="Least">The least that the pay with contributions can be.</param>
    /// <param name="Limit">The limit.</param>
    public sealed partial record Undetermined(Rubles Least, Rubles Limit) : PayResult;
}
