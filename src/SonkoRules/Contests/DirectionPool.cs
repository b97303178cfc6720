using SonkoRules.Subsidies;

namespace SonkoRules.Contests;

/// <summary>The money of one direction of a contest. Immutable; equal when both are equal. No part of it is
/// null.</summary>
/// <remarks>Бюджет грантового направления.</remarks>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
public sealed partial record DirectionPool(string Direction, Budget Budget)
{
    /// <summary>The direction, as the applications name it.</summary>
    public string Direction { get; } = Guard.Against.Null(Direction);

    /// <summary>Its money.</summary>
    public Budget Budget { get; } = Guard.Against.Null(Budget);
}
