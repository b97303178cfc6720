using System;
using System.Linq;
using System.Numerics;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Subsidies;

namespace SonkoRules.Tests.Evidence;

/// <summary>Clauses 3.1–3.5 to the kopeck.</summary>
internal static class SizeCertificates
{
    private const int SmallVolumes = 3_000;

    private static readonly int[] Scores = [1, 5_005, 10_000, 10_500];

    public static Certificate Boundaries { get; } = new(
        "size-boundaries",
        "The size of a subsidy is the least of request, formula and cap to the kopeck at every boundary of the tiers of 3.5 "
            + "and of the cap of 3.1, for volumes of any remainder, under each reading of R-KOPECK.",
        "requests within 2 kopecks of 1 % and 5 % of the greatest subsidy and of that itself, for 31 volumes that divide by "
            + "no boundary, four scores and three roundings; in the full form also every request of every volume up to 30.00 "
            + "roubles, and, for 15 300 000 roubles, requests within 2 kopecks of every boundary and of the formula itself for "
            + "every hundredth of a score from 0 to 105",
        "fractions with whole numbers of any size, written from the clauses",
        ShortCount: 3 * 4 * 460,
        FullCount: (3 * 4 * 460) + (3 * 4 * EveryRequest) + (3L * 10_501 * 6 * 5),
        Walk: full => Enum.GetValues<MoneyRounding>().Sum(rounding => Walk(rounding, full)));

    /// <summary>For each volume its tenth in kopecks, rounded down, and two kopecks more: Σ (⌊d/10⌋ + 2) for d up to
    /// 3 000.</summary>
    private const long EveryRequest = (10L * (299 * 300 / 2)) + 300 + (2 * SmallVolumes);

    private static long Walk(MoneyRounding rounding, bool full)
    {
        var rules = new Rulebook(SmolenskRules.ThirdEdition, new() { MoneyRounding = rounding }).Subsidies;
        return AroundTiers(rules, rounding) + (full ? SmallVolume(rules, rounding) + EveryScore(rules, rounding) : 0);
    }

    private static long AroundTiers(SubsidyRules rules, MoneyRounding rounding)
    {
        var cases = 0L;
        for (var c = 1L; c <= 30_000; c += 997)
        {
            var budget = new Budget(Rubles.FromKopecks(c * 1_000 / 3));
            foreach (var boundary in new[] { c / 3, c * 5 / 3, budget.Distributed.Kopecks / 10 })
            {
                cases += Scores.Sum(score => Around(rules, rounding, budget, score, boundary));
            }
        }

        return cases;
    }

    private static long SmallVolume(SubsidyRules rules, MoneyRounding rounding)
    {
        var cases = 0L;
        for (var volume = 1L; volume <= SmallVolumes; volume++)
        {
            var budget = new Budget(Rubles.FromKopecks(volume));
            for (var request = 1L; request <= (volume / 10) + 2; request++)
            {
                foreach (var score in Scores)
                {
                    Check(rules, rounding, budget, score, request);
                    cases++;
                }
            }
        }

        return cases;
    }

    private static long EveryScore(SubsidyRules rules, MoneyRounding rounding)
    {
        var budget = new Budget(Rubles.From(15_300_000m));
        var cases = 0L;
        for (var score = 0; score <= 10_500; score++)
        {
            // 1 %, 5 % and the whole of 1 530 000, and the formula with each coefficient.
            long[] boundaries =
                [1_530_000, 7_650_000, 153_000_000, 1_530L * score, 7_650L * score, 15_300L * score];
            foreach (var boundary in boundaries)
            {
                for (var step = -2; step <= 2; step++)
                {
                    Check(rules, rounding, budget, score, Math.Max(1, boundary + step));
                    cases++;
                }
            }
        }

        return cases;
    }

    private static long Around(SubsidyRules rules, MoneyRounding rounding, Budget budget, int score, long boundary)
    {
        var cases = 0L;
        for (var request = Math.Max(1, boundary - 2); request <= boundary + 2; request++)
        {
            Check(rules, rounding, budget, score, request);
            cases++;
        }

        return cases;
    }

    private static void Check(SubsidyRules rules, MoneyRounding rounding, Budget budget, int score, long request) =>
        Claim.Same(
            SubsidyOracle.Size(score, request, budget.Appropriation.Kopecks, budget.Distributed.Kopecks, rounding),
            (BigInteger)rules.SizeOf(Points.From(score / 100m), Rubles.FromKopecks(request), budget).OrThrow().Amount.Kopecks,
            () => $"{budget.Appropriation}, score {score} hundredths, request {request} kopecks, {rounding}");
}
