namespace SonkoRules.Analysis;

/// <summary>
/// One of the different results of a contest, with the combinations of readings that lead to it. Immutable.
/// </summary>
/// <remarks>Один из возможных исходов конкурса.</remarks>
public sealed class CombinedResult
{
    private readonly ReadingSpace _space;
    private readonly Sequence<int> _combinations;

    internal CombinedResult(ContestResult result, ReadingSpace space, Sequence<int> combinations)
    {
        Result = result;
        _space = space;
        _combinations = combinations;
    }

    /// <summary>What the contest comes to.</summary>
    public ContestResult Result { get; }

    /// <summary>The number of combinations that lead to it, 1 or more.</summary>
    public int Count => _combinations.Count;

    /// <summary>The combinations that lead to it, in the order of their answers. Made while they are read.</summary>
    public IEnumerable<ReadingCombination> Combinations() => _combinations.Select(_space.Combination);

    /// <summary>The rules under each of <see cref="Combinations"/>, in the same order: to run the contest again.</summary>
    public IEnumerable<Rulebook> Rulebooks() => _combinations.Select(_space.RulesOf);
}
