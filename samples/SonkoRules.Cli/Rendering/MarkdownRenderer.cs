using System.Text;

namespace SonkoRules.Samples.Sonko.Rendering;

/// <summary>A view as Markdown with tables (GFM). What a document says is never markup.</summary>
internal static class MarkdownRenderer
{
    private const string Special = "\\`*_{}[]<>|~#&";

    public static string Render(View view, Words words)
    {
        var text = new StringBuilder("# " + Escape(view.Title) + "\n");
        foreach (var block in view.Blocks)
        {
            text.Append('\n');
            Write(text, block, words);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Block block, Words words)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                text.Append(Escape(paragraph.Text)).Append('\n');
                break;
            case Block.Reasons reasons:
                Heading(text, reasons.Heading);
                text.Append(Reasons(reasons, words)).Append('\n');
                break;
            case Block.Months months:
                text.Append("## ").Append(Escape(months.Heading)).Append('\n');
                foreach (var month in months.All)
                {
                    text.Append("\n#");
                    Write(text, month, words);
                }

                break;
            case Block.Grid grid:
                Heading(text, grid.Heading);
                Row(text, grid.Columns.Select(column => Escape(column.Heading)));
                Row(text, grid.Columns.Select(column => column.Kind == ColumnKind.Number ? "---:" : "---"));
                foreach (var row in grid.Rows)
                {
                    Row(text, row.Select(cell => Escape(CellText.ForPeople(cell, words))));
                }

                break;
        }
    }

    // The library's own list; ids and names of a document stand in it as they are.
    private static string Reasons(Block.Reasons reasons, Words words) =>
        string.Join('\n', reasons.Explanation.ToMarkdown(words.Language).Split('\n').Select(line =>
        {
            var start = line.IndexOf("- ", StringComparison.Ordinal);
            return start >= 0 && line.AsSpan(0, start).Trim().Length == 0
                ? line[..(start + 2)] + Escape(line[(start + 2)..])
                : Escape(line);
        }));

    private static void Heading(StringBuilder text, string heading)
    {
        if (heading.Length > 0)
        {
            text.Append("## ").Append(Escape(heading)).Append("\n\n");
        }
    }

    private static void Row(StringBuilder text, System.Collections.Generic.IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Escape(string text)
    {
        var clean = CleanText.Line(text);
        return clean.Any(one => Special.Contains(one, StringComparison.Ordinal))
            ? string.Concat(clean.Select(one => Special.Contains(one, StringComparison.Ordinal) ? "\\" + one : one.ToString()))
            : clean;
    }
}
