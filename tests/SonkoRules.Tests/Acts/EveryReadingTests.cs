using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Acts;

/// <summary>Every reading and every operation, over contests that are drawn with all that belongs to them: what another
/// answer changes is named by the result, and each answer changes something.</summary>
public sealed class EveryReadingTests
{
    private static IReadOnlyList<(Reading Reading, ReadingAnswer Answer)> Answers { get; } =
        [.. ReadingCatalogue.All.SelectMany(reading => reading.Answers.Select(answer => (reading, answer)))];

    private static int Stories { get; } =
        int.TryParse(
            Environment.GetEnvironmentVariable("SONKORULES_STORIES"), NumberStyles.None, CultureInfo.InvariantCulture, out var stories)
            ? stories
            : 40;

    /// <summary>From other readings than the default too: a reading may matter only together with another.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void What_an_answer_changes_is_named_by_the_result(int start)
    {
        var unnamed = new SortedSet<string>(StringComparer.Ordinal);
        for (var seed = 0; seed < Stories; seed++)
        {
            var story = Story.Of(seed);
            var rules = new Rulebook(story.Edition, start == 0 ? Readings.Default : Drawn(seed));
            var before = Operations.All.Select(operation => operation.Ask(story, rules)).ToArray();
            foreach (var (reading, answer) in Answers.Where(each => each.Reading.ChosenIn(rules.Readings) != each.Answer))
            {
                var other = rules.With(AnyRulebook.With(rules.Readings, reading, answer));
                for (var i = 0; i < before.Length; i++)
                {
                    var after = Operations.All[i].Ask(story, other);
                    Assert.Equal(before[i].Length, after.Length);
                    foreach (var (was, now) in before[i].Zip(after).Where(pair => pair.First.Text != pair.Second.Text))
                    {
                        // A refusal is no result: what it turns into, or was, names the reading.
                        if (new[] { was, now }.Any(told => !told.IsRefused && !told.Names.Contains(reading.Id)))
                        {
                            unnamed.Add($"{Operations.All[i].Name}: {reading.Id} {Difference(was.Text, now.Text)}");
                        }
                    }
                }
            }
        }

        Assert.True(unnamed.Count == 0, Show(unnamed));
    }

    // Worked cases of each are in the tests of its room; here nothing in the catalogue can be without one. With three
    // experts a half occurs only where means are rounded first, so R-HALF changes nothing alone.
    [Fact]
    [Trait("Pace", "Slow")]
    public void Each_answer_of_each_reading_changes_something()
    {
        var idle = Answers.Where(each => each.Answer != each.Reading.Default && HowOften.Of(each.Reading, each.Answer) == 0).ToArray();

        // R-DUTY-DAY is of roadmaps, which no contest has: RoadmapTests show it.
        Assert.Equal([ReadingIds.Half, ReadingIds.DutyDay], idle.Select(each => each.Reading.Id));
        Assert.All(idle.Where(each => each.Reading.Id != ReadingIds.DutyDay), each => Assert.Contains(Enumerable.Range(0, 400), seed => ChangesWithOthers(each, seed)));
    }

    private static bool ChangesWithOthers((Reading Reading, ReadingAnswer Answer) each, int seed)
    {
        var story = Story.Of(seed);
        var rules = new Rulebook(story.Edition, Drawn(seed));
        var other = rules.With(AnyRulebook.With(rules.Readings, each.Reading, each.Answer));
        return Operations.All.Where(operation => operation.Name == "contest")
            .Any(operation => operation.Ask(story, rules)[0].Text != operation.Ask(story, other)[0].Text);
    }

    private static string Show(IEnumerable<string> unnamed) => string.Join('\n', unnamed
        .GroupBy(line => string.Join(' ', line.Split(' ').Take(2)))
        .SelectMany(group => group.Take(2)));

    private static string Difference(string before, string after)
    {
        var (one, two) = (before.Split('\n'), after.Split('\n'));
        var line = Enumerable.Range(0, Math.Min(one.Length, two.Length)).FirstOrDefault(i => one[i] != two[i]);
        return $"changes '{one[line].Trim()}' to '{two[line].Trim()}'";
    }

    private static Readings Drawn(int seed)
    {
        var random = new Random(seed);
        return ReadingCatalogue.All.Aggregate(
            Readings.Default,
            (readings, reading) => AnyRulebook.With(readings, reading, reading.Answers[random.Next(reading.Answers.Count)]));
    }
}
