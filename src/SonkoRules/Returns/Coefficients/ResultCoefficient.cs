using SonkoRules.Indicators;

namespace SonkoRules.Returns;

/// <summary>The return coefficient of one result, exact. Immutable; equal when all of it is equal.</summary>
/// <remarks>Коэффициент возврата k по одному результату. Clause 3.18.</remarks>
public sealed partial record ResultCoefficient
{
    internal ResultCoefficient(SubsidyResult result, Clause clause)
    {
        Result = result;
        Clause = clause;
        Value = result.IsReached ? Fraction.Zero : Fraction.One - (Fraction.From(Above) / Fraction.From(Below));
    }

    /// <summary>The result.</summary>
    public SubsidyResult Result { get; }

    /// <summary>The clause of the formula.</summary>
    public Clause Clause { get; }

    /// <summary>k, from 0 to 1: 1 − T/S where more is better, 1 − S/T where less is; 0 for a result that was reached,
    /// however far past its plan: the formula is for results that were not (a definition, not a reading).</summary>
    public Fraction Value { get; }

    // Of a result that was not reached the lower number is below the line only where less is better, and T is then
    // above S, so never 0.
    private decimal Above => MoreIsBetter ? Result.Reached : Result.Planned;

    private decimal Below => MoreIsBetter ? Result.Planned : Result.Reached;
    private bool MoreIsBetter => Result.Direction == IndicatorDirection.MoreIsBetter;

    /// <summary>The formula with its numbers.</summary>
    public Explanation Explain() =>
        new(Clause, LocalizedText.Of(language =>
        {
            var russian = language == Language.Russian;
            var values = Result.Name
                + (russian ? ": план S = " : ": plan S = ") + NumberText.Decimal(Result.Planned, language)
                + (russian ? ", достигнуто T = " : ", reached T = ") + NumberText.Decimal(Result.Reached, language)
                + (russian
                    ? MoreIsBetter ? " (больше \u2014 лучше)" : " (меньше \u2014 лучше)"
                    : MoreIsBetter ? " (more is better)" : " (less is better)");
            return Result.IsReached
                ? values + (russian ? "; план достигнут, k = 0" : "; the plan is reached, k = 0")
                : values
                    + (MoreIsBetter ? "; k = 1 \u2212 T/S = 1 \u2212 " : "; k = 1 \u2212 S/T = 1 \u2212 ")
                    + NumberText.Decimal(Above, language) + "/" + NumberText.Decimal(Below, language)
                    + " = " + FractionText.Exact(Value, language);
        }));

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
