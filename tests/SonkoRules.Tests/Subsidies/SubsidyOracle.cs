using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SonkoRules.Acts;
using SonkoRules.Subsidies;

namespace SonkoRules.Tests.Subsidies;

/// <summary>
/// A slow witness of 3.1–3.5, written apart from the library: kopecks and scores in BigInteger, the order's numbers
/// typed in again, the distribution as the clauses tell it.
/// </summary>
internal static class SubsidyOracle
{
    public sealed record Application(string Id, BigInteger ScoreHundredths, BigInteger Request);

    public sealed record Result(
        IReadOnlyList<(string Id, BigInteger Size, bool FromRemainder)> Awards, BigInteger Left, bool Awaited, string? Asked = null);

    /// <summary>The size in kopecks: the least of Q, F and M.</summary>
    public static BigInteger Size(
        BigInteger scoreHundredths, BigInteger request, BigInteger c, BigInteger d, MoneyRounding rounding)
    {
        // n: Q against a hundredth and a twentieth of M = D/10, that is of D/1000 and D/200.
        var tenths = request * 1000 < d ? 1 : request * 200 <= d ? 5 : 10;

        // F = C × 0.1 / 100 × K × n = C × K₀₀ × n₀ / 10⁶ with K₀₀ in hundredths and n₀ in tenths.
        var numerator = c * scoreHundredths * tenths;
        var formula = rounding switch
        {
            MoneyRounding.HalfUpToKopeck => ((2 * numerator) + 1_000_000) / 2_000_000,
            MoneyRounding.DownToKopeck => numerator / 1_000_000,
            _ => numerator / 100_000_000 * 100,
        };
        var cap = rounding == MoneyRounding.DownToRuble ? d / 1000 * 100 : d / 10;
        var size = BigInteger.Min(request, BigInteger.Min(formula, cap));
        return rounding == MoneyRounding.DownToRuble ? size / 100 * 100 : size;
    }

    public static BigInteger Cap(BigInteger d, MoneyRounding rounding) =>
        rounding == MoneyRounding.DownToRuble ? d / 1000 * 100 : d / 10;

    /// <summary>The distribution down a list that is already in the order of the rating.</summary>
    public static Result Distribute(
        IReadOnlyList<Application> rated,
        BigInteger c,
        BigInteger d,
        BigInteger limits,
        Readings readings,
        IReadOnlyDictionary<string, OfferAnswer> answers)
    {
        var able = readings.MinimumScore.IsNone
            ? rated
            : [.. rated.TakeWhile(a => a.ScoreHundredths >= (BigInteger)(readings.MinimumScore.Points.ToDecimal() * 100))];
        var awards = new List<(string Id, BigInteger Size, bool FromRemainder)>();
        var covered = BigInteger.Zero;
        var next = 0;
        for (; next < able.Count; next++)
        {
            var size = Size(able[next].ScoreHundredths, able[next].Request, c, d, readings.MoneyRounding);
            if (size.IsZero)
            {
                continue;
            }

            var need = readings.LimitCoverage switch
            {
                LimitCoverage.Requests => BigInteger.Min(able[next].Request, Cap(d, readings.MoneyRounding)),
                LimitCoverage.ComputedSizes => size,
                _ => able[next].Request,
            };
            if (covered + need > limits)
            {
                break;
            }

            covered += need;
            awards.Add((able[next].Id, size, false));
        }

        var left = limits - awards.Aggregate(BigInteger.Zero, (sum, award) => sum + award.Size);
        string? waiting = null;
        if (awards.Count == 0 && readings.NobodyWon == NobodyWon.OfferFromFirst)
        {
            next = 0;
        }

        if ((awards.Count > 0 || readings.NobodyWon == NobodyWon.OfferFromFirst) && readings.RemainderOffer != RemainderOffer.NotMade)
        {
            while (next < able.Count && left > 0)
            {
                var asked = able[next];
                var size = Size(asked.ScoreHundredths, BigInteger.Min(asked.Request, left), c, d, readings.MoneyRounding);
                if (size.IsZero)
                {
                    next++;
                    continue;
                }

                var answer = asked.Request <= left && readings.FittingRequest == FittingRequest.WinsUnasked ? OfferAnswer.Accepted : answers.GetValueOrDefault(asked.Id);
                if (answer == OfferAnswer.Refused && readings.RemainderOffer == RemainderOffer.GoesOnDown)
                {
                    next++;
                    continue;
                }

                waiting = answer == OfferAnswer.Awaited ? asked.Id : null;
                if (answer != OfferAnswer.Accepted)
                {
                    break;
                }

                awards.Add((asked.Id, size, true));
                left -= size;
                next++;
                if (readings.RemainderRepeats == RemainderRepeats.Once)
                {
                    break;
                }
            }
        }

        return new Result(awards, left, waiting is not null, waiting);
    }
}
