using System.Collections.Generic;
using System.Linq;

/// <summary>What bars of one look show.</summary>
public sealed record BarKind(string Name, string Fill)
{
    public const string Grey = "#c3cad3";
    public const string Blue = "#0072b2";
    public const string Pale = "#a9d3ee";
    public const string Orange = "#e08a00";
}

/// <summary>A bar from one value to another in a lane of a row; the text stands at its end.</summary>
public sealed record Bar(string Row, int Lane, BarKind Kind, decimal From, decimal To, string Text);

public static class Bars
{
    private const decimal Width = 760;
    private const decimal Left = 130;
    private const decimal Right = 730;
    private const decimal Lane = 19;

    public static string Draw(string id, string title, string description, Axis axis, IReadOnlyList<Bar> bars)
    {
        const decimal Top = 76;
        var rows = bars.Select(bar => bar.Row).Distinct().ToArray();
        var rowHeight = (bars.Max(bar => bar.Lane) + 1) * Lane + 14;
        var bottom = Top + rows.Length * rowHeight;
        var svg = new Svg(id, title, description, Width, bottom + 54);
        var left = 16m;
        foreach (var kind in bars.Select(bar => bar.Kind).Distinct())
        {
            svg.Add($"""<rect x="{Svg.Px(left)}" y="41" width="24" height="13" fill="{kind.Fill}" stroke="#57606a"/>""");
            svg.Text(left + 31, 52, kind.Name);
            left += 31 + Svg.Width(kind.Name) + 22;
        }

        foreach (var mark in axis.Marks())
        {
            var at = axis.Place(mark, Left, Right);
            svg.Add($"""<line data-x="{mark}" x1="{Svg.Px(at)}" y1="{Top}" x2="{Svg.Px(at)}" y2="{Svg.Px(bottom + 5)}" stroke="#d8dee4"/>""");
            svg.Text(at, bottom + 20, axis.Label(mark), "middle");
        }

        svg.AxisTitle("x", (Left + Right) / 2, bottom + 42, "middle", axis.Title);
        for (var i = 0; i < rows.Length; i++)
        {
            var top = Top + i * rowHeight + 7;
            svg.Text(Left - 10, top + (rowHeight - 14) / 2 + 4.5m, rows[i], "end");
            foreach (var bar in bars.Where(bar => bar.Row == rows[i]))
            {
                Draw(svg, bar, axis, top + bar.Lane * Lane);
            }
        }

        svg.Add($"""<path d="M{Left},{Top} V{Svg.Px(bottom)} H{Right}" fill="none" stroke="#57606a"/>""");
        return svg.End();
    }

    private static void Draw(Svg svg, Bar bar, Axis axis, decimal top)
    {
        var (from, to) = (axis.Place(bar.From, Left, Right), axis.Place(bar.To, Left, Right));
        svg.Add($"""<rect data-row="{Svg.Escape(bar.Row)}" data-kind="{Svg.Escape(bar.Kind.Name)}" data-from="{bar.From}" data-to="{bar.To}" x="{Svg.Px(from)}" y="{Svg.Px(top + 2)}" width="{Svg.Px(to - from)}" height="{Lane - 4}" fill="{bar.Kind.Fill}" stroke="#57606a" stroke-width="0.8"/>""");
        if (bar.Text.Length > 0)
        {
            svg.Text(to + 6, top + 14, bar.Text);
        }
    }
}
