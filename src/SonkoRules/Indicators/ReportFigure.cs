namespace SonkoRules.Indicators;

/// <summary>A number of a report's text that repeats the sum of a table's column: "410,2 млн рублей". Immutable; equal
/// when all of it is equal.</summary>
/// <remarks>Число в тексте отчёта.</remarks>
/// <param name="Name">What it is of; not blank.</param>
/// <param name="Stated">The number.</param>
/// <param name="Unit">The unit in words; "тыс.", "млн" and "млрд" in it count.</param>
/// <param name="Table">The name of the table.</param>
/// <param name="Column">The name of the column.</param>
public sealed partial record ReportFigure(string Name, ReportNumber Stated, string Unit, string Table, string Column)
{
    /// <summary>What it is of.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>The number.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ReportNumber Stated { get; } = Guard.Against.Null(Stated);

    /// <summary>The unit in words.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Unit { get; } = Guard.Against.Null(Unit);

    /// <summary>The name of the table.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Table { get; } = Guard.Against.Null(Table);

    /// <summary>The name of the column.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Column { get; } = Guard.Against.Null(Column);

    /// <summary>The part of the table whose rows are meant; empty for all rows.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = string.Empty;
}
