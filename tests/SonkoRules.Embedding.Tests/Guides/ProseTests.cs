using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using SonkoRules.Acts;
using SonkoRules.Deadlines;
using SonkoRules.Eligibility;

namespace SonkoRules.Embedding.Tests.Guides;

/// <summary>What the guides say in tables and in passing is what the library has.</summary>
public sealed class ProseTests
{
    private static readonly HashSet<string> Names = KnownNames();

    public static TheoryData<string> Documents =>
        [.. MarkdownFile.Documents()
            .Where(path => path.StartsWith("docs/guides/", StringComparison.Ordinal) || path == "docs/legal.md")];

    public static TheoryData<string> Languages => ["en", "ru"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_name_in_the_prose_is_one_of_the_library(string path)
    {
        var unknown =
            from line in MarkdownFile.Read(path).Prose
            from Match span in Regex.Matches(line.Text, "`([^`]+)`")
            where Regex.IsMatch(span.Groups[1].Value, @"^[A-Za-z_.]+(<.*>)?(\(.*\))?$") && !span.Value.Contains('/')
            from Match name in Regex.Matches(span.Groups[1].Value, @"\b[A-Z]\w+")
            where !Names.Contains(name.Value)
            select $"{path}({line.Number}): {name.Value}";

        Assert.Empty(unknown);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_requirements_are_those_of_the_edition(string language)
    {
        var rows = Rows($"docs/guides/{language}/eligibility.md")
            .Where(cells => Enum.TryParse<RequirementId>(cells[2].Trim('`'), out _))
            .Select(cells => $"{cells[0]} {cells[2].Trim('`')} {Days(cells[3])}");
        var requirements = new Rulebook(SmolenskRules.ThirdEdition).Eligibility.Requirements;

        Assert.Equal(requirements.Select(each => $"{each.Clause} {each.Id} {string.Join(' ', each.Days)}"), rows);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_weights_are_those_of_the_editions(string language)
    {
        var rows = Rows($"docs/guides/{language}/scoring.md")
            .Where(cells => cells.Length == 4 && int.TryParse(cells[0], out _))
            .Select(cells => (int.Parse(cells[0], CultureInfo.InvariantCulture), Weight(cells[2]), Weight(cells[3])));
        var first = SmolenskRules.FirstEdition.Methodology.Criteria;
        var third = SmolenskRules.ThirdEdition.Methodology.Criteria;

        Assert.Equal(first.Zip(third, (before, after) => (before.Number, before.Weight, after.Weight)), rows);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_terms_are_those_of_the_rules(string language)
    {
        var rules = new Rulebook(SmolenskRules.ThirdEdition).Deadlines;
        var rows = Rows($"docs/guides/{language}/deadlines.md").Where(cells => cells.Length == 4 && cells[3].StartsWith('`'))
            .ToArray();

        Assert.Equal(14, rows.Length);
        foreach (var cells in rows)
        {
            var named = Regex.Matches(cells[3], @"\w+")
                .Select(name => (DeadlineRule)typeof(DeadlineRules).GetProperty(name.Value)!.GetValue(rules)!);
            var cited = cells[0].Split(", ").Select(Clause.Parse);
            Assert.All(named, rule => Assert.Contains(rule.Clause, cited));
            Assert.All(named, rule => Assert.Contains(Count(rule), cells[2], StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string[]> Rows(string path) =>
        MarkdownFile.Read(path).Lines.Where(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());

    private static string Days(string cell) =>
        string.Join(' ', cell.Split(", ").Select(day => day switch
        {
            "filing" or "подачи" => ContestDay.Filing,
            "acceptance end" or "окончания приёма" => ContestDay.AcceptanceEnd,
            "consideration" or "рассмотрения" => ContestDay.Consideration,
            _ => throw new FormatException(day),
        }));

    private static decimal Weight(string cell) => decimal.Parse(cell.Replace(',', '.'), CultureInfo.InvariantCulture);

    private static string Count(DeadlineRule rule) =>
        rule.Term.Term switch
        {
            Term.DaysAfter after => after.Count.ToString(CultureInfo.InvariantCulture),
            Term.DaysBefore before => before.Count.ToString(CultureInfo.InvariantCulture),
            Term.DayAfterQuarter quarter => quarter.DayOfMonth.ToString(CultureInfo.InvariantCulture),
            _ => "1",
        };

    private static HashSet<string> KnownNames()
    {
        var types = typeof(Rulebook).Assembly.GetExportedTypes();
        var members = types.SelectMany(type => type.GetMembers(
            BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly));

        var answers = ReadingCatalogue.All.SelectMany(reading => reading.Answers).Select(answer => answer.Code);

        // Beside the library's own: what belongs to .NET and to the tests, and the beginning of a family of names.
        return [.. types.Select(type => type.Name.Split('`')[0]), .. members.Select(member => member.Name), .. answers,
            "ArgumentOutOfRangeException", "HandListedYears", "CalendarTotalsTests", "Try"];
    }
}
