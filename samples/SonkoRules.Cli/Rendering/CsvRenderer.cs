namespace SonkoRules.Samples.Sonko.Rendering;

/// <summary>The main table of a view for a Russian spreadsheet.</summary>
internal static class CsvRenderer
{
    public static byte[] Render(View view, Words words) =>
        CsvFile.Of(view.Main is { } grid
            ? grid.Rows.Select(row => row.Select(cell => CellText.ForSpreadsheet(cell, words)))
                .Prepend(grid.Columns.Select(column => column.Heading))
            : []);
}
