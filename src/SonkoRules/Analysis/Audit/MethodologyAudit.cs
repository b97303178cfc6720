using SonkoRules.Scoring;

namespace SonkoRules.Analysis;

/// <summary>Audits a scoring methodology: its maximum, its conclusions for every total there can be, its
/// rounding.</summary>
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
        if (methodology.Bands.Count == 0) { yield break; }

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
        foreach (var gap in Gaps(methodology, totals))
        {
            var scores = sums.Choice(gap.Least.Units).Select((score, i) => scales[i].Least + score);
            yield return new AuditFinding.BandGap(gap.Least, gap.Greatest, scores.ToSequence(), clause);
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
    private static Sequence<Interval<Points>> Gaps(Methodology methodology, Points[] totals) =>
        GridWalk.Runs(
            totals.Length, index => totals[index], total => !methodology.Bands.Any(band => band.Holds(total)));

    // Of each two bands the least total in both.
    private static IEnumerable<AuditFinding> Overlaps(Methodology methodology, Points[] totals) =>
        from pair in methodology.Bands.SelectMany(
            (first, i) => methodology.Bands.Skip(i + 1).Select(second => (First: first, Second: second)))
        from total in totals.Where(total => pair.First.Holds(total) && pair.Second.Holds(total)).Take(1)
        select new AuditFinding.BandOverlap(
            total, pair.First.Conclusion, pair.Second.Conclusion, methodology.Clauses.Conclusion);

    // A panel of a fixed size is tried; of "at least N" the sizes from N up to six, and N itself where it is larger.
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
