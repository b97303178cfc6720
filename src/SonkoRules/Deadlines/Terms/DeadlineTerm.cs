using SonkoRules.Acts;
using SonkoRules.Guarding;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Deadlines;

/// <summary>
/// One term of an edition as data: where it stands, whom it binds, what starts it, what is due and how it is counted.
/// Immutable; equal when all of it is equal.
/// </summary>
/// <remarks>Срок порядка: данные редакции.</remarks>
public abstract record DeadlineTerm
{
    private protected DeadlineTerm()
    {
    }

    /// <summary>The clause that sets the term.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Other clauses that speak of the same term; none by default.</summary>
    public Sequence<Clause> AlsoIn { get; init => field = Guard.Against.Null(value, nameof(AlsoIn)); } =
        Sequence.Empty<Clause>();

    /// <summary>Whose act the term bounds.</summary>
    public required DeadlineActor Actor { get; init => field = Guard.Against.Undefined(value, nameof(Actor)); }

    /// <summary>Whether the order does not name the actor, who follows from the context only.</summary>
    public bool ActorIsImplied { get; init; }

    /// <summary>What the term is counted from, or back from, as a noun phrase.</summary>
    public required LocalizedText Trigger { get; init => field = Guard.Against.Null(value, nameof(Trigger)); }

    /// <summary>What is due, as a noun phrase.</summary>
    public required LocalizedText What { get; init => field = Guard.Against.Null(value, nameof(What)); }

    /// <summary>Whether the day bounds the act from above, from below, or is its very day.</summary>
    public DeadlineBound Bound { get; init => field = Guard.Against.Undefined(value, nameof(Bound)); }

    /// <summary>Whether the last day may move when it is not a working day.</summary>
    public LastDayOff LastDayOff { get; init => field = Guard.Against.Undefined(value, nameof(LastDayOff)); }

    /// <summary>How the term is counted, with its numbers.</summary>
    public abstract Term Term { get; }

    /// <summary>Whether the day lies before its trigger.</summary>
    internal bool RunsBack => Term is Term.DaysBefore or Term.LookBack or Term.DayBefore;
}

/// <summary>A term whose way of counting is known by its type.</summary>
/// <typeparam name="TForm">The case of <see cref="Deadlines.Term"/>.</typeparam>
public sealed record DeadlineTerm<TForm> : DeadlineTerm
    where TForm : Term
{
    /// <summary>How the term is counted, with its numbers.</summary>
    public required TForm Form { get; init => field = Guard.Against.Null(value, nameof(Form)); }

    /// <inheritdoc/>
    public override Term Term => Form;
}
