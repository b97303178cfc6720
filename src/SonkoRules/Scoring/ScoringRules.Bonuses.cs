namespace SonkoRules.Scoring;

/// <content>Scores with the bonuses of a methodology, and scores before any rounding.</content>
public sealed partial class ScoringRules
{
    /// <summary>The final score of an application that carries marks, with all that it was made of.</summary>
    /// <param name="sheets">The sheets of its experts, in any order: the order never matters.</param>
    /// <param name="marks">Its marks; those that no bonus names change nothing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <returns>The score, or every error of the sheets.</returns>
    public OneOf<FinalScore, WhyNot> Score(IEnumerable<ExpertSheet> sheets, Sequence<string> marks)
    {
        var all = Sequence.From(sheets, nameof(sheets));
        return TryFinalPoints(all, marks, out var score) ? new FinalScore(score, all, this) { Marks = marks } : Why(all);
    }

    /// <summary>The final score alone of an application that carries marks.</summary>
    /// <param name="sheets">The sheets of the experts, in any order.</param>
    /// <param name="marks">Its marks; those that no bonus names change nothing.</param>
    /// <returns>The score, or every error of the sheets.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public OneOf<Points, WhyNot> FinalPoints(Sequence<ExpertSheet> sheets, Sequence<string> marks) =>
        TryFinalPoints(sheets, marks, out var score) ? score : Why(sheets);

    /// <summary>The final score alone of an application that carries marks, if the sheets are without error. Allocates
    /// nothing where the methodology has no bonuses.</summary>
    /// <param name="sheets">The sheets of the experts, in any order.</param>
    /// <param name="marks">Its marks; those that no bonus names change nothing.</param>
    /// <param name="score">The final score, or zero points.</param>
    /// <returns>False when the sheets have an error: see <see cref="Check"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool TryFinalPoints(Sequence<ExpertSheet> sheets, Sequence<string> marks, out Points score)
    {
        Guard.Against.Null(marks);
        if (!TryFinalPoints(sheets, out score))
        {
            return false;
        }

        score = _bonuses.Apply(score, marks);
        return true;
    }

    /// <summary>The bonuses that marks bring, in the order in which they are applied.</summary>
    /// <param name="marks">The marks of an application.</param>
    /// <exception cref="ArgumentNullException"><paramref name="marks"/> is null.</exception>
    public Sequence<Bonus> BonusesFor(Sequence<string> marks) => _bonuses.For(Guard.Against.Null(marks)).ToSequence();

    /// <summary>The mean of the experts' scores on each criterion, exactly, in the order of the methodology.</summary>
    /// <param name="sheets">The sheets of the experts, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheets"/> is null.</exception>
    /// <returns>The means, or every error of the sheets.</returns>
    public OneOf<Sequence<CriterionMean>, WhyNot> Means(Sequence<ExpertSheet> sheets) =>
        TryFinalPoints(sheets, out _) ? MeansOf(sheets) : Why(sheets);

    /// <summary>The means of sheets without error.</summary>
    internal Sequence<CriterionMean> MeansOf(Sequence<ExpertSheet> sheets) =>
        Methodology.Criteria.Select((criterion, i) => new CriterionMean(
            criterion.Number, new Fraction(sheets.Sum(sheet => sheet.Scores[i]), sheets.Count))).ToSequence();

    /// <summary>The score before any rounding: the exact sum of the weighted means, with bonuses none of which is
    /// rounded. It may part applications whose final scores are equal.</summary>
    /// <param name="sheets">The sheets of the experts, in any order.</param>
    /// <param name="marks">The marks of the application.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <returns>The score, or every error of the sheets.</returns>
    public OneOf<Fraction, WhyNot> UnroundedScore(Sequence<ExpertSheet> sheets, Sequence<string> marks)
    {
        Guard.Against.Null(marks);
        return TryFinalPoints(sheets, out _) ? UnroundedOf(sheets, marks) : Why(sheets);
    }

    /// <summary>The score before any rounding, of sheets without error.</summary>
    internal Fraction UnroundedOf(Sequence<ExpertSheet> sheets, Sequence<string> marks)
    {
        // The weighted means add to the mean of the weighted sums, which are whole numbers of units.
        var units = 0L;
        for (var i = 0; i < sheets.Count; i++)
        {
            units += TotalOf(sheets[i]).Units;
        }

        return _bonuses.Apply(new Fraction(units, sheets.Count * Points.UnitsPerPoint), marks);
    }

    /// <summary>What one bonus makes of a score.</summary>
    internal Points Apply(Points score, Bonus bonus) => _bonuses.Apply(score, bonus);

    /// <summary>Where a methodology contradicts itself: a bonus finer than the final score, which would leave a score that
    /// is not rounded as the methodology says; a greatest score that does not fit into millionths with room for its sums,
    /// looked at here and once, so that no score has to look.</summary>
    internal static IEnumerable<InputError> Contradictions(Methodology methodology)
    {
        var unitsPerDigit = Points.UnitsPerPoint / WholeDivision.PowerOfTen(methodology.FinalScoreDigits);
        var digits = NumberText.Plain(methodology.FinalScoreDigits);
        for (var i = 0; i < methodology.Bonuses.Count; i++)
        {
            if (methodology.Bonuses[i] is Bonus.ExtraPoints bonus && bonus.Points.Units % unitsPerDigit != 0)
            {
                yield return new InputError(
                    ErrorCode.RulesContradict,
                    "/bonuses/" + NumberText.Plain(i),
                    bonus.Points.ToString(),
                    new(
                        $"надбавка «{bonus.Mark}» в {bonus.Points} точнее итогового балла",
                        $"the bonus '{bonus.Mark}' of {bonus.Points} has more digits than the final score"),
                    new($"знаков после запятой не более {digits}", $"at most {digits} digits"),
                    bonus.Clause);
            }
        }

        if (!Fits(methodology))
        {
            yield return new InputError(
                ErrorCode.RulesContradict,
                string.Empty,
                string.Empty,
                new("шкалы, веса или надбавки слишком велики", "scales, weights or bonuses are too large"),
                new("методика, наибольший балл которой помещается", "a methodology whose greatest score fits"));
        }
    }

    private static bool Fits(Methodology methodology)
    {
        var sum = methodology.Criteria.Sum(criterion => (decimal)criterion.WeightUnits * criterion.Scale.Top);
        var fits = sum * Math.Max(PanelSize.Greatest, WholeDivision.PowerOfTen(methodology.MeanDigits)) <= long.MaxValue;

        // Rounding adds at most one point to the part of a criterion or to a product.
        var score = sum + (methodology.Criteria.Count * Points.UnitsPerPoint);
        for (var i = 0; fits && i < methodology.Bonuses.Count; i++)
        {
            score = Math.Max(score, methodology.Bonuses[i].Match(
                points => score + points.Points.Units,
                multiplier => (score * multiplier.Factor) + Points.UnitsPerPoint));
            fits = score <= long.MaxValue;
        }

        return fits;
    }
}
