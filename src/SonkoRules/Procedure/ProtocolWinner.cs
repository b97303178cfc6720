namespace SonkoRules.Procedure;

/// <summary>One with whom an agreement is made, and the subsidy (2.27.4). Immutable; equal when all of it is
/// equal.</summary>
/// <remarks>Победитель конкурса и размер предоставляемой ему субсидии.</remarks>
public sealed partial record ProtocolWinner(string ApplicationId, Rubles Amount)
{
    /// <summary>The id of the application.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string ApplicationId { get; } = Guard.Against.NullOrWhiteSpace(ApplicationId);

    /// <summary>The subsidy, above zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above zero.</exception>
    public Rubles Amount { get; } = Guard.Against.NotPositive(Amount);
}
