using System;
using System.Numerics;
using SonkoRules.Acts;
using SonkoRules.Indicators;
using SonkoRules.Quantities;
using SonkoRules.Returns;

namespace SonkoRules.Tests.Evidence;

/// <summary>Clause 3.18: the coefficient and the money.</summary>
internal static class ReturnCertificates
{
    /// <summary>A kopeck, a rouble, an odd sum and the greatest subsidy of 2021.</summary>
    private static readonly long[] Subsidies = [1, 100, 99_999, 153_000_000];

    public static Certificate Grid { get; } = new(
        "return-grid",
        "For every whole plan and value, for results where more is better and where less is, the coefficient is exactly "
            + "1 − T/S or 1 − S/T, none where the plan is reached, and the sum to return is the subsidy multiplied by it, "
            + "rounded once as R-KOPECK says.",
        "plans from 1 to 40 and values from 0 to 80 in both directions with four subsidies; in the full form plans to 300 and "
            + "values to 600. Each under three readings of R-KOPECK",
        "whole numbers of any size: (S − T) × subsidy divided by S, with the remainder",
        ShortCount: 40L * 81 * 2 * 3 * 4,
        FullCount: 300L * 601 * 2 * 3 * 4,
        Walk: full => Walk(full ? 300 : 40));

    private static long Walk(int most)
    {
        var cases = 0L;
        foreach (var rounding in Enum.GetValues<MoneyRounding>())
        {
            var rules = new Rulebook(SmolenskRules.ThirdEdition, new() { MoneyRounding = rounding }).Returns;
            for (var planned = 1; planned <= most; planned++)
            {
                for (var reached = 0; reached <= 2 * most; reached++)
                {
                    var more = new SubsidyResult("result", planned, reached);
                    var less = new SubsidyResult("result", planned, reached, IndicatorDirection.LessIsBetter);
                    cases += Check(rules, rounding, more, Math.Max(0, planned - reached), planned);
                    cases += Check(rules, rounding, less, Math.Max(0, reached - planned), Math.Max(1, reached));
                }
            }
        }

        return cases;
    }

    private static long Check(ReturnRules rules, MoneyRounding rounding, SubsidyResult result, int above, int below)
    {
        var value = rules.Coefficient(result).Value;
        Claim.Same(value.Denominator * above, value.Numerator * below, () => $"{result}");
        var results = Sequence.Of(result);
        foreach (var subsidy in Subsidies)
        {
            var amount = rules.ForUnmetResults(Rubles.FromKopecks(subsidy), results).OrThrow().Amount;
            Claim.Same(Expected(subsidy, above, below, rounding), amount.Kopecks, () => $"{result} of {subsidy}, {rounding}");
        }

        return Subsidies.Length;
    }

    private static BigInteger Expected(BigInteger subsidy, int above, int below, MoneyRounding rounding)
    {
        var whole = BigInteger.DivRem(subsidy * above, below, out var rest);
        return rounding switch
        {
            MoneyRounding.HalfUpToKopeck => 2 * rest >= below ? whole + 1 : whole,
            MoneyRounding.DownToKopeck => whole,
            _ => whole / 100 * 100,
        };
    }
}
