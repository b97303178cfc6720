using SonkoRules.Expenses;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Operations.Expenses;

/// <summary>Pay to compare with the region's mean wage (1.2). Immutable; equal when all of it is equal.</summary>
/// <remarks>Оплата труда для сравнения со средней заработной платой.</remarks>
/// <param name="MeanWage">The mean monthly wage of the region for the year before the current one, above 0.00.</param>
/// <param name="Payments">The pay of one person for one month each.</param>
public sealed record PayQuestion(Rubles MeanWage, Sequence<WagePayment> Payments)
{
    /// <summary>The mean monthly wage of the region.</summary>
    public Rubles MeanWage { get; } = Guard.Against.NotPositive(MeanWage);

    /// <summary>The pay of one person for one month each.</summary>
    public Sequence<WagePayment> Payments { get; } = Guard.Against.Null(Payments);
}
