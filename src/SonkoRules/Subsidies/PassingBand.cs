namespace SonkoRules.Subsidies;

/// <summary>
/// The least final score with which requests up to a bound can win. Immutable; equal when both are equal.
/// </summary>
/// <remarks>Проходной балл для заявок с запросом в пределах суммы.</remarks>
/// <param name="Least">The least score that passes.</param>
/// <exception cref="ArgumentNullException">The bound is null.</exception>
public sealed partial record PassingBand(AmountBound Requests, Points Least)
{
    /// <summary>The bound of the requests.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public AmountBound Requests { get; } = Guard.Against.Null(Requests);
}
