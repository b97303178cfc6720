using System;
using SonkoRules.Acts;
using SonkoRules.Explanations;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Applications;

/// <summary>What the order says of an expense (1.2). A closed union of its nested cases.</summary>
/// <remarks>Допустимость расхода.</remarks>
public abstract record ExpenseClass
{
    private ExpenseClass()
    {
    }

    /// <summary>The clause that it rests on.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Why the result is what it is.</summary>
    public Explanation Explain() => ExpenseWording.Explain(this);

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="named">For an expense that the order names.</param>
    /// <param name="prohibited">For one that it prohibits.</param>
    /// <param name="notListed">For one that it neither names nor prohibits.</param>
    /// <param name="undetermined">For one of which too little is known.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<Named, T> named,
        Func<Prohibited, T> prohibited,
        Func<NotListed, T> notListed,
        Func<Undetermined, T> undetermined)
    {
        Guard.Against.Null(named);
        Guard.Against.Null(prohibited);
        Guard.Against.Null(notListed);
        Guard.Against.Null(undetermined);
        return this switch
        {
            Named value => named(value),
            Prohibited value => prohibited(value),
            NotListed value => notListed(value),
            _ => undetermined((Undetermined)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="named">For an expense that the order names.</param>
    /// <param name="prohibited">For one that it prohibits.</param>
    /// <param name="notListed">For one that it neither names nor prohibits.</param>
    /// <param name="undetermined">For one of which too little is known.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<Named> named,
        Action<Prohibited> prohibited,
        Action<NotListed> notListed,
        Action<Undetermined> undetermined)
    {
        Guard.Against.Null(named);
        Guard.Against.Null(prohibited);
        Guard.Against.Null(notListed);
        Guard.Against.Null(undetermined);
        switch (this)
        {
            case Named value:
                named(value);
                break;
            case Prohibited value:
                prohibited(value);
                break;
            case NotListed value:
                notListed(value);
                break;
            default:
                undetermined((Undetermined)this);
                break;
        }
    }

    /// <summary>The expense is of a kind that the order names as allowed.</summary>
    /// <param name="Kinds">The kinds that it is of; at least one.</param>
    public sealed record Named(Sequence<ExpenseKind> Kinds) : ExpenseClass
    {
        /// <summary>The kinds that it is of; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<ExpenseKind> Kinds { get; } = Guard.Against.Null(Kinds);
    }

    /// <summary>The expense may not be paid from the subsidy.</summary>
    /// <param name="Kinds">The prohibited kinds that it is of; at least one.</param>
    public sealed record Prohibited(Sequence<ExpenseKind> Kinds) : ExpenseClass
    {
        /// <summary>The prohibited kinds that it is of; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<ExpenseKind> Kinds { get; } = Guard.Against.Null(Kinds);
    }

    /// <summary>The order neither names nor prohibits it. Its list is open: this is not forbidden.</summary>
    public sealed record NotListed : ExpenseClass;

    /// <summary>The missing facts could still make it prohibited or not.</summary>
    /// <param name="Missing">The facts to ask for; at least one.</param>
    public sealed record Undetermined(Sequence<ExpenseFact> Missing) : ExpenseClass
    {
        /// <summary>The facts to ask for; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<ExpenseFact> Missing { get; } = Guard.Against.Null(Missing);
    }
}
