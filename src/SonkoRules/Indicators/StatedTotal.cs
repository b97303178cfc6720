namespace SonkoRules.Indicators;

/// <summary>The rows of a column and the total that the table states for them. Immutable; compares by value.</summary>
/// <remarks>Строки и «Итого» таблицы.</remarks>
/// <param name="Rows">The values of the rows, in any number.</param>
/// <param name="Stated">The total that the table states.</param>
public sealed partial record StatedTotal(string Name, Sequence<decimal> Rows, decimal Stated)
{
    /// <summary>The name of the column; not blank.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>The values of the rows.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Sequence<decimal> Rows { get; } = Guard.Against.Null(Rows);

    /// <summary>Whether the stated total is the sum of the rows.</summary>
    /// <exception cref="OverflowException">A sum has more digits than a decimal holds.</exception>
    public TotalCheck Check()
    {
        var computed = ExactDecimal.Sum(Rows);
        return new TotalCheck(this, computed, ExactDecimal.Subtract(Stated, computed));
    }
}
