namespace SonkoRules.Subsidies;

/// <summary>The tier and the formula of 3.5 in whole numbers. Kopecks and scores are multiplied first; each result
/// divides once, with the rounding of R-KOPECK. Tiers are compared with the exact cap, without any division.</summary>
internal sealed class SizeFormula
{
    private readonly SizeRule.ByScore _rule;
    private readonly KopeckRounding _rounding;
    private readonly WholeRatio _cap;
    private readonly WholeRatio[] _bounds;
    private readonly WholeRatio[] _factors;

    public SizeFormula(SizeRule.ByScore rule, decimal capShare, KopeckRounding rounding)
    {
        _rule = rule;
        _rounding = rounding;
        _cap = new WholeRatio(capShare);
        _bounds = new WholeRatio[rule.Tiers.Count];
        _factors = new WholeRatio[rule.Tiers.Count];
        for (var i = 0; i < rule.Tiers.Count; i++)
        {
            _bounds[i] = new WholeRatio(rule.Tiers[i].UpperShare);
            _factors[i] = new WholeRatio(rule.Tiers[i].Coefficient * rule.FormulaShare);
        }
    }

    /// <summary>The tier of a request, by the exact cap, and F: C × share / points × K × n.</summary>
    public (RequestTier Tier, Rubles Size) Of(Points score, Rubles request, Budget budget)
    {
        var tier = 0;
        while (!Holds(tier, request, budget.Distributed))
        {
            tier++;
        }

        var factor = _factors[tier];
        var formula = _rounding.Formula(
            budget.Appropriation.Kopecks * factor.Numerator * score.Units,
            factor.Denominator * _rule.FormulaPoints * Points.UnitsPerPoint);
        return (_rule.Tiers[tier], formula);
    }

    // Q against share × M, where M = cap × D: both sides times both denominators.
    private bool Holds(int tier, Rubles request, Rubles distributed)
    {
        var bound = _bounds[tier];
        var left = request.Kopecks * bound.Denominator * _cap.Denominator;
        var right = distributed.Kopecks * bound.Numerator * _cap.Numerator;
        return _rule.Tiers[tier].IsLast || left < right || (left == right && _rule.Tiers[tier].UpperIncluded);
    }
}
