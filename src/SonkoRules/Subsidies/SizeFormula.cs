using SonkoRules.Acts;
using SonkoRules.Quantities;

namespace SonkoRules.Subsidies;

/// <summary>
/// The cap, the tier and the formula of 3.1 and 3.5 in whole numbers. Kopecks and scores are multiplied first; each
/// result divides once, with the rounding of R-KOPECK. Tiers are compared without any division.
/// </summary>
internal sealed class SizeFormula
{
    private readonly SubsidyTerms _terms;
    private readonly KopeckRounding _rounding;
    private readonly WholeRatio _cap;
    private readonly WholeRatio[] _bounds;
    private readonly WholeRatio[] _factors;

    public SizeFormula(SubsidyTerms terms, MoneyRounding rounding)
    {
        _terms = terms;
        _rounding = KopeckRounding.Of(rounding);
        _cap = new WholeRatio(terms.CapShare);
        _bounds = new WholeRatio[terms.Tiers.Count];
        _factors = new WholeRatio[terms.Tiers.Count];
        for (var i = 0; i < terms.Tiers.Count; i++)
        {
            _bounds[i] = new WholeRatio(terms.Tiers[i].UpperShare);
            _factors[i] = new WholeRatio(terms.Tiers[i].Coefficient * terms.FormulaShare);
        }
    }

    /// <summary>M: the most that one applicant can get.</summary>
    public Rubles Cap(Rubles distributed) =>
        _rounding.Cap(distributed.Kopecks * _cap.Numerator, _cap.Denominator);

    /// <summary>The index of the tier of a request, by the exact M.</summary>
    public int TierOf(Rubles request, Rubles distributed)
    {
        var tier = 0;
        while (!Holds(tier, request, distributed))
        {
            tier++;
        }

        return tier;
    }

    /// <summary>F: C × share / points × K × n.</summary>
    public Rubles Formula(Rubles appropriation, Points score, int tier)
    {
        var factor = _factors[tier];
        return _rounding.Formula(
            appropriation.Kopecks * factor.Numerator * score.Units,
            factor.Denominator * _terms.FormulaPoints * Points.UnitsPerPoint);
    }

    // Q against share × M, where M = cap × D: both sides times both denominators.
    private bool Holds(int tier, Rubles request, Rubles distributed)
    {
        var bound = _bounds[tier];
        var left = request.Kopecks * bound.Denominator * _cap.Denominator;
        var right = distributed.Kopecks * bound.Numerator * _cap.Numerator;
        return _terms.Tiers[tier].IsLast || left < right || (left == right && _terms.Tiers[tier].UpperIncluded);
    }
}
