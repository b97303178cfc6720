namespace SonkoRules.Scoring;

/// <summary>Applies the bonuses of a methodology in its order: each to what the one before it gave. Points are added
/// exactly; a product is rounded at once to the digits of the final score.</summary>
internal sealed class BonusRule(Methodology methodology, HalfRounding half)
{
    private readonly Sequence<Bonus> _bonuses = methodology.Bonuses;

    private readonly long _unitsPerDigit =
        Points.UnitsPerPoint / WholeDivision.PowerOfTen(methodology.FinalScoreDigits);

    /// <summary>The bonuses that marks bring, in the order in which they are applied.</summary>
    public IEnumerable<Bonus> For(Sequence<string> marks) => _bonuses.Where(bonus => marks.Contains(bonus.Mark));

    /// <summary>A rounded final score with its bonuses.</summary>
    public Points Apply(Points score, Sequence<string> marks) =>
        _bonuses.Count == 0 || marks.Count == 0 ? score : For(marks).Aggregate(score, Apply);

    /// <summary>What one bonus makes of a score.</summary>
    public Points Apply(Points score, Bonus bonus) =>
        bonus.Match(points => score + points.Points, multiplier => Multiply(score, multiplier));

    /// <summary>A score before any rounding with its bonuses, none of them rounded.</summary>
    public Fraction Apply(Fraction score, Sequence<string> marks) =>
        For(marks).Aggregate(score, (sum, bonus) => bonus.Match(
            points => sum + new Fraction(points.Points.Units, Points.UnitsPerPoint),
            multiplier => sum * Fraction.From(multiplier.Factor)));

    private Points Multiply(Points score, Bonus.Multiplier multiplier) =>
        Points.FromUnits(
            (long)WholeDivision.Nearest(
                (decimal)score.Units * multiplier.FactorUnits, (decimal)Points.UnitsPerPoint * _unitsPerDigit, half)
            * _unitsPerDigit);
}
