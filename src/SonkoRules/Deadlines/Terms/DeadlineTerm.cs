namespace SonkoRules.Deadlines;

/// <summary>One term of an edition as data: where it stands, whom it binds, what starts it, what is due and how it is
/// counted. Immutable; equal when all of it is equal. Setters refuse null.</summary>
/// <remarks>Срок порядка: данные редакции.</remarks>
/// <typeparam name="TForm">The way of counting, a case of <see cref="Deadlines.Term"/>: a rule takes only terms of the
/// way that it counts.</typeparam>
public sealed partial record DeadlineTerm<TForm> : IDeadlineTerm
    where TForm : Term
{
    /// <inheritdoc/>
    public string Name { get; internal init; } = string.Empty;

    /// <inheritdoc/>
    public required Clause Clause { get; init; }

    /// <summary>Other clauses that speak of the same term; none by default.</summary>
    public Sequence<Clause> AlsoIn { get; init => field = Guard.Against.Null(value, nameof(AlsoIn)); } =
        Sequence.Empty<Clause>();

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public required DeadlineActor Actor { get; init => field = Guard.Against.Undefined(value, nameof(Actor)); }

    /// <inheritdoc/>
    public bool ActorIsImplied { get; init; }

    /// <inheritdoc/>
    public required LocalizedText Trigger { get; init => field = Guard.Against.Null(value, nameof(Trigger)); }

    /// <inheritdoc/>
    public required LocalizedText What { get; init => field = Guard.Against.Null(value, nameof(What)); }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public DeadlineBound Bound { get; init => field = Guard.Against.Undefined(value, nameof(Bound)); }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public LastDayOff LastDayOff { get; init => field = Guard.Against.Undefined(value, nameof(LastDayOff)); }

    /// <summary>How the term is counted, with its numbers.</summary>
    public required TForm Form { get; init => field = Guard.Against.Null(value, nameof(Form)); }

    Term IDeadlineTerm.Term => Form;
}
