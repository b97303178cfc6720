namespace SonkoRules.Indicators;

/// <summary>A row of numbers with its name. Immutable; compares by value.</summary>
/// <remarks>Строка таблицы.</remarks>
public sealed partial record TableRow(string Name, Sequence<decimal> Values)
{
    /// <summary>The name of the row; not blank.</summary>
    /// <exception cref="System.ArgumentException">The text is blank.</exception>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>A value for each column, in their order.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public Sequence<decimal> Values { get; } = Guard.Against.Null(Values);
}
