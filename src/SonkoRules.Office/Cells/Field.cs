namespace SonkoRules.Office.Cells;

/// <summary>Where a table comes from.</summary>
/// <param name="File">The name of the file, as the caller gave it.</param>
/// <param name="Sheet">The name of the sheet; null where the file is no workbook.</param>
/// <param name="CountsFrom1904">Whether numbers stand for days from 1904 on, as old workbooks of a Macintosh have it.</param>
internal sealed record Origin(string File, string? Sheet = null, bool CountsFrom1904 = false);

/// <summary>How a cell is stored.</summary>
internal enum CellKind
{
    /// <summary>As a text.</summary>
    Text = 0,

    /// <summary>As a number of a workbook: the shortest text of a binary number.</summary>
    Number = 1,

    /// <summary>As such a number that is shown as a day or a time.</summary>
    Date = 2,
}

/// <summary>A field of a table with its place: line and column count from 1; in a text file columns are characters, in a
/// workbook they are columns.</summary>
internal readonly record struct Field(Origin From, int Line, int Column, string Text, CellKind Kind = CellKind.Text)
{
    /// <summary>The lines of the text, which is of one line itself: a break in a cell is where people ran out of width,
    /// but in a list it parts the items.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>A field of a text that may have line breaks.</summary>
    public static Field Of(Origin from, int line, int column, string text, CellKind kind = CellKind.Text)
    {
        if (text.IndexOfAny(['\n', '\r']) < 0)
        {
            return new Field(from, line, column, text, kind);
        }

        string[] lines = [.. text.Split('\n', '\r').Select(part => part.Trim()).Where(part => part.Length > 0)];
        return new Field(from, line, column, string.Join(" ", lines), kind) { Lines = lines };
    }

    /// <summary>Where it stands: <c>заявки.csv:4:1</c> or <c>конкурс.xlsx:Заявки!A4</c>.</summary>
    public string Place =>
        From.Sheet is null
            ? FormattableString.Invariant($"{From.File}:{Line}:{Column}")
            : FormattableString.Invariant($"{From.File}:{From.Sheet}!{ColumnName(Column)}{Line}");

    /// <summary>A, B, … Z, AA, …</summary>
    public static string ColumnName(int column)
    {
        var name = string.Empty;
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }
}
