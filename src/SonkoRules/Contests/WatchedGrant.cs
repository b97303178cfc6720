using SonkoRules.Returns;

namespace SonkoRules.Contests;

/// <summary>An award that is watched. Immutable; equal when all of it is equal.</summary>
/// <remarks>Субсидия на контроле.</remarks>
/// <param name="Rules">The rules of its contest.</param>
/// <param name="Grant">What is known of it.</param>
public sealed partial record WatchedGrant(Rulebook Rules, Grant Grant)
{
    /// <summary>The rules of its contest.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Rulebook Rules { get; } = Guard.Against.Null(Rules);

    /// <summary>What is known of it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Grant Grant { get; } = Guard.Against.Null(Grant);
}
