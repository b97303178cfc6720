using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace SonkoRules.Embedding.Tests.Notebooks;

/// <summary>A picture of a notebook, read back: the marks of its axes, and what it draws with the numbers it says it
/// draws.</summary>
internal sealed class Picture
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    private Picture(XElement svg) => Svg = svg;

    public XElement Svg { get; }

    public string Id => (string?)Svg.Attribute("id") ?? string.Empty;

    /// <summary>The pictures that are committed in the C# notebook.</summary>
    public static IReadOnlyList<Picture> All { get; } =
        [.. NotebookFile.Read(NotebookTests.Notebook).Pictures.Select(text => new Picture(XDocument.Parse(text).Root!))];

    public static Picture Get(string id) => All.Single(picture => picture.Id == id);

    public IEnumerable<XElement> Elements(string name) => Svg.Descendants(Namespace + name);

    /// <summary>The marks of an axis: the value and where its line stands, with the text beside it.</summary>
    public IReadOnlyList<(decimal Value, decimal At, string Label)> Marks(string axis) =>
    [
        .. Elements("line").Where(line => line.Attribute("data-" + axis) is not null).Select(line => (
            Number(line, "data-" + axis), Number(line, axis + "1"), line.ElementsAfterSelf(Namespace + "text").First().Value)),
    ];

    /// <summary>Where a value stands, by the two outer marks of its axis.</summary>
    public Func<decimal, decimal> Scale(string axis)
    {
        var marks = Marks(axis);
        var (first, last) = (marks[0], marks[^1]);
        return value => first.At + ((value - first.Value) / (last.Value - first.Value) * (last.At - first.At));
    }

    /// <summary>The pieces of the lines: their name, what they show and where they are drawn.</summary>
    public IEnumerable<(string Series, (decimal X, decimal Y)[] Values, (decimal X, decimal Y)[] Places)> Pieces() =>
        Elements("polyline").Select(line => (
            (string)line.Attribute("data-series")!, Points(line, "data-points"), Points(line, "points")));

    /// <summary>The bars: of which row and kind, and from which value to which.</summary>
    public IEnumerable<(string Row, string Kind, decimal From, decimal To, XElement Drawn)> Bars() =>
        Elements("rect").Where(bar => bar.Attribute("data-row") is not null).Select(bar => (
            (string)bar.Attribute("data-row")!,
            (string)bar.Attribute("data-kind")!,
            Number(bar, "data-from"),
            Number(bar, "data-to"),
            bar));

    public static decimal Number(XElement element, string attribute) =>
        decimal.Parse((string)element.Attribute(attribute)!, CultureInfo.InvariantCulture);

    private static (decimal X, decimal Y)[] Points(XElement line, string attribute) =>
    [
        .. ((string)line.Attribute(attribute)!).Split(' ').Select(point => point.Split(','))
            .Select(pair => (
                decimal.Parse(pair[0], CultureInfo.InvariantCulture), decimal.Parse(pair[1], CultureInfo.InvariantCulture))),
    ];
}
