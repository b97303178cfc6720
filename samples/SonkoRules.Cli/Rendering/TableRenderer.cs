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
            Write(console, block, words, width);
        }

        return string.Join('\n', text.ToString().Replace("\r\n", "\n").Split('\n').Select(line => line.TrimEnd(' ')));
    }

    private static void Write(IAnsiConsole console, Block block, Words words, int width)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                Line(console, CleanText.Line(paragraph.Text), Style.Plain);
                break;
            case Block.Reasons reasons:
                Heading(console, reasons.Heading);
                foreach (var line in reasons.Explanation.ToText(words.Language).Split('\n'))
                {
                    Line(console, Hanging.Wrap(CleanText.Line(line), width), Style.Plain);
                }

                break;
            case Block.Grid grid:
                Heading(console, grid.Heading);
                Grid(console, new GridTexts(grid, words), width);
                break;
        }
    }

    private static void Grid(IAnsiConsole console, GridTexts grid, int width)
    {
        foreach (var padding in (int[])[1, 0])
        {
            if (grid.Fit(width, padding) is { } widths)
            {
                console.Write(Table(grid, widths, padding));
                return;
            }
        }

        // A table that does not fit would break within words: its rows are told one below another.
        foreach (var row in grid.Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                Line(console, Hanging.Wrap(grid.Headings[i] + ": " + row[i], width), Style.Plain);
            }

            console.WriteLine();
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

    private static Table Table(GridTexts grid, int[] widths, int padding)
    {
        var table = new Table { Border = TableBorder.Square, UseSafeBorder = false };
        for (var i = 0; i < widths.Length; i++)
        {
            table.AddColumn(new TableColumn(new Spectre.Console.Text(grid.Headings[i], Strong))
            {
                Alignment = grid.Kinds[i] == ColumnKind.Number ? Justify.Right : Justify.Left,
                Width = widths[i],
                Padding = new Padding(padding, 0),
            });
        }

        foreach (var row in grid.Rows)
        {
            table.AddRow(row.Select(text => new Spectre.Console.Text(text)));
        }

        return table;
    }
}
