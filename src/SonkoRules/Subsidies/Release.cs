namespace SonkoRules.Subsidies;

/// <summary>A winner who gets no subsidy after all, which releases its money. Immutable.</summary>
/// <remarks>Высвобождение средств.</remarks>
/// <param name="Reason">Why it gets nothing; not <see cref="ReleaseReason.NotStated"/>.</param>
public sealed partial record Release(string ApplicationId, ReleaseReason Reason)
{
    /// <summary>The id of the application that had won.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public string ApplicationId { get; } = Guard.Against.NullOrWhiteSpace(ApplicationId);

    /// <summary>Why it gets nothing: a refusal or an evasion.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The reason is not one of the enumeration, or is not
    /// stated.</exception>
    public ReleaseReason Reason { get; } = Guard.Against.Undefined(Reason) != ReleaseReason.NotStated
        ? Reason
        : throw new ArgumentOutOfRangeException(
            nameof(Reason), Printing.Of(Reason), $"{ReleaseReason.Refused} or {ReleaseReason.Evaded} is expected, not {Reason}.");
}
