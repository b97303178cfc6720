using System.IO;
using System.Linq;
using System.Text;
using SonkoRules.Samples.Sonko.Text;
using SonkoRules.Samples.Sonko.Views;
using Spectre.Console;

namespace SonkoRules.Samples.Sonko.Rendering;

/// <summary>A view as tables for a terminal.</summary>
internal static class TableRenderer
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    /// <param name="view">The view.</param>
    /// <param name="words">The language.</param>
    /// <param name="width">The width in characters.</param>
    /// <param name="hasColours">Whether headings may be bold.</param>
    public static string Render(View view, Words words, int width, bool hasColours)
    {
        var text = new StringBuilder();
        var console = ConsoleMaker.ForPage(new StringWriter(text) { NewLine = "\n" }, width, hasColours);
        Line(console, CleanText.Line(view.Title), Strong);
        foreach (var block in view.Blocks)
        {
            Write(console, block, words);
        }

        return string.Join('\n', text.ToString().Replace("\r\n", "\n").Split('\n').Select(line => line.TrimEnd(' ')));
    }

    private static void Write(IAnsiConsole console, Block block, Words words)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                Line(console, CleanText.Line(paragraph.Text), Style.Plain);
                break;
            case Block.Reasons reasons:
                Heading(console, reasons.Heading);
                Line(console, CleanText.Lines(reasons.Explanation.ToText(words.Language)), Style.Plain);
                break;
            case Block.Grid grid:
                Heading(console, grid.Heading);
                console.Write(Table(grid, words));
                break;
        }
    }

    private static void Heading(IAnsiConsole console, string heading)
    {
        if (heading.Length > 0)
        {
            console.WriteLine();
            Line(console, CleanText.Line(heading), Strong);
        }
    }

    private static void Line(IAnsiConsole console, string text, Style style)
    {
        console.Write(new Spectre.Console.Text(text, style));
        console.WriteLine();
    }

    private static Table Table(Block.Grid grid, Words words)
    {
        var table = new Table { Border = TableBorder.Square, UseSafeBorder = false };
        foreach (var column in grid.Columns)
        {
            table.AddColumn(new TableColumn(new Spectre.Console.Text(CleanText.Line(column.Heading), Strong))
            {
                Alignment = column.Kind == ColumnKind.Number ? Justify.Right : Justify.Left,
                NoWrap = column.Kind != ColumnKind.Prose,
            });
        }

        foreach (var row in grid.Rows)
        {
            table.AddRow(row.Select(cell => new Spectre.Console.Text(CellText.ForPeople(cell, words))));
        }

        return table;
    }
}
