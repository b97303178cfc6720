using SonkoRules.Guarding;

namespace SonkoRules.Subsidies;

/// <summary>A winner who gets no subsidy after all, which releases its money. Immutable.</summary>
/// <remarks>Высвобождение средств.</remarks>
/// <param name="ApplicationId">The id of the application that had won.</param>
/// <param name="Reason">Why it gets nothing.</param>
public sealed record Release(string ApplicationId, ReleaseReason Reason)
{
    /// <summary>The id of the application that had won.</summary>
    public string ApplicationId { get; } = Guard.Against.Blank(ApplicationId);

    /// <summary>Why it gets nothing.</summary>
    public ReleaseReason Reason { get; } = Guard.Against.Undefined(Reason);
}
