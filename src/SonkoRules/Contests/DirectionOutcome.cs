namespace SonkoRules.Contests;

/// <summary>What one direction of a contest came to. Immutable; equal when both are equal.</summary>
/// <remarks>Итоги по направлению.</remarks>
public sealed partial record DirectionOutcome(string Direction, ContestOutcome Outcome)
{
    /// <summary>The direction.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public string Direction { get; } = Guard.Against.Null(Direction);

    /// <summary>Its contest, computed by itself.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public ContestOutcome Outcome { get; } = Guard.Against.Null(Outcome);
}
