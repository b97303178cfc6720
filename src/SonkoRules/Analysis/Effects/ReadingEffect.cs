namespace SonkoRules.Analysis;

/// <summary>What one reading moves: alone, and together with any answers to the others. Immutable; equal when all of it
/// is equal.</summary>
/// <remarks>Влияние толкования.</remarks>
public sealed partial record ReadingEffect
{
    internal ReadingEffect(
        AppliedReading answer, Sequence<ReadingChange> changes, Sequence<GreatestMove> greatestMoves, bool decidesRefusal) =>
        (Answer, Changes, GreatestMoves, DecidesRefusal) = (answer, changes, greatestMoves, decidesRefusal);

    /// <summary>The reading and the rulebook's own answer.</summary>
    public AppliedReading Answer { get; }

    /// <summary>The effect of each other answer alone, in the order of the answers.</summary>
    public Sequence<ReadingChange> Changes { get; }

    /// <summary>The applications that another answer to this reading moves under some answers to the others, with the
    /// most by which it does, in the order of the input.</summary>
    public Sequence<GreatestMove> GreatestMoves { get; }

    /// <summary>Whether the reading ever decides if the contest can be computed at all.</summary>
    public bool DecidesRefusal { get; }
}
