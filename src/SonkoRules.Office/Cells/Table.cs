namespace SonkoRules.Office.Cells;

/// <summary>A table: the columns that its header names, and the rows below.</summary>
internal sealed class Table
{
    private readonly Origin _from;
    private readonly Header?[] _columns;

    private Table(Origin from, Header?[] columns, IReadOnlyList<Row> rows) =>
        (_from, _columns, Rows) = (from, columns, rows);

    public IReadOnlyList<Row> Rows { get; }

    /// <summary>The place where a table as a whole is at fault.</summary>
    public Field Start => new(_from, 1, 1, string.Empty);

    /// <summary>Whether there was a table to read, with all of these columns.</summary>
    public bool Has(params IReadOnlyList<Header> columns) =>
        _columns.Length > 0 && columns.All(column => _columns.Contains(column));

    /// <summary>Stands for a table that is absent or cannot be read.</summary>
    public static Table None(Origin from) => new(from, [], []);

    /// <param name="from">Where the table comes from.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="required">The columns that must be there; the first is that of the ids.</param>
    /// <param name="optional">The columns that may be there.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static Table Of(
        Origin from,
        IReadOnlyList<FieldRow> rows,
        IReadOnlyList<Header> required,
        IReadOnlyList<Header> optional,
        FieldFaults faults)
    {
        if (rows.Count == 0)
        {
            var header = Header.List(required, ";");
            faults.Add(None(from).Start, new("строка заголовка: " + header.Russian, "a header: " + header.English));
            return None(from);
        }

        Header[] known = [.. required, .. optional];
        var (at, _) = HeaderRow.Find(rows, known);
        if (at > 0)
        {
            faults.Remark(rows[0].Fields[0] with { Text = string.Empty }, new(
                FormattableString.Invariant($"пропущено строк над заголовком: {at}; заголовок — строка {rows[at].Fields[0].Line}"),
                FormattableString.Invariant($"rows above the header left out: {at}; the header is line {rows[at].Fields[0].Line}")));
        }

        FieldRow[] below = [.. rows.Skip(at + 1)];
        var width = Width(rows[at], below);
        var columns = Columns(rows[at], width, required, known, below, faults);
        return new Table(
            from, columns, [.. below.Where(row => !IsTotal(row, columns, required[0], faults)).Select(row => new Row(row, columns, required, faults))]);
    }

    // Blank columns at the end are dropped: spreadsheets leave them behind.
    private static int Width(FieldRow header, IReadOnlyList<FieldRow> below)
    {
        var width = header.Fields.Count;
        while (width > 1 && header.Fields[width - 1].Text.Length == 0
            && below.All(row => row.Fields.Count < width || row.Fields[width - 1].Text.Length == 0))
        {
            width--;
        }

        return width;
    }

    private static Header?[] Columns(
        FieldRow header,
        int width,
        IReadOnlyList<Header> required,
        IReadOnlyList<Header> known,
        IReadOnlyList<FieldRow> below,
        FieldFaults faults)
    {
        var columns = new Header?[width];
        for (var i = 0; i < width; i++)
        {
            var field = header.Fields[i];
            var column = HeaderRow.Column(field, known);
            if (column is not null && columns.Contains(column))
            {
                faults.Add(field, new("столбец один раз", "a column once"));
            }
            else if (column is not null)
            {
                columns[i] = column;
                if (!column.Is(field.Text))
                {
                    faults.Remark(field, LookAlikes.Note(field.Text) is { } note
                        ? new($"«{field.Text}» прочитано как столбец «{column.Russian}»: {note.Russian}", $"'{field.Text}' is read as the column {column.English}: {note.English}")
                        : new($"«{field.Text}» прочитано как столбец «{column.Russian}»", $"'{field.Text}' is read as the column {column.English}"));
                }
            }
            else if (!header.IsBroken && (field.Text.Length > 0 || below.Any(row => i < row.Fields.Count && row.Fields[i].Text.Length > 0)))
            {
                faults.Remark(field, field.Text.Length > 0
                    ? new($"столбец «{field.Text}» не используется", $"the column '{field.Text}' is not used")
                    : new("столбец без заголовка не используется", "a column without a header is not used"));
            }
        }

        foreach (var missing in required.Where(column => !columns.Contains(column)))
        {
            faults.Add(header.End, new($"столбец {missing.Russian}", $"the column {missing.English}"));
        }

        return columns;
    }

    // A row below that names no id and says «итого», or one that the template brings.
    private static bool IsTotal(FieldRow row, Header?[] columns, Header id, FieldFaults faults)
    {
        var at = Array.IndexOf(columns, id);
        var first = row.Fields.FirstOrDefault(field => field.Text.Length > 0);
        if (first.Text is not null && first.Text.StartsWith(Tables.Templates.Example, StringComparison.OrdinalIgnoreCase))
        {
            faults.Remark(first, new("строка примера пропущена", "a row of an example is left out"));
            return true;
        }

        var isTotal = at >= 0
            && (at >= row.Fields.Count || row.Fields[at].Text.Length == 0 || IsWord(row.Fields[at].Text))
            && first.Text is not null && IsWord(first.Text);
        if (isTotal)
        {
            faults.Remark(first, new("строка итогов пропущена", "a row of totals is left out"));
        }

        return isTotal;
    }

    private static bool IsWord(string text) =>
        text.TrimEnd(':', '.', ' ').Split(' ')[0].TrimEnd(':').ToUpperInvariant() is "ИТОГО" or "ВСЕГО" or "ИТОГ" or "TOTAL" or "TOTALS";
}
