using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Evidence;

/// <summary>What the library has to do with a clause of the order.</summary>
internal enum ClauseKind
{
    /// <summary>It sets who does what, with nothing to compute.</summary>
    Procedural,

    /// <summary>It says what a thing consists of: a type, or a part of one.</summary>
    Type,

    /// <summary>It has a result that the library computes.</summary>
    Computed,
}

/// <summary>
/// A clause of the order as it was read from its text, without a look at the code: clauses.csv beside this file lists
/// them, clauses-of-editions.csv adds those that only some editions have or that stand within a point, and
/// clauses-notes.csv says why a clause is not computed.
/// </summary>
internal sealed record LawClause(Clause Clause, ClauseKind Kind, string What, IReadOnlyList<string> Editions, string? Note)
{
    private const string Folder = "tests/SonkoRules.Tests/Evidence/";

    private static string[] AllEditions { get; } =
        [.. SmolenskRules.History.Editions.Select(edition => edition.Id)];

    /// <summary>Every clause in the order of the document.</summary>
    public static IReadOnlyList<LawClause> All { get; } = Read();

    /// <summary>Whether a citation names one of the clauses or a clause that has them as parts.</summary>
    public static bool IsKnown(Clause clause) =>
        All.Any(each => each.Clause == clause || (!clause.IsSecond && each.Clause.IsWithin(clause)));

    private static LawClause[] Read()
    {
        var notes = Rows("clauses-notes.csv", 2).ToDictionary(row => row[0], row => row[1]);
        var parts = Rows("clauses-of-editions.csv", 4);
        var editions = parts.ToDictionary(row => row[0], row => row[1].Split(' '));
        var own = Rows("clauses.csv", 3);
        var more = parts.Where(row => own.All(known => known[0] != row[0])).Select(row => new[] { row[0], row[2], row[3] });
        var all = own.Concat(more)
            .Select(row => new LawClause(
                Clause.Parse(row[0]),
                Enum.Parse<ClauseKind>(row[1], ignoreCase: true),
                row[2],
                editions.GetValueOrDefault(row[0]) ?? AllEditions,
                notes.GetValueOrDefault(row[0])))
            .OrderBy(clause => clause.Clause)
            .ToArray();
        var strangers = notes.Keys.Where(key => all.All(clause => clause.Clause.ToString() != key)).ToList();
        return strangers.Count == 0
            ? all
            : throw new InvalidDataException($"Notes on clauses that are not listed: {string.Join(", ", strangers)}.");
    }

    private static List<string[]> Rows(string name, int columns) =>
        [.. File.ReadLines(Repository.File(Folder + name)).Skip(1).Select(line => line.Split(',', columns))];
}
