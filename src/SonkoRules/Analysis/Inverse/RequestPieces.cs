using SonkoRules.Subsidies;

namespace SonkoRules.Analysis;

/// <summary>The requests of every size, cut where the size of a subsidy may take another rule: within a piece the size
/// is the lesser of the request and one sum. The one place of the analysis that looks into the terms of
/// sizes.</summary>
internal static class RequestPieces
{
    /// <summary>The pieces that hold a request, from one kopeck up; the last ends with the greatest sum there is.</summary>
    /// <param name="rules">The rules of subsidies.</param>
    /// <param name="budget">The money of the contest.</param>
    public static Sequence<Interval<Rubles>> Of(SubsidyRules rules, Budget budget)
    {
        var pieces = new List<Interval<Rubles>>();
        var least = 1L;
        foreach (var tier in rules.Terms.Tiers)
        {
            var greatest = tier.IsLast ? long.MaxValue : Greatest(tier, rules.Terms, budget.Distributed);
            if (greatest >= least)
            {
                pieces.Add(new Interval<Rubles>(Rubles.FromKopecks(least), Rubles.FromKopecks(greatest)));
                least = greatest == long.MaxValue ? greatest : greatest + 1;
            }
        }

        return pieces.ToSequence();
    }

    /// <summary>The tiers that hold no request, by their position from 1: the tier before them already ends where they
    /// end (tiers never fall). A tier that ends below the first kopeck of a small budget is none of them.</summary>
    public static Sequence<int> EmptyTiers(SubsidyTerms terms)
    {
        var empty = new List<int>();
        for (var i = 0; i < terms.Tiers.Count; i++)
        {
            var (share, included) = i == 0 ? (0m, true) : (terms.Tiers[i - 1].UpperShare, terms.Tiers[i - 1].UpperIncluded);
            if (!terms.Tiers[i].IsLast
                && terms.Tiers[i].UpperShare == share
                && (included || !terms.Tiers[i].UpperIncluded))
            {
                empty.Add(i + 1);
            }
        }

        return empty.ToSequence();
    }

    /// <summary>Whether sizes follow a formula of the score, by tiers of requests.</summary>
    public static bool FollowFormula(SubsidyTerms terms) => terms.SizeRule is SizeRule.ByScore;

    // The greatest whole number of kopecks within share × cap share × D.
    private static long Greatest(RequestTier tier, SubsidyTerms terms, Rubles distributed)
    {
        var bound = Fraction.From(tier.UpperShare) * Fraction.From(terms.CapShare)
            * new Fraction(distributed.Kopecks, 1);
        var floor = (long)bound.Floor();
        return !tier.UpperIncluded && bound.Denominator.IsOne ? floor - 1 : floor;
    }
}
