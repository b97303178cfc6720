namespace SonkoRules.Deadlines;

/// <summary>What all terms of an edition have in common, whatever their way of counting. Implemented by
/// <see cref="DeadlineTerm{TForm}"/> alone; compare values with <see cref="object.Equals(object)"/>.</summary>
/// <remarks>Срок порядка.</remarks>
public interface IDeadlineTerm
{
    /// <summary>The name of the term, that of its property in <see cref="DeadlineTerms"/>; empty for a term that is not
    /// in any.</summary>
    string Name { get; }

    /// <summary>The clause that sets the term.</summary>
    Clause Clause { get; }

    /// <summary>Other clauses that speak of the same term.</summary>
    Sequence<Clause> AlsoIn { get; }

    /// <summary>Whose act the term bounds.</summary>
    DeadlineActor Actor { get; }

    /// <summary>Whether the order does not name the actor, who follows from the context only.</summary>
    bool ActorIsImplied { get; }

    /// <summary>What the term is counted from, or back from, as a noun phrase.</summary>
    LocalizedText Trigger { get; }

    /// <summary>What is due, as a noun phrase.</summary>
    LocalizedText What { get; }

    /// <summary>Whether the day bounds the act from above, from below, or is its very day.</summary>
    DeadlineBound Bound { get; }

    /// <summary>Whether the last day may move when it is not a working day.</summary>
    LastDayOff LastDayOff { get; }

    /// <summary>How the term is counted, with its numbers.</summary>
    Term Term { get; }
}
