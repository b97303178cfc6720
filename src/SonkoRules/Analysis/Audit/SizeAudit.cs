using SonkoRules.Subsidies;

namespace SonkoRules.Analysis;

/// <summary>Audits the sizes of subsidies by an example: a contest of a hundred million roubles, where the rounding of
/// a kopeck hides nothing.</summary>
internal static class SizeAudit
{
    private static readonly Budget Example = new(Rubles.From(100_000_000m));

    public static IEnumerable<AuditFinding> Of(Rulebook rules)
    {
        var subsidies = rules.Subsidies;
        var scores = new FinalScores(rules.Scoring, Sequence.Empty<string>());
        if (!RequestPieces.FollowFormula(subsidies.Terms)) { yield break; }

        var pieces = RequestPieces.Of(subsidies, Example);
        foreach (var tier in RequestPieces.EmptyTiers(subsidies.Terms))
        {
            yield return new AuditFinding.TierEmpty(tier, subsidies.Terms.FormulaClause);
        }

        foreach (var finding in OfCap(subsidies, scores, pieces).Concat(OfPieces(subsidies, scores, pieces)))
        {
            yield return finding;
        }
    }

    private static IEnumerable<AuditFinding> OfCap(
        SubsidyRules rules, FinalScores scores, Sequence<Interval<Rubles>> pieces)
    {
        var cap = rules.CapOf(Example);
        var sizes = pieces.Select(piece => rules.Sized(scores.Greatest, piece.Greatest, Example, SizeContext.None)).ToArray();
        var formula = sizes.Aggregate(Rubles.Zero, (most, size) => Rubles.Max(most, size.Formula));
        var greatest = sizes.Aggregate(Rubles.Zero, (most, size) => Rubles.Max(most, size.Amount));
        if (formula > cap)
        {
            // The formula rises with the score: the first that exceeds the cap is found by halving.
            var from = First(scores.Count, index => pieces.Any(
                piece => rules.Sized(scores[index], piece.Greatest, Example, SizeContext.None).Formula > cap));
            yield return new AuditFinding.CapCutsFormula(
                Example.Appropriation, scores.Greatest, formula, cap, scores[from], rules.Terms.CapClause);
        }
        else if (greatest < cap && cap < Rubles.MaxValue)
        {
            yield return new AuditFinding.CapNeverReached(
                Example.Appropriation, scores.Greatest, greatest, cap, rules.Terms.CapClause);
        }
    }

    // Within a piece a greater request is never paid less, so only its end is compared with the next kopeck. Whether the
    // next piece pays less depends on the score: the whole scale is tried, halved again and again.
    private static IEnumerable<AuditFinding> OfPieces(
        SubsidyRules rules, FinalScores scores, Sequence<Interval<Rubles>> pieces)
    {
        for (var i = 1; i < pieces.Count; i++)
        {
            var (smaller, greater) = (pieces[i - 1].Greatest, pieces[i].Least);
            for (var index = scores.Count - 1; index > 0; index /= 2)
            {
                var below = rules.Sized(scores[index], smaller, Example, SizeContext.None).Amount;
                var above = rules.Sized(scores[index], greater, Example, SizeContext.None).Amount;
                if (above < below)
                {
                    yield return new AuditFinding.PaysLess(
                        Example.Appropriation, scores[index], smaller, below, greater, above, rules.Terms.FormulaClause);
                    break;
                }
            }
        }
    }

    // One of the numbers from 0 to count − 1 holds, and every one after it.
    private static long First(long count, System.Func<long, bool> holds)
    {
        var (least, greatest) = (0L, count);
        while (least < greatest)
        {
            var middle = least + ((greatest - least) / 2);
            (least, greatest) = holds(middle) ? (least, middle) : (middle + 1, greatest);
        }

        return least;
    }
}
