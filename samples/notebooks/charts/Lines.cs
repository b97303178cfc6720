using System;
using System.Collections.Generic;
using System.Linq;

/// <summary>A line of a picture. Where it jumps it is in pieces, and the two sides of each jump are marked by
/// dots.</summary>
public sealed record Series(string Name, params (decimal X, decimal Y)[][] Pieces)
{
    /// <summary>Whether every point is marked: where there is nothing between them.</summary>
    public bool OnlyPoints { get; init; }
}

public static class Lines
{
    private const decimal Width = 760;
    private const decimal PlotHeight = 300;
    private const decimal Left = 92;
    private const decimal Right = 736;

    private static readonly (string Colour, string Dash)[] Styles =
        [("#0072b2", "none"), ("#c44e00", "9 4"), ("#00795a", "2 3"), ("#7a3e8e", "10 3 2 3")];

    public static string Draw(string id, string title, string description, Axis x, Axis y, params Series[] series)
    {
        var legend = Legend(series.Select(one => one.Name).ToArray(), out var rows);
        var top = 52 + rows * 20 + 22;
        var bottom = top + PlotHeight;
        var svg = new Svg(id, title, description, Width, bottom + 54);
        for (var i = 0; i < series.Length; i++)
        {
            var (left, row) = legend[i];
            var (colour, dash) = Styles[i];
            var height = 48 + row * 20;
            svg.Add($"""<line x1="{Svg.Px(left)}" y1="{height}" x2="{Svg.Px(left + 30)}" y2="{height}" stroke="{colour}" stroke-width="2.5" stroke-dasharray="{dash}"/>""");
            svg.Text(left + 37, height + 4.5m, series[i].Name);
        }

        svg.AxisTitle("y", 16, top - 14, "start", y.Title);
        svg.AxisTitle("x", (Left + Right) / 2, bottom + 42, "middle", x.Title);
        foreach (var mark in y.Marks())
        {
            var at = y.Place(mark, bottom, top);
            svg.Add($"""<line data-y="{mark}" x1="{Left}" y1="{Svg.Px(at)}" x2="{Right}" y2="{Svg.Px(at)}" stroke="#d8dee4"/>""");
            svg.Text(Left - 8, at + 4.5m, y.Label(mark), "end");
        }

        foreach (var mark in x.Marks())
        {
            var at = x.Place(mark, Left, Right);
            svg.Add($"""<line data-x="{mark}" x1="{Svg.Px(at)}" y1="{top}" x2="{Svg.Px(at)}" y2="{bottom + 5}" stroke="#d8dee4"/>""");
            svg.Text(at, bottom + 20, x.Label(mark), "middle");
        }

        svg.Add($"""<path d="M{Left},{top} V{bottom} H{Right}" fill="none" stroke="#57606a"/>""");

        // Where lines coincide, the whole one shows through the gaps of those that are drawn over it.
        for (var i = 0; i < series.Length; i++)
        {
            Draw(svg, series[i], Styles[i], x, y, top, bottom);
        }

        return svg.End();
    }

    private static void Draw(
        Svg svg, Series series, (string Colour, string Dash) style, Axis x, Axis y, decimal top, decimal bottom)
    {
        var name = Svg.Escape(series.Name);
        string At((decimal X, decimal Y) point, string separator) =>
            Svg.Px(x.Place(point.X, Left, Right)) + separator + Svg.Px(y.Place(point.Y, bottom, top));
        foreach (var piece in series.Pieces)
        {
            var points = string.Join(" ", piece.Select(point => At(point, ",")));
            var data = string.Join(" ", piece.Select(point => Svg.Exact(point.X) + "," + Svg.Exact(point.Y)));
            svg.Add($"""<polyline data-series="{name}" data-points="{data}" points="{points}" fill="none" stroke="{style.Colour}" stroke-width="2.5" stroke-dasharray="{style.Dash}" stroke-linejoin="round"/>""");
        }

        foreach (var point in series.OnlyPoints ? series.Pieces.SelectMany(piece => piece) : Jumps(series))
        {
            svg.Add($"""<circle cx="{At(point, "\" cy=\"")}" r="4" fill="{style.Colour}" stroke="#ffffff"><title>{name}: {Svg.Exact(point.X)} → {Svg.Exact(point.Y)}</title></circle>""");
        }
    }

    private static IEnumerable<(decimal X, decimal Y)> Jumps(Series series)
    {
        for (var i = 1; i < series.Pieces.Length; i++)
        {
            yield return series.Pieces[i - 1].Last();
            yield return series.Pieces[i].First();
        }
    }

    private static (decimal Left, int Row)[] Legend(string[] names, out int rows)
    {
        var places = new (decimal Left, int Row)[names.Length];
        var (left, row) = (16m, 0);
        for (var i = 0; i < names.Length; i++)
        {
            var width = 37 + Svg.Width(names[i]) + 22;
            if (left > 16 && left + width > Width)
            {
                (left, row) = (16, row + 1);
            }

            places[i] = (left, row);
            left += width;
        }

        rows = row + 1;
        return places;
    }
}
