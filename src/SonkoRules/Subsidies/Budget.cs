namespace SonkoRules.Subsidies;

/// <summary>The money of a contest. The order speaks of an appropriation (3.5), a total volume (3.1) and limits (1.8,
/// 3.3); all are one sum unless they are given apart: a definition, not a reading. Immutable; equal when the
/// three sums are equal.</summary>
/// <remarks>Бюджетные ассигнования, общий объём субсидий, лимиты бюджетных обязательств.</remarks>
public sealed partial record Budget
{
    /// <summary>A budget whose three sums are one.</summary>
    /// <param name="appropriation">The budget appropriation C, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sum is not above zero.</exception>
    public Budget(Rubles appropriation)
    {
        Appropriation = Guard.Against.NotPositive(appropriation);
        Distributed = appropriation;
        Limits = appropriation;
    }

    /// <summary>The budget appropriation C of the size formula (3.5), above zero.</summary>
    /// <remarks>Бюджетные ассигнования.</remarks>
    public Rubles Appropriation { get; }

    /// <summary>The total volume D of subsidies, of which one applicant can get a share at most (3.1); above
    /// zero.</summary>
    /// <remarks>Общий объём субсидий.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The sum is not above zero.</exception>
    public Rubles Distributed { get; init => field = Guard.Against.NotPositive(value, nameof(Distributed)); }

    /// <summary>The limits L within which winners are named (1.8, 3.3), zero or above.</summary>
    /// <remarks>Лимиты бюджетных обязательств.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The sum is below zero.</exception>
    public Rubles Limits { get; init => field = Guard.Against.Negative(value, nameof(Limits)); }
}
