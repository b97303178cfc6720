namespace SonkoRules.Analysis;

/// <summary>What changes when one reading alone gets another answer, every other one staying as in the rulebook.
/// Immutable; equal when all of it is equal.</summary>
/// <remarks>Изменение одного толкования.</remarks>
public sealed partial record ReadingChange
{
    internal ReadingChange(AppliedReading answer, ContestResult before, ContestResult after)
    {
        Answer = answer;
        Result = after;
        Moves = MovesOf(before, after).ToSequence();
    }

    /// <summary>The reading and its other answer.</summary>
    public AppliedReading Answer { get; }

    /// <summary>What the contest comes to.</summary>
    public ContestResult Result { get; }

    /// <summary>The applications whose place, score, award or open tie changes, in the order of the input; none where
    /// the contest cannot be computed before or after.</summary>
    public Sequence<ApplicationMove> Moves { get; }

    internal static IEnumerable<ApplicationMove> MovesOf(ContestResult before, ContestResult after) =>
        before is ContestResult.Computed left && after is ContestResult.Computed right
            ? left.Applications.Zip(right.Applications, (first, second) => new ApplicationMove(first, second))
                .Where(move => move.Before != move.After)
            : [];
}
