using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Tests.Scoring;

namespace SonkoRules.Tests.Evidence;

/// <summary>Appendix 1 in both scales.</summary>
internal static class ScoringCertificates
{
    private static readonly (Edition Edition, int[] Weights, int Top)[] Scales =
    [
        (SmolenskRules.FirstEdition, ScoringOracle.WeightsOfE1, 10),
        (SmolenskRules.ThirdEdition, ScoringOracle.WeightsOfE3, 100),
    ];

    /// <summary>The scores that an expert may give: from zero to the top by a step.</summary>
    private static readonly (Edition Edition, int[] Weights, int Top, int Step)[] Grids =
    [
        (SmolenskRules.FirstEdition, ScoringOracle.WeightsOfE1, 10, 1),
        (SmolenskRules.ThirdEdition, ScoringOracle.WeightsOfE3, 100, 1),
        (SmolenskRules.ThirdEdition, ScoringOracle.WeightsOfE3, 100, 10),
    ];

    private static readonly HalfRounding[] Halves = [HalfRounding.AwayFromZero, HalfRounding.ToEven];

    public static Certificate ExpertTotals { get; } = new(
        "expert-totals",
        "Every total that an expert's sheet can reach, on the scale of each edition and on the described scores alone, is "
            + "the exact sum of A1.7, and each total leads to the conclusion of A1.10 under each of its readings.",
        "each reachable total with a sheet that makes it (211 totals on the scale to 10, 2 001 on the scale to 100, and "
            + "201 on its described tens) and every hundredth from 0 to 105, reachable or not, each under three readings of "
            + "R-BANDS and two of R-HALF in both editions. The short form is the full one.",
        "a table of the sums that the weights can make, built criterion by criterion in whole hundredths; the bands of "
            + "A1.10 in whole hundredths",
        ShortCount: 2_413 + (2 * 6 * 10_501),
        FullCount: 2_413 + (2 * 6 * 10_501),
        Walk: _ => Totals() + Conclusions());

    public static Certificate CriterionSums { get; } = new(
        "criterion-sums",
        "Whatever three scores experts give on a criterion, its part of the final score is the one of A1.13 under each of "
            + "the four ways to round and both ways to round a half, and depends on the sum of the three alone.",
        "each sum of three scores on each of the ten criteria in both editions, under four readings of R-ROUND and two of "
            + "R-HALF; in the full form each set of three scores",
        "numerators and denominators in whole numbers of any size, rounded by the definition of rounding",
        ShortCount: 10 * 8 * (31 + 301),
        FullCount: 10 * 8 * (286 + 176_851),
        Walk: Sums);

    private static long Totals()
    {
        var cases = 0L;
        foreach (var (edition, weights, top, step) in Grids)
        {
            var grid = step == 1 ? ScoreGrid.AnyInteger : ScoreGrid.DescribedOnly;
            var rules = new Rulebook(edition, new() { ScoreGrid = grid }).Scoring;
            foreach (var (total, scores) in Reachable(weights, top, step))
            {
                Claim.Same(
                    total,
                    (BigInteger)(rules.ExpertTotal(new ExpertSheet("expert", scores)).OrThrow().ToDecimal() * 100),
                    () => $"{edition.Id}: {string.Join(", ", scores)}");
                cases++;
            }
        }

        return cases;
    }

    /// <summary>Each total in hundredths with scores that make it.</summary>
    private static SortedDictionary<BigInteger, int[]> Reachable(int[] weights, int top, int step)
    {
        var reached = new SortedDictionary<BigInteger, int[]> { [0] = [] };
        foreach (var weight in weights)
        {
            var next = new SortedDictionary<BigInteger, int[]>();
            foreach (var (total, scores) in reached)
            {
                for (var score = 0; score <= top; score += step)
                {
                    next.TryAdd(total + (score * weight), [.. scores, score]);
                }
            }

            reached = next;
        }

        return reached;
    }

