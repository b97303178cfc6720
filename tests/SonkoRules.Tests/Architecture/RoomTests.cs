using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Architecture;

/// <summary>A room knows only the rooms that docs/architecture.md lets it know.</summary>
public sealed partial class RoomTests
{
    private const string Root = "";

    private static readonly string[] Foundations = ["Guarding", "Texts", "Quantities"];
    private static readonly string[] Line =
        ["Eligibility", "Applications", "Scoring", "Ranking", "Subsidies", "Returns"];

    /// <summary>The table of docs/architecture.md: what each room knows besides itself.</summary>
    private static Dictionary<string, string[]> Allowed { get; } = Table();

    [Fact]
    public void Compiled_code_refers_only_to_rooms_it_may_know() =>
        Library.None(
            from type in Library.Types
            from used in UsedTypes.InShape(type).Concat(MethodCode.MethodsOf(type).SelectMany(UsedTypes.In)).Distinct()
            where Library.Types.Contains(used)
            from offender in Judge(Library.Name(type), Room(type.Namespace), Room(used.Namespace))
            select offender + $" (through {used.Name})");

    [Fact]
    public void Sources_import_only_rooms_they_may_know() =>
        Library.None(
            from source in Repository.LibrarySources()
            from Match import in Import().Matches(SourceText.WithoutCommentsAndTexts(source.Value))
            from offender in Judge(source.Key, RoomOfFile(source.Key), import.Groups["room"].Value)
            select offender);

    [Fact]
    public void A_folder_is_a_namespace() =>
        Library.None(
            from source in Repository.LibrarySources()
            where !source.Key.StartsWith("Polyfills/", StringComparison.Ordinal)
            from Match declared in Declaration().Matches(source.Value)
            where declared.Groups["name"].Value != Namespace(RoomOfFile(source.Key))
            select $"{source.Key} declares {declared.Groups["name"].Value}, not {Namespace(RoomOfFile(source.Key))}");

    [Theory]
    [InlineData("Guarding", "Quantities", true)]
    [InlineData("Acts", "Texts", true)]
    [InlineData("Acts", "Explanations", false)]
    [InlineData("Calendars", "Acts", false)]
    [InlineData("Scoring", "Eligibility", true)]
    [InlineData("Scoring", "Ranking", false)]
    [InlineData("Scoring", "Deadlines", false)]
    [InlineData("Scoring", "", false)]
    [InlineData("Procedure", "Applications", true)]
    [InlineData("Applications", "Procedure", false)]
    [InlineData("Applications", "Expenses", false)]
    [InlineData("Deadlines", "Calendars", true)]
    [InlineData("Deadlines", "Scoring", false)]
    [InlineData("", "Scoring", true)]
    [InlineData("", "Contests", false)]
    [InlineData("Analysis", "Contests", true)]
    [InlineData("Cellar", "Acts", false)]
    [InlineData("Acts", "Acts", true)]
    public void The_table_is_kept(string room, string used, bool allowed) =>
        Assert.Equal(allowed, !Judge("X", room, used).Any());

    [Theory]
    [InlineData("using SonkoRules.Acts;", "Acts")]
    [InlineData("using static SonkoRules.Acts.ReadingIds;", "Acts")]
    [InlineData("using Ids = SonkoRules.Acts.ReadingIds;", "Acts")]
    [InlineData("var x = SonkoRules.Acts.Clause.None;", "Acts")]
    [InlineData("namespace SonkoRules.Acts;", null)]
    public void Imports_are_seen(string source, string? room) =>
        Assert.Equal(room is null ? [] : [room], Import().Matches(source).Select(match => match.Groups["room"].Value));

    [GeneratedRegex(@"(?<!namespace\s+)\bSonkoRules\.(?<room>[A-Z]\w*)\b(?=[.;])")]
    private static partial Regex Import();

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    private static Dictionary<string, string[]> Table()
    {
        string[] ofResults = [.. Foundations, "Acts", "Explanations", "Refusals"];
        var table = new Dictionary<string, string[]>
        {
            ["Guarding"] = Foundations,
            ["Texts"] = Foundations,
            ["Quantities"] = Foundations,
            ["Acts"] = Foundations,
            ["Explanations"] = [.. Foundations, "Acts"],
            ["Refusals"] = [.. Foundations, "Acts"],
            ["Calendars"] = [.. Foundations, "Refusals"],
            ["Deadlines"] = [.. ofResults, "Calendars"],
            // Beside the line: the project's budget, the contest as a whole, the report's indicators, a roadmap's duties.
            ["Expenses"] = ofResults,
            ["Procedure"] = [.. ofResults, "Eligibility", "Applications"],
            ["Indicators"] = ofResults,
            ["Duties"] = [.. ofResults, "Calendars", "Indicators"],
        };
        for (var i = 0; i < Line.Length; i++)
        {
            table[Line[i]] = [.. ofResults, .. Line[..i]];
        }

        // A return has results that are indicators and terms by which it is due.
        table["Returns"] = [.. table["Returns"], "Indicators", "Calendars", "Deadlines"];
        string[] rooms = [.. table.Keys];
        table[Root] = rooms;
        table["Contests"] = [.. rooms, Root, "Analysis"];
        table["Analysis"] = [.. rooms, Root, "Contests"];
        return table;
    }

    private static IEnumerable<string> Judge(string what, string room, string used)
    {
        if (!Allowed.TryGetValue(room, out var known))
        {
            yield return $"{what}: the room '{room}' is not in the table of docs/architecture.md and of this test";
        }
        else if (used != room && !known.Contains(used))
        {
            yield return $"{what}: {Namespace(room)} must not know {Namespace(used)}";
        }
    }

    private static string Namespace(string room) => room.Length == 0 ? "SonkoRules" : "SonkoRules." + room;

    private static string Room(string? name) => name!.Split('.') is [_, var room, ..] ? room : Root;

    private static string RoomOfFile(string path) =>
        path.Split('/') is [var folder, _, ..] && folder != "Smolensk" ? folder : Root;
}
