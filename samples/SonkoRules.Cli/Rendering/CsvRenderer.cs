namespace SonkoRules.Samples.Sonko.Rendering;

/// <summary>The main table of a view for a Russian spreadsheet.</summary>
internal static class CsvRenderer
{
    public static byte[] Render(View view, Words words)
    {
        using var table = new CsvSheet();
        if (view.Main is { } grid)
        {
            table.Row(grid.Columns.Select(column => column.Heading));
            foreach (var row in grid.Rows)
            {
                table.Row(row.Select(cell => CellText.ForSpreadsheet(cell, words)));
            }
        }

        return table.ToBytes();
    }
}
