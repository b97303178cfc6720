using System.Text;
using Spectre.Console;
using Table = Spectre.Console.Table;

namespace SonkoRules.Samples.Sonko.Rendering;

/// <summary>A view as tables for a terminal.</summary>
internal static class TableRenderer
{
    private const int DayWidth = 5;
    private const int MonthWidth = 7 * DayWidth;
    private const int MonthGap = 2;
    private static readonly string Gap = new(' ', MonthGap);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    /// <param name="view">The view.</param>
    /// <param name="words">The language.</param>
    /// <param name="width">The width in characters.</param>
    /// <param name="hasColours">Whether headings may be bold.</param>
    public static string Render(View view, Words words, int width, bool hasColours)
    {
        var text = new StringBuilder();
        var console = ConsoleMaker.ForPage(new StringWriter(text) { NewLine = "\n" }, width, hasColours);
        Line(console, Wrapping.Plain(CleanText.Line(view.Title), width), Strong);
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
                Line(console, Wrapping.Plain(CleanText.Line(paragraph.Text), width), Style.Plain);
                break;
            case Block.Reasons reasons:
                Heading(console, reasons.Heading);
                foreach (var line in reasons.Explanation.ToText(words.Language).Split('\n'))
                {
                    Line(console, Wrapping.Hanging(CleanText.Line(line), width), Style.Plain);
                }

                break;
            case Block.Grid grid:
                Heading(console, grid.Heading);
                Grid(console, new GridTexts(grid, words), width);
                break;
            case Block.Months months:
                Heading(console, months.Heading);
                foreach (var row in months.All.Chunk(Math.Max(1, (width + MonthGap) / (MonthWidth + MonthGap))))
                {
                    Months(console, row, words);
                }

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
                Line(console, Wrapping.Hanging(grid.Headings[i] + ": " + row[i], width), Style.Plain);
            }

            console.WriteLine();
        }
    }

    private static void Months(IAnsiConsole console, Block.Grid[] row, Words words)
    {
        foreach (var month in row)
        {
            var left = (MonthWidth - month.Heading.Length) / 2;
            Part(console, (new string(' ', left) + month.Heading).PadRight(MonthWidth + MonthGap), Strong);
        }

        console.WriteLine();
        foreach (var month in row)
        {
            Part(console, string.Concat(month.Columns.Select(column => column.Heading.PadLeft(DayWidth - 2) + "  ")) + Gap, Style.Plain);
        }

        console.WriteLine();
        for (var week = 0; week < row.Max(month => month.Rows.Count); week++)
        {
            foreach (var cell in row.SelectMany(month => week < month.Rows.Count
                ? month.Rows[week] : [.. Enumerable.Repeat(Cell.Nothing, month.Columns.Count)]).Select((cell, i) => (cell, i)))
            {
                Day(console, cell.cell is Cell.Empty ? string.Empty : CellText.ForPeople(cell.cell, words));
                Part(console, (cell.i + 1) % row[0].Columns.Count == 0 ? Gap : string.Empty, Style.Plain);
            }

            console.WriteLine();
        }
    }

    // Numbers stand below one another, with or without brackets and asterisk: " 5  ", "(5) ", " 5 *".
    private static void Day(IAnsiConsole console, string day)
    {
        var (isOff, isStage) = (day.StartsWith('('), day.EndsWith('*'));
        var number = day.Trim('(', ')', '*');
        var text = (isOff ? "(" + number + ")" : number + " ") + (isStage ? "*" : " ");
        Part(
            console,
            text.PadLeft(DayWidth),
            isStage ? new Style(Color.Green, decoration: Decoration.Bold) : isOff ? new Style(Color.Red) : Style.Plain);
    }

    private static void Part(IAnsiConsole console, string text, Style style) =>
        console.Write(new Spectre.Console.Text(text, style));

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
            table.AddColumn(new TableColumn(new Spectre.Console.Text(Wrapping.Plain(grid.Headings[i], widths[i]), Strong))
            {
                Alignment = grid.Kinds[i] == ColumnKind.Number ? Justify.Right : Justify.Left,
                Width = widths[i],
                Padding = new Padding(padding, 0),
            });
        }

        foreach (var row in grid.Rows)
        {
            table.AddRow(row.Select((text, i) => new Spectre.Console.Text(Wrapping.Plain(text, widths[i]))));
        }

        return table;
    }
}
