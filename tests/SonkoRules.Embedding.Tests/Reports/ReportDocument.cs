using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using SonkoRules.Texts;

namespace SonkoRules.Embedding.Tests.Reports;

/// <summary>A report read back: as XML, which refuses what is not closed, quoted or escaped.</summary>
internal sealed class ReportDocument
{
    private ReportDocument(XDocument document) => Document = document;

    public XDocument Document { get; }

    public IEnumerable<XElement> Elements => Document.Root!.DescendantsAndSelf();

    public static ReportDocument Of(string page)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(page), settings);
        return new ReportDocument(XDocument.Load(reader));
    }

    public static string Tag(Language language) => language == Language.Russian ? "ru" : "en";

    public XElement ById(string id) => Elements.Single(element => (string?)element.Attribute("id") == id);

    /// <summary>The report in a language.</summary>
    public XElement In(Language language) =>
        ById("content").Elements().Single(element => (string?)element.Attribute("lang") == Tag(language));

    /// <summary>The texts of a table's rows, cell by cell.</summary>
    public string[][] Rows(Language language, string table, string part = "tbody") =>
        [.. ById(Tag(language) + "-" + table).Elements(part).Elements("tr")
            .Select(row => row.Elements().Select(Text).ToArray())];

    /// <summary>What a cell shows, without the clauses and the names, which stand in elements of their own.</summary>
    public static string Text(XElement element) =>
        string.Concat(element.DescendantNodes().OfType<XText>()
            .Where(text => !text.Ancestors().TakeWhile(ancestor => ancestor != element)
                .Any(ancestor => (string?)ancestor.Attribute("class") is "clause" or "name"))
            .Select(text => text.Value)).Trim();

    /// <summary>The number that people read, without its groups.</summary>
    public static decimal Number(string text, Language language) =>
        decimal.Parse(
            language == Language.Russian
                ? text.Replace("\u00A0", string.Empty, StringComparison.Ordinal).Replace(',', '.')
                : text.Replace(",", string.Empty, StringComparison.Ordinal),
            System.Globalization.CultureInfo.InvariantCulture);
}
