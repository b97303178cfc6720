using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SonkoRules.Acts;

namespace SonkoRules.Embedding.Tests.Guides;

/// <summary>The glossary names types and members that exist, and their doc comments say the Russian term.</summary>
public sealed class GlossaryTests
{
    private static readonly Dictionary<string, string> Docs =
        XDocument.Load(Path.ChangeExtension(typeof(Rulebook).Assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Value);

    private static readonly (string Russian, string English, string Clause, string Code)[] Rows =
        [.. MarkdownFile.Read("docs/glossary.md").Lines
            .Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray())
            .Where(cells => cells.Length == 6 && cells[4].StartsWith('`'))
            .Select(cells => (cells[1], cells[2], cells[3], cells[4].Trim('`')))];

    public static TheoryData<string> Codes => [.. Rows.Select(row => row.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_term_is_said_by_what_carries_it(string code)
    {
        var russian = Rows.Single(row => row.Code == code).Russian;
        var parts = code.Split('.');
        var types = typeof(Rulebook).Assembly.GetExportedTypes()
            .Where(type => type.Name.Split('`')[0] == parts[^1] || type.Name.Split('`')[0] == parts[0])
            .ToArray();
        var docs = types
            .Where(type => !type.IsNested || type.DeclaringType!.Name == parts[0])
            .SelectMany(type => parts.Length == 1 || type.IsNested ? ["T:" + Name(type)]
                : type.GetMember(parts[1]).Where(member => member is not Type)
                    .Select(member => $"{(member is System.Reflection.FieldInfo ? 'F' : 'P')}:{Name(type)}.{member.Name}"))
            .ToArray();
        var said = Assert.Single(docs);

        Assert.All(Words(russian), word => Assert.Contains(word, Docs[said].ToLowerInvariant(), StringComparison.Ordinal));
    }

    [Fact]
    public void No_term_stands_twice_and_each_clause_is_one()
    {
        Assert.Equal(Rows.Length, Rows.Select(row => row.Russian).Distinct().Count());
        Assert.Equal(Rows.Length, Rows.Select(row => row.Code).Distinct().Count());
        Assert.True(Rows.Length > 80);
        var cited = Rows.Where(row => row.Clause != "–").SelectMany(row => Regex.Split(row.Clause, ", |–"));
        Assert.All(cited, clause => Assert.True(clause == "A1" || !Clause.Parse(clause).IsNone));
    }

    // The endings of a Russian word change with its case: its beginning is compared.
    private static IEnumerable<string> Words(string russian) =>
        Regex.Matches(russian.ToLowerInvariant(), @"\w+").Select(match => match.Value)
            .Where(word => word.Length > 2)
            .Select(word => word.Length > 5 ? word[..^3] : word[..^1]);

    private static string Name(Type type) => type.FullName!.Replace('+', '.');
}
