namespace SonkoRules.Eligibility;

/// <summary>An amount that applies from a day until a later one takes its place.</summary>
/// <param name="From">The first day on which it applies, or is known to apply.</param>
/// <param name="Amount">The amount, 0.00 or more.</param>
public sealed partial record DatedAmount(LocalDate From, Rubles Amount)
{
    /// <summary>The amount.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The amount is below zero.</exception>
    public Rubles Amount { get; } = Guard.Against.Negative(Amount);
}
