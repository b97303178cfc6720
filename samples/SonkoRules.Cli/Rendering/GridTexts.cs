namespace SonkoRules.Samples.Sonko.Rendering;

/// <summary>A table as texts, and how wide its columns are to be.</summary>
internal sealed class GridTexts
{
    // A word that is longer may break: it is an id or a list of codes.
    private const int LongestWord = 30;

    public GridTexts(Block.Grid grid, Words words)
    {
        Headings = [.. grid.Columns.Select(column => CleanText.Line(column.Heading))];
        Kinds = [.. grid.Columns.Select(column => column.Kind)];
        Rows = [.. grid.Rows.Select(row => row.Select(cell => CellText.ForPeople(cell, words)).ToArray())];
    }

    public string[] Headings { get; }

    public ColumnKind[] Kinds { get; }

    public string[][] Rows { get; }

    /// <summary>The widths of the columns; null where the table does not fit without breaking words.</summary>
    /// <param name="width">The width of the page.</param>
    /// <param name="padding">The spaces on each side of a column, inside its borders.</param>
    public int[]? Fit(int width, int padding)
    {
        var free = width - (((2 * padding) + 1) * Headings.Length) - 1;
        int[] most = [.. Headings.Select((heading, i) => Math.Max(heading.Length, Widest(i)))];
        int[] least = [.. Headings.Select((heading, i) => Math.Max(
            Word(heading), Kinds[i] == ColumnKind.Prose ? WidestWord(i) : Widest(i)))];
        if (most.Sum() <= free)
        {
            return most;
        }

        var extra = free - least.Sum();
        var wished = most.Sum() - least.Sum();
        return extra < 0 ? null : [.. least.Select((one, i) => one + (extra * (most[i] - one) / wished))];
    }

    private static int Word(string text) =>
        text.Split(' ').Max(word => Math.Min(word.Length, LongestWord));

    private int Widest(int column) => Rows.Length == 0 ? 0 : Rows.Max(row => row[column].Length);

    private int WidestWord(int column) => Rows.Length == 0 ? 0 : Rows.Max(row => Word(row[column]));
}
