namespace SonkoRules.Ranking;

/// <summary>The rating of one grant direction (point A1.12). Immutable; equal when all of it is equal. No part of it is
/// null.</summary>
/// <remarks>Рейтинг заявок по грантовому направлению.</remarks>
public sealed partial record DirectionRating(string Direction, Rating Rating)
{
    /// <summary>The direction.</summary>
    public string Direction { get; } = Guard.Against.Null(Direction);

    /// <summary>Its rating.</summary>
    public Rating Rating { get; } = Guard.Against.Null(Rating);
}
