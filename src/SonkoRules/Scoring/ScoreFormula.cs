namespace SonkoRules.Scoring;

/// <summary>The final score as a function of the sums of the experts' scores by criterion (A1.13). This is the one
/// place that turns the reading R-ROUND into arithmetic. Scores are added first; each rounding divides once.</summary>
internal abstract class ScoreFormula
{
    private readonly long _unitsPerDigit;

    private ScoreFormula(Methodology methodology, HalfRounding half)
    {
        Weights = [.. Select(methodology)];
        Half = half;
        Scale = WholeDivision.PowerOfTen(methodology.FinalScoreDigits);
        _unitsPerDigit = Points.UnitsPerPoint / Scale;
    }

    /// <summary>The weights in millionths.</summary>
    protected long[] Weights { get; }

    protected HalfRounding Half { get; }

    /// <summary>How many of the last digits kept make one point: 100 for hundredths.</summary>
    protected long Scale { get; }

    /// <summary>Millionths in one of the last digits kept.</summary>
    protected long UnitsPerDigit => _unitsPerDigit;

    public static ScoreFormula Of(Methodology methodology, ScoreRounding rounding, HalfRounding half) =>
        rounding switch
        {
            ScoreRounding.EachWeightedMean => new EachWeightedMean(methodology, half),
            ScoreRounding.Sum => new OnlySum(methodology, half),
            ScoreRounding.EachMean => new EachMean(methodology, half),
            _ => new EachMeanAndProduct(methodology, half),
        };

    /// <summary>What one criterion adds to the number that <see cref="Total"/> finishes.</summary>
    public abstract long Term(int criterion, int sum, int experts);

    /// <summary>The final score from the sum of the terms.</summary>
    public abstract Points Total(long terms, int experts);

    /// <summary>How a criterion's part is computed, with its numbers.</summary>
    public LocalizedText SayPart(int criterion, int sum, int experts) =>
        LocalizedText.Of(language => SayPart(criterion, sum, experts, language));

    protected abstract string SayPart(int criterion, int sum, int experts, Language language);

    /// <summary>The mean and its weight as a product not yet computed: <c>245/3 × 0.2</c>.</summary>
    protected string Product(int criterion, int sum, int experts, Language language) =>
        FormattableString.Invariant($"{sum}/{experts} × ") + Weight(criterion, language);

    protected string Weight(int criterion, Language language) =>
        NumberText.Shortest(Points.FromUnits(Weights[criterion]).ToDecimal(), language);

    /// <summary>A number counted in the last digits kept.</summary>
    protected string Kept(long lastDigits, Language language) =>
        NumberText.Decimal(Points.FromUnits(lastDigits * UnitsPerDigit).ToDecimal(), language);

    private static long[] Select(Methodology methodology)
    {
        var weights = new long[methodology.Criteria.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = methodology.Criteria[i].WeightUnits;
        }

        return weights;
    }

    /// <summary>Each weighted mean is rounded; the sum of these is the score.</summary>
    private sealed class EachWeightedMean(Methodology methodology, HalfRounding half) : ScoreFormula(methodology, half)
    {
        public override long Term(int criterion, int sum, int experts) =>
            WholeDivision.Nearest(sum * Weights[criterion], experts * UnitsPerDigit, Half);

        public override Points Total(long terms, int experts) => Points.FromUnits(terms * UnitsPerDigit);

        protected override string SayPart(int criterion, int sum, int experts, Language language) =>
            Product(criterion, sum, experts, language) + " → " + Kept(Term(criterion, sum, experts), language);
    }

    /// <summary>The exact sum of the weighted means is rounded once.</summary>
    private sealed class OnlySum(Methodology methodology, HalfRounding half) : ScoreFormula(methodology, half)
    {
        public override long Term(int criterion, int sum, int experts) => sum * Weights[criterion];

        public override Points Total(long terms, int experts) =>
            Points.FromUnits(WholeDivision.Nearest(terms, experts * UnitsPerDigit, Half) * UnitsPerDigit);

        protected override string SayPart(int criterion, int sum, int experts, Language language) =>
            Product(criterion, sum, experts, language) + " = "
                + new Fraction(Term(criterion, sum, experts), experts * Points.UnitsPerPoint).ToText(language);
    }

    /// <summary>Each mean is rounded before it is weighted; the sum is then brought to the digits of the
    /// score.</summary>
    private sealed class EachMean(Methodology methodology, HalfRounding half) : ScoreFormula(methodology, half)
    {
        private readonly long _meanScale = WholeDivision.PowerOfTen(methodology.MeanDigits);

        public override long Term(int criterion, int sum, int experts) => Mean(sum, experts) * Weights[criterion];

        public override Points Total(long terms, int experts) =>
            Points.FromUnits(WholeDivision.Nearest(terms, _meanScale * UnitsPerDigit, Half) * UnitsPerDigit);

        protected override string SayPart(int criterion, int sum, int experts, Language language) =>
            FormattableString.Invariant($"{sum}/{experts} → ")
                + NumberText.Decimal(
                    Points.FromUnits(Mean(sum, experts) * (Points.UnitsPerPoint / _meanScale)).ToDecimal(), language)
                + " × " + Weight(criterion, language) + " = "
                + new Fraction(Term(criterion, sum, experts), _meanScale * Points.UnitsPerPoint).ToText(language);

        private long Mean(int sum, int experts) => WholeDivision.Nearest(sum * _meanScale, experts, Half);
    }

    /// <summary>Each mean is rounded before it is weighted, and each product after; the sum of these is the
    /// score.</summary>
    private sealed class EachMeanAndProduct(Methodology methodology, HalfRounding half)
        : ScoreFormula(methodology, half)
    {
        private readonly long _meanScale = WholeDivision.PowerOfTen(methodology.MeanDigits);

        public override long Term(int criterion, int sum, int experts) =>
            WholeDivision.Nearest(Mean(sum, experts) * Weights[criterion], _meanScale * UnitsPerDigit, Half);

        public override Points Total(long terms, int experts) => Points.FromUnits(terms * UnitsPerDigit);

        protected override string SayPart(int criterion, int sum, int experts, Language language) =>
            FormattableString.Invariant($"{sum}/{experts} → ")
                + NumberText.Decimal(
                    Points.FromUnits(Mean(sum, experts) * (Points.UnitsPerPoint / _meanScale)).ToDecimal(), language)
                + " × " + Weight(criterion, language) + " → " + Kept(Term(criterion, sum, experts), language);

        private long Mean(int sum, int experts) => WholeDivision.Nearest(sum * _meanScale, experts, Half);
    }
}
