namespace SonkoRules.Analysis;

/// <summary>
/// Scores whose final score depends on where a half of the last digit goes (R-HALF). Immutable; equal when all of it
/// is equal.
/// </summary>
/// <remarks>Пример, в котором решает округление половины.</remarks>
/// <param name="Experts">The number of experts.</param>
/// <param name="AwayFromZero">The final score with halves away from zero.</param>
/// <param name="ToEven">The final score with halves to even.</param>
public sealed partial record RoundingHalf(int Experts, Sequence<int> Sums, Points AwayFromZero, Points ToEven)
{
    /// <summary>The sum of the experts' scores on each criterion, in the order of the methodology.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public Sequence<int> Sums { get; } = Guard.Against.Null(Sums);
}
