namespace SonkoRules.Indicators;

/// <summary>A table whose last row states the totals of the others. Immutable; compares by value.</summary>
/// <remarks>Таблица со строкой «Итого».</remarks>
public sealed partial record StatedTable
{
    /// <summary>A table.</summary>
    /// <param name="columns">The names of the columns of numbers; at least one.</param>
    /// <param name="rows">The rows; each has a value for each column.</param>
    /// <param name="total">The row that states the totals.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no column, a name is empty or white space, or a row has another number
    /// of values.</exception>
    public StatedTable(Sequence<string> columns, Sequence<TableRow> rows, TableRow total)
    {
        Columns = Guard.Against.BlankItems(columns);
        Rows = Guard.Against.Null(rows);
        Total = Guard.Against.Null(total);
        if (columns.Count == 0)
        {
            throw new ArgumentException("At least one column is expected.", nameof(columns));
        }

        foreach (var row in rows.Append(total))
        {
            if (row.Values.Count != columns.Count)
            {
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"A row has {columns.Count} values; '{row.Name}' has {row.Values.Count}."),
                    nameof(rows));
            }
        }
    }

    /// <summary>The names of the columns.</summary>
    public Sequence<string> Columns { get; }

    /// <summary>The rows without the one that states the totals.</summary>
    public Sequence<TableRow> Rows { get; }

    /// <summary>The row that states the totals.</summary>
    public TableRow Total { get; }

    /// <summary>Each stated total against the rows of its column, in the order of the columns.</summary>
    /// <exception cref="OverflowException">A sum has more digits than a decimal holds.</exception>
    public Sequence<TotalCheck> CheckColumns() =>
        Columns
            .Select((name, column) => new StatedTotal(
                name, Rows.Select(row => row.Values[column]).ToSequence(), Total.Values[column]).Check())
            .ToSequence();

    /// <summary>One column that states the sum of all others, checked in each row, the row of totals last.</summary>
    /// <param name="sum">The position of that column, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    /// <exception cref="OverflowException">A sum has more digits than a decimal holds.</exception>
    public Sequence<TotalCheck> CheckAcross(int sum)
    {
        Guard.Against.OutOfRange(sum, 0, Columns.Count - 1);
        return Rows
            .Append(Total)
            .Select(row => new StatedTotal(
                row.Name, row.Values.Where((_, column) => column != sum).ToSequence(), row.Values[sum]).Check())
            .ToSequence();
    }
}
