namespace SonkoRules.Analysis;

/// <summary>One of the different values of a question, with the combinations of readings that lead to it.
/// Immutable.</summary>
/// <remarks>Одно из возможных значений.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class ValueUnderReadings<T>
{
    private readonly ReadingSpace _space;
    private readonly Sequence<int> _combinations;

    internal ValueUnderReadings(T value, ReadingSpace space, Sequence<int> combinations) =>
        (Value, _space, _combinations) = (value, space, combinations);

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <summary>The number of combinations that lead to it, 1 or more.</summary>
    public int Count => _combinations.Count;

    /// <summary>The combinations that lead to it, in the order of their answers. Made while they are read.</summary>
    public IEnumerable<ReadingCombination> Combinations() => _combinations.Select(_space.Combination);

    /// <summary>The rules under each of <see cref="Combinations"/>, in the same order.</summary>
    public IEnumerable<Rulebook> Rulebooks() => _combinations.Select(_space.RulesOf);
}
