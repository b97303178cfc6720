namespace SonkoRules.Contests;

/// <summary>The outcomes of a contest whose directions have budgets of their own, side by side. Immutable; equal when
/// all of them are equal.</summary>
/// <remarks>Итоги конкурса с отдельными бюджетами направлений.</remarks>
public sealed partial record PooledOutcome
{
    internal PooledOutcome(Sequence<DirectionOutcome> directions) => Directions = directions;

    /// <summary>The outcome of each direction, in the order of the pools.</summary>
    public Sequence<DirectionOutcome> Directions { get; }

    /// <summary>The sum of all subsidies.</summary>
    public Rubles Total => Rubles.Sum(Directions.Select(direction => direction.Outcome.Allocation.Total));

    /// <summary>The money that nobody gets, of all directions; it never goes from one to another.</summary>
    public Rubles Left => Rubles.Sum(Directions.Select(direction => direction.Outcome.Allocation.Left));

    /// <summary>Whether the outcome of every direction is final.</summary>
    public bool IsFinal => Directions.All(direction => direction.Outcome.IsFinal);

    /// <summary>The outcome of a direction.</summary>
    /// <param name="direction">The direction.</param>
    /// <exception cref="ArgumentNullException"><paramref name="direction"/> is null.</exception>
    /// <exception cref="ArgumentException">The contest has no such direction.</exception>
    public ContestOutcome Of(string direction)
    {
        Guard.Against.Null(direction);
        return Directions.FirstOrDefault(each => each.Direction == direction)?.Outcome
            ?? throw new ArgumentException($"The contest has no direction '{direction}'.", nameof(direction));
    }
}
