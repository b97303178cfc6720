namespace SonkoRules.Samples.Sonko.Csv;

/// <summary>A file as a table: the columns that its first row names, and the rows below.</summary>
internal sealed class Table
{
    private readonly string _file;
    private readonly Header?[] _columns;

    private Table(string file, Header?[] columns, IReadOnlyList<Row> rows) =>
        (_file, _columns, Rows) = (file, columns, rows);

    public IReadOnlyList<Row> Rows { get; }

    /// <summary>The place where a table as a whole is at fault.</summary>
    public Field Start => new(_file, 1, 1, string.Empty);

    /// <summary>Whether there was a table to read, with all of these columns.</summary>
    public bool Has(params IReadOnlyList<Header> columns) =>
        _columns.Length > 0 && columns.All(column => _columns.Contains(column));

    /// <summary>Stands for a file that is absent or cannot be read.</summary>
    public static Table None(string file) => new(file, [], []);

    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="bytes">The file without a byte order mark.</param>
    /// <param name="required">The columns that must be there.</param>
    /// <param name="optional">The columns that may be there.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static Table Read(
        string file,
        ReadOnlyMemory<byte> bytes,
        IReadOnlyList<Header> required,
        IReadOnlyList<Header> optional,
        FieldFaults faults)
    {
        if (FieldReader.Read(file, bytes, faults) is not { } rows)
        {
            return None(file);
        }

        if (rows.Count == 0)
        {
            var header = Header.List(required, ";");
            faults.Add(None(file).Start, new("строка заголовка: " + header.Russian, "a header: " + header.English));
            return None(file);
        }

        var columns = Columns(rows[0], required, [.. required, .. optional], faults);
        return new Table(file, columns, [.. rows.Skip(1).Select(row => new Row(row, columns, faults))]);
    }

    private static Header?[] Columns(
        FieldRow header, IReadOnlyList<Header> required, IReadOnlyList<Header> known, FieldFaults faults)
    {
        var columns = new Header?[header.Fields.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            var field = header.Fields[i];
            var column = known.FirstOrDefault(one => one.Is(field.Text));
            var isDouble = column is not null && columns.Contains(column);
            columns[i] = isDouble ? null : column;
            if (columns[i] is null && !header.IsBroken)
            {
                var list = Header.List(known);
                faults.Add(field, isDouble
                    ? new("столбец один раз", "a column once")
                    : new("столбец из числа: " + list.Russian, "a column out of: " + list.English));
            }
        }

        foreach (var missing in required.Where(column => !columns.Contains(column)))
        {
            faults.Add(header.End, new($"столбец {missing.Russian}", $"the column {missing.English}"));
        }

        return columns;
    }
}
