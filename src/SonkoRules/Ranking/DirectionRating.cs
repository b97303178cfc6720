namespace SonkoRules.Ranking;

/// <summary>The rating of one grant direction (point A1.12). Immutable; equal when all of it is equal.</summary>
/// <remarks>Рейтинг заявок по грантовому направлению.</remarks>
public sealed partial record DirectionRating(string Direction, Rating Rating)
{
    /// <summary>The direction.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public string Direction { get; } = Guard.Against.Null(Direction);

    /// <summary>Its rating.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public Rating Rating { get; } = Guard.Against.Null(Rating);
}
