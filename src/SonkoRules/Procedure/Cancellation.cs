namespace SonkoRules.Procedure;

/// <summary>Whether a contest may be cancelled (2.12.5). A closed union of its nested cases.</summary>
/// <remarks>Отмена конкурса.</remarks>
[Union]
public abstract partial record Cancellation
{
    private Cancellation() { }

    /// <summary>The clause that it rests on.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Why the result is what it is.</summary>
    public Explanation Explain() => ProcedureWording.Explain(this);

    /// <summary>The first line of the explanation, in English.</summary>
    public sealed override string ToString() => Explain().Line;

    /// <summary>The contest is cancelled.</summary>
    /// <param name="From">The day from which it counts as cancelled: that of the notice.</param>
    public sealed partial record Effective(LocalDate From) : Cancellation;

    /// <summary>The term of cancellation is over, and the contest cannot be cancelled.</summary>
    public sealed partial record NotAllowed(Sequence<CancellationObstacle> Obstacles) : Cancellation
    {
        /// <summary>Every obstacle that is known; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<CancellationObstacle> Obstacles { get; } = Guard.Against.Null(Obstacles);
    }

    /// <summary>The missing facts could still allow it or not.</summary>
    public sealed partial record Undetermined(Sequence<CancellationFact> Missing) : Cancellation
    {
        /// <summary>The facts to ask for; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<CancellationFact> Missing { get; } = Guard.Against.Null(Missing);
    }
}