    private static long Conclusions()
    {
        var cases = 0L;
        foreach (var (edition, _, _) in Scales)
        {
            foreach (var gaps in Enum.GetValues<ConclusionGaps>())
            {
                foreach (var half in Halves)
                {
                    var rules = new Rulebook(edition, new() { ConclusionGaps = gaps, HalfRounding = half }).Scoring;
                    for (var hundredths = 0; hundredths <= 10_500; hundredths++)
                    {
                        Claim.Same(
                            Expected(hundredths, gaps, half),
                            rules.ConclusionOf(Points.From(hundredths / 100m)),
                            () => $"{edition.Id}: {hundredths} hundredths, {gaps}, {half}");
                        cases++;
                    }
                }
            }
        }

        return cases;
    }

    private static Conclusion Expected(int hundredths, ConclusionGaps gaps, HalfRounding half)
    {
        if (gaps == ConclusionGaps.RoundToTenths)
        {
            var (tenths, rest) = (hundredths / 10, hundredths % 10);
            var up = rest > 5 || (rest == 5 && (half == HalfRounding.AwayFromZero || tenths % 2 == 1));
            hundredths = (tenths + (up ? 1 : 0)) * 10;
        }

        return hundredths >= 6000 ? Conclusion.Recommended
            : hundredths is >= 5000 and <= 5990 ? Conclusion.Shortcomings
            : hundredths <= 4990 ? Conclusion.NotRecommended
            : gaps == ConclusionGaps.NoConclusion ? Conclusion.None
            : hundredths > 5990 ? Conclusion.Shortcomings
            : Conclusion.NotRecommended;
    }

    private static long Sums(bool full)
    {
        var cases = 0L;
        foreach (var (edition, weights, top) in Scales)
        {
            foreach (var rounding in Enum.GetValues<ScoreRounding>())
            {
                foreach (var half in Halves)
                {
                    var rules = new Rulebook(edition, new() { ScoreRounding = rounding, HalfRounding = half }).Scoring;
                    for (var criterion = 0; criterion < 10; criterion++)
                    {
                        var expected = Enumerable.Range(0, (3 * top) + 1)
                            .Select(sum => (long)ScoringOracle.FinalScore(
                                [Only(criterion, sum), new int[10], new int[10]], weights, rounding, half))
                            .ToArray();
                        cases += full ? EachSet(rules, criterion, top, expected) : EachSum(rules, criterion, expected);
                    }
                }
            }
        }

        return cases;
    }

    private static long EachSum(ScoringRules rules, int criterion, long[] expected)
    {
        for (var sum = 0; sum < expected.Length; sum++)
        {
            var (first, second, third) = ((sum + 2) / 3, (sum + 1) / 3, sum / 3);
            Check(rules, criterion, first, second, third, expected[sum]);
            var sheets = Sheets.Of(Only(criterion, first), Only(criterion, second), Only(criterion, third));
            Claim.Same(expected[sum], (long)(rules.FinalPoints(sheets).OrThrow().ToDecimal() * 100), () => $"{criterion + 1}: {sum}");
        }

        return expected.Length;
    }

    private static long EachSet(ScoringRules rules, int criterion, int top, long[] expected)
    {
        var cases = 0L;
        for (var first = 0; first <= top; first++)
        {
            for (var second = first; second <= top; second++)
            {
                for (var third = second; third <= top; third++)
                {
                    Check(rules, criterion, first, second, third, expected[first + second + third]);
                    cases++;
                }
            }
        }

        return cases;
    }

    private static void Check(ScoringRules rules, int criterion, int first, int second, int third, long expected)
    {
        Span<int> scores = stackalloc int[30];
        scores[criterion] = first;
        scores[criterion + 10] = second;
        scores[criterion + 20] = third;
        var points = rules.FinalPoints(scores).OrThrow();
        Claim.Same(Points.From(expected / 100m), points, () => $"criterion {criterion + 1}: {first}, {second}, {third}");
    }

    private static int[] Only(int criterion, int score)
    {
        var scores = new int[10];
        scores[criterion] = score;
        return scores;
    }
}
