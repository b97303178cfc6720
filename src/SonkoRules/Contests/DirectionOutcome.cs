namespace SonkoRules.Contests;

/// <summary>What one direction of a contest came to. Immutable; equal when both are equal. No part of it is
/// null.</summary>
/// <remarks>Итоги по направлению.</remarks>
public sealed partial record DirectionOutcome(string Direction, ContestOutcome Outcome)
{
    /// <summary>The direction.</summary>
    public string Direction { get; } = Guard.Against.Null(Direction);

    /// <summary>Its contest, computed by itself.</summary>
    public ContestOutcome Outcome { get; } = Guard.Against.Null(Outcome);
}
