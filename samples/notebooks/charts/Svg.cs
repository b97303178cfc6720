using System;
using System.Globalization;
using System.Linq;
using System.Text;

/// <summary>
/// The text of a picture, line by line. Every picture has a title, a description and a white ground, and needs no style
/// sheet, no script and no font of its own. What is drawn carries its own numbers in data attributes, so that a
/// picture can be checked against what it shows.
/// </summary>
public sealed class Svg
{
    private readonly StringBuilder _text = new();

    public Svg(string id, string title, string description, decimal width, decimal height)
    {
        Add($"""<svg xmlns="http://www.w3.org/2000/svg" id="{id}" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-labelledby="{id}-title {id}-desc" font-family="sans-serif" font-size="13">""");
        Add($"""<title id="{id}-title">{Escape(title)}</title>""");
        Add($"""<desc id="{id}-desc">{Escape(description)}</desc>""");
        Add($"""<rect width="{width}" height="{height}" fill="#ffffff"/>""");
        Add($"""<text x="16" y="26" font-size="15" font-weight="bold" fill="#1b1f24">{Escape(title)}</text>""");
    }

    /// <summary>One line; its numbers are written the same in every culture.</summary>
    public void Add(FormattableString line) => _text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    public void Text(decimal x, decimal y, string text, string anchor = "start") =>
        Add($"""<text x="{Px(x)}" y="{Px(y)}" text-anchor="{anchor}" fill="#1b1f24">{Escape(text)}</text>""");

    /// <summary>What an axis measures, and in which unit.</summary>
    public void AxisTitle(string axis, decimal x, decimal y, string anchor, string title) =>
        Add($"""<text data-axis="{axis}" x="{Px(x)}" y="{Px(y)}" text-anchor="{anchor}" fill="#57606a">{Escape(title)}</text>""");

    /// <summary>The picture, whole.</summary>
    public string End() => _text + "</svg>\n";

    /// <summary>A coordinate: tenths of a pixel are more than an eye sees.</summary>
    public static string Px(decimal coordinate) =>
        decimal.Round(coordinate, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A number as the library has it, for the data attributes.</summary>
    public static string Exact(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number as people read it: 1,239,300.</summary>
    public static string Whole(decimal value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string Escape(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");

    /// <summary>About as wide as the text is drawn.</summary>
    public static decimal Width(string text) => text.Length * 7.1m;
}

/// <summary>An axis: what it measures and in which unit, its ends, and how far apart its marks are.</summary>
public sealed record Axis(string Title, decimal From, decimal To, decimal Step, Func<decimal, string> Label)
{
    public decimal[] Marks() =>
        Enumerable.Range(0, (int)decimal.Floor((To - From) / Step) + 1).Select(i => From + i * Step).ToArray();

    /// <summary>Where a value stands between the coordinates of the two ends.</summary>
    public decimal Place(decimal value, decimal start, decimal end) =>
        start + (value - From) / (To - From) * (end - start);
}
