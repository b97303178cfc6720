namespace SonkoRules.Scoring;

/// <summary>
/// The mean of the experts' scores on one criterion, exactly and without its weight. Immutable; equal when both are
/// equal.
/// </summary>
/// <remarks>Средний балл по критерию.</remarks>
/// <param name="Mean">The mean.</param>
public sealed partial record CriterionMean(int Criterion, Fraction Mean)
{
    /// <summary>The number of the criterion, from 1.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is outside its bounds.</exception>
    public int Criterion { get; } = Guard.Against.OutOfRange(Criterion, 1, Clause.GreatestNumber);
}
