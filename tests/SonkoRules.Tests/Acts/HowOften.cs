using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using SonkoRules.Acts;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Acts;

/// <summary>In how many of a thousand drawn contests each answer, alone, changes something against the defaults.</summary>
internal static class HowOften
{
    public const int Stories = 1_000;

    // What a contest came to, from the edition to the return. What these are made of changes with them.
    private static readonly string[] Asked =
        ["edition", "pay", "agreement", "reporting", "claims", "timetable", "terms", "scores", "contest", "proceedings"];

    private static readonly Lazy<(Dictionary<AppliedReading, int> Answers, Dictionary<string, int> Readings)> Counted = new(Count);

    /// <summary>The stories that an answer changes; none of a default.</summary>
    public static int Of(Reading reading, ReadingAnswer answer) =>
        Counted.Value.Answers.GetValueOrDefault(new AppliedReading(reading.Id, answer.Code));

    /// <summary>The stories that some other answer of a reading changes.</summary>
    public static int Of(Reading reading) => Counted.Value.Readings.GetValueOrDefault(reading.Id);

    private static (Dictionary<AppliedReading, int>, Dictionary<string, int>) Count()
    {
        var changed = new AppliedReading[Stories][];
        Parallel.For(0, Stories, seed => changed[seed] = [.. ChangedBy(Story.Of(seed))]);
        return (
            changed.SelectMany(each => each).GroupBy(each => each).ToDictionary(each => each.Key, each => each.Count()),
            changed.SelectMany(each => each.Select(answer => answer.Id).Distinct())
                .GroupBy(each => each).ToDictionary(each => each.Key, each => each.Count()));
    }

    private static IEnumerable<AppliedReading> ChangedBy(Story story)
    {
        var rules = new Rulebook(story.Edition);
        var asked = Operations.All.Where(operation => Asked.Contains(operation.Name)).ToArray();
        var before = asked.Select(operation => operation.Ask(story, rules)).ToArray();
        foreach (var reading in ReadingCatalogue.All)
        {
            // Only a result that names the reading can change with it: EveryReadingTests walk that.
            int[] named = [.. Enumerable.Range(0, asked.Length)
                .Where(i => before[i].Any(told => told.IsRefused || told.Names.Contains(reading.Id)))];
            foreach (var answer in reading.Answers.Skip(1))
            {
                var other = rules.With(AnyRulebook.With(Readings.Default, reading, answer));
                if (named.Any(i => !asked[i].Ask(story, other).Select(told => told.Text)
                    .SequenceEqual(before[i].Select(told => told.Text), StringComparer.Ordinal)))
                {
                    yield return new AppliedReading(reading.Id, answer.Code);
                }
            }
        }
    }
}
