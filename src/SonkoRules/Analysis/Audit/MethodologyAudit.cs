using System.Collections.Generic;
using System.Linq;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Texts;

namespace SonkoRules.Analysis;

/// <summary>Audits a scoring methodology: its maximum, its conclusions for every total there can be, its rounding.</summary>
internal static class MethodologyAudit
{
    private const int GreatestPanel = 6;

    private static readonly LocalizedText Bands = new("полосы выводов", "the bands of conclusions");
    private static readonly LocalizedText Halves = new("округление половины", "where a half goes");

    public static IEnumerable<AuditFinding> Of(ScoringRules rules)
    {
        var methodology = rules.Methodology;
        if (methodology.GreatestTotal != methodology.DeclaredMaximum)
        {
            yield return new AuditFinding.MaximumDiffers(
                methodology.DeclaredMaximum, methodology.GreatestTotal, methodology.Clauses.ExpertTotal);
        }

        foreach (var finding in OfBands(methodology).Concat(OfHalves(rules)))
        {
            yield return finding;
        }
    }

    private static IEnumerable<AuditFinding> OfBands(Methodology methodology)
    {
        if (methodology.Bands.Count == 0)
        {
            yield break;
        }

        var clause = methodology.Clauses.Conclusion;
        var scales = methodology.Criteria.Select(criterion => criterion.Scale).ToArray();
        var products = methodology.Criteria.Select(criterion => Enumerable
            .Range(criterion.Scale.Least, criterion.Scale.Top - criterion.Scale.Least + 1)
            .Select(score => score * criterion.WeightUnits).ToArray()).ToArray();
        if (!ReachableSums.TryOf(products, out var sums))
        {
            yield return new AuditFinding.NotChecked(Bands, clause);
            yield break;
        }

        Points[] totals = [.. sums.All().Select(Points.FromUnits)];
        foreach (var (least, greatest) in Gaps(methodology, totals))
        {
            var scores = sums.Choice(least.Units).Select((score, i) => scales[i].Least + score);
            yield return new AuditFinding.BandGap(least, greatest, scores.ToSequence(), clause);
        }

        foreach (var band in methodology.Bands.Where(band => !totals.Any(band.Holds)))
        {
            yield return new AuditFinding.BandUnreachable(band.Conclusion, band.From, clause);
        }

        foreach (var overlap in Overlaps(methodology, totals))
        {
            yield return overlap;
        }
    }

    // Neighbouring totals in no band, as one gap.
    private static IEnumerable<(Points Least, Points Greatest)> Gaps(Methodology methodology, Points[] totals)
    {
        for (var i = 0; i < totals.Length; i++)
        {
            var first = i;
            while (i < totals.Length && !methodology.Bands.Any(band => band.Holds(totals[i])))
            {
                i++;
            }

            if (i > first)
            {
                yield return (totals[first], totals[i - 1]);
            }
        }
    }

    private static IEnumerable<AuditFinding> Overlaps(Methodology methodology, Points[] totals)
    {
        for (var i = 0; i < methodology.Bands.Count; i++)
        {
            for (var j = i + 1; j < methodology.Bands.Count; j++)
            {
                var (first, second) = (methodology.Bands[i], methodology.Bands[j]);
                foreach (var total in totals.Where(total => first.Holds(total) && second.Holds(total)).Take(1))
                {
                    yield return new AuditFinding.BandOverlap(
                        total, first.Conclusion, second.Conclusion, methodology.Clauses.Conclusion);
                }
            }
        }
    }

    // Every panel of a fixed size; of "at least N" the sizes up to six, beyond which nothing new was ever seen to matter.
    private static IEnumerable<AuditFinding> OfHalves(ScoringRules rules)
    {
        var clause = rules.Methodology.Clauses.FinalScore;
        for (var experts = rules.LeastExperts;
            experts <= rules.GreatestExperts && (experts == rules.LeastExperts || experts <= GreatestPanel);
            experts++)
        {
            if (!RoundingHalves.TryFind(rules, experts, out var example))
            {
                yield return new AuditFinding.NotChecked(Halves, clause);
            }

            foreach (var half in example)
            {
                yield return new AuditFinding.HalfMatters(half, clause);
            }
        }
    }
}
