namespace SonkoRules.Subsidies;

/// <summary>A winner who gets no subsidy after all, or less of it, which releases its money. Immutable.</summary>
/// <remarks>Высвобождение средств.</remarks>
/// <param name="Reason">Why; not <see cref="ReleaseReason.NotStated"/>.</param>
/// <param name="Amount">What is released; null for the whole award.</param>
public sealed partial record Release(string ApplicationId, ReleaseReason Reason, Rubles? Amount = null)
{
    /// <summary>The id of the application that had won.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public string ApplicationId { get; } = Guard.Against.NullOrWhiteSpace(ApplicationId);

    /// <summary>What is released, above zero and at most the award: what is unspent, or what the parties agreed on. Null
    /// for the whole award, where nothing was paid.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above zero.</exception>
    public Rubles? Amount { get; } = Amount is { } amount ? Guard.Against.NotPositive(amount, nameof(Amount)) : null;

    /// <summary>Why.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The reason is not one of the enumeration, or is not
    /// stated.</exception>
    public ReleaseReason Reason { get; } = Guard.Against.Undefined(Reason) != ReleaseReason.NotStated
        ? Reason
        : throw new ArgumentOutOfRangeException(
            nameof(Reason), Printing.Of(Reason), $"A reason is expected, not {Reason}.");
}
