using System.Linq;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Tests.Scoring;

internal static class Sheets
{
    /// <summary>Three sheets whose scores on each criterion add to the given sums, as even as can be.</summary>
    public static Sequence<ExpertSheet> WithSums(params int[] sums) =>
        Enumerable.Range(0, 3)
            .Select(expert => new ExpertSheet(
                $"expert {expert + 1}", sums.Select(sum => (sum + expert) / 3).ToArray()))
            .ToSequence();

    public static Sequence<ExpertSheet> Of(params int[][] scores) =>
        scores.Select((sheet, i) => new ExpertSheet($"expert {i + 1}", sheet)).ToSequence();

    /// <summary>One sheet with the same score on all ten criteria.</summary>
    public static ExpertSheet Flat(string expert, int score) => new(expert, Enumerable.Repeat(score, 10).ToArray());
}
