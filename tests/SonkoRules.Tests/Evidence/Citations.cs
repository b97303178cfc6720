using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SonkoRules.Acts;
using SonkoRules.Tests.Architecture;

namespace SonkoRules.Tests.Evidence;

/// <summary>The clauses that the words of the library name: those of its doc comments, its texts and its data.</summary>
internal static partial class Citations
{
    /// <summary>The clauses that the doc comment of a public member names, by the member.</summary>
    public static ILookup<Clause, string> OfMembers { get; } = ReadMembers(type => type != typeof(Clause));

    /// <summary>The same of the methods and properties of the rules that a rulebook hands out.</summary>
    public static ILookup<Clause, string> OfRules { get; } = ReadMembers(
        type => typeof(Rulebook).GetProperties().Any(room => room.PropertyType == type)
            && type != typeof(Edition) && type != typeof(Readings), membersOnly: true);

    /// <summary>The clauses that a text names: 2.17.3, A1.13, 3.15bis. A number such as 0.5 or 16.04.2025 is none.</summary>
    public static IEnumerable<Clause> In(string text) =>
        Number().Matches(text).Select(match => Clause.Parse(match.Value));

    [GeneratedRegex(@"(?<![\w.,])(?:A[1-9]|[1-3])(?:\.[1-9]\d{0,2})+(?:bis)?(?!\d|\.\d|[a-zа-я%])")]
    private static partial Regex Number();

    /// <summary>The name of a type with those that it is nested in.</summary>
    public static string Name(Type type) => (type.IsNested ? Name(type.DeclaringType!) + "." : string.Empty) + type.Name;

    private static ILookup<Clause, string> ReadMembers(Func<Type, bool> counts, bool membersOnly = false)
    {
        var types = Library.PublicTypes.Where(counts).ToDictionary(type => type.FullName!.Replace('+', '.'));
        return XDocument.Load(Path.ChangeExtension(Library.Assembly.Location, ".xml")).Descendants("member")
            .Select(member => (Name: Short((string)member.Attribute("name")!, types), Text: member.Value))
            .Where(member => member.Name is not null)
            .Where(member => !membersOnly || member.Name!.Contains('.', StringComparison.Ordinal))
            .SelectMany(member => In(member.Text).Distinct().Select(clause => (Clause: clause, Name: member.Name!)))
            .ToLookup(cited => cited.Clause, cited => cited.Name);
    }

    /// <summary>The name of a public member as a reader writes it; null for one that is not public.</summary>
    private static string? Short(string id, Dictionary<string, Type> types)
    {
        var name = id[2..].Split('(')[0];
        if (id[0] == 'T')
        {
            return types.TryGetValue(name, out var own) ? Name(own) : null;
        }

        var dot = name.LastIndexOf('.');
        return types.TryGetValue(name[..dot], out var type) && IsPublic(type, name[(dot + 1)..].Split('`')[0])
            ? $"{Name(type)}.{name[(dot + 1)..].Split('`')[0]}"
            : null;
    }

    private static bool IsPublic(Type type, string member) => type.GetMember(member).Length > 0;
}
