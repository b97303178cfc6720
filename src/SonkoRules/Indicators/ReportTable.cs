namespace SonkoRules.Indicators;

/// <summary>What a row of a report's table is.</summary>
/// <remarks>Вид строки.</remarks>
public enum ReportRowKind
{
    /// <summary>A row of its own. The default.</summary>
    Row = 0,
    /// <summary>The sums of the rows since the last such row.</summary>
    /// <remarks>Итого.</remarks>
    Subtotal = 1,
    /// <summary>The sums of all rows of the table.</summary>
    /// <remarks>Всего.</remarks>
    Total = 2,
}

/// <summary>A row of a report's table. Immutable; equal when all of it is equal.</summary>
/// <remarks>Строка таблицы отчёта.</remarks>
/// <param name="Name">What the row is of; not blank.</param>
/// <param name="Cells">A cell for each column.</param>
/// <param name="Kind">Whether it is a row or states sums.</param>
public sealed partial record ReportRow(string Name, Sequence<ReportCell> Cells, ReportRowKind Kind = ReportRowKind.Row)
{
    /// <summary>What the row is of.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>A cell for each column.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Sequence<ReportCell> Cells { get; } = Guard.Against.Null(Cells);

    /// <summary>Whether it is a row or states sums.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public ReportRowKind Kind { get; } = Guard.Against.Undefined(Kind);

    /// <summary>The number by which the table counts the row; null where it does not.</summary>
    public int? Number { get; init; }

    /// <summary>The part of the table that the row stands in; empty where the table has none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = string.Empty;
}

/// <summary>A column of a report's table. Immutable; equal when all of it is equal.</summary>
/// <remarks>Столбец таблицы отчёта.</remarks>
/// <param name="Name">What stands above it; not blank. "тыс.", "млн" and "млрд" in it are its unit.</param>
/// <param name="IsSum">Whether each row states in it the sum of the row's other numbers.</param>
public sealed partial record ReportColumn(string Name, bool IsSum = false)
{
    /// <summary>What stands above it.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);
}

/// <summary>A table of a report. Immutable; equal when all of it is equal.</summary>
/// <remarks>Таблица отчёта.</remarks>
public sealed partial record ReportTable
{
    /// <summary>A table.</summary>
    /// <param name="name">What it is called; not blank.</param>
    /// <param name="columns">The columns beside the names of the rows; at least one.</param>
    /// <param name="rows">The rows in their order; each has a cell for each column.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is blank, there is no column, or a row has another number of
    /// cells.</exception>
    public ReportTable(string name, Sequence<ReportColumn> columns, Sequence<ReportRow> rows)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Columns = Guard.Against.Null(columns);
        Rows = Guard.Against.Null(rows);
        if (columns.Count == 0)
        {
            throw new ArgumentException("At least one column is expected.", nameof(columns));
        }

        if (rows.FirstOrDefault(row => row.Cells.Count != columns.Count) is { } odd)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"A row has {columns.Count} cells; '{odd.Name}' has {odd.Cells.Count}."),
                nameof(rows));
        }
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The columns beside the names of the rows.</summary>
    public Sequence<ReportColumn> Columns { get; }

    /// <summary>The rows, those that state sums among them.</summary>
    public Sequence<ReportRow> Rows { get; }
}
