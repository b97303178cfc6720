using System;
using SonkoRules.Acts;
using SonkoRules.Guarding;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Analysis;

/// <summary>The values of a result that answer a question, all of them. A closed union of its nested cases.</summary>
/// <remarks>Значения результата, отвечающие на вопрос.</remarks>
public abstract record ValueSolution
{
    private ValueSolution()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="found">For solutions.</param>
    /// <param name="none">For a question without a solution.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<Found, T> found, Func<None, T> none)
    {
        Guard.Against.Null(found);
        Guard.Against.Null(none);
        return this is Found value ? found(value) : none((None)this);
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="found">For solutions.</param>
    /// <param name="none">For a question without a solution.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<Found> found, Action<None> none)
    {
        Guard.Against.Null(found);
        Guard.Against.Null(none);
        if (this is Found value)
        {
            found(value);
        }
        else
        {
            none((None)this);
        }
    }

    /// <summary>All solutions.</summary>
    /// <param name="Intervals">The intervals, at least one, rising, no two touching.</param>
    public sealed record Found(Sequence<Interval<decimal>> Intervals) : ValueSolution
    {
        /// <summary>The intervals, at least one, rising, no two touching.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<Interval<decimal>> Intervals { get; } = Guard.Against.Null(Intervals);
    }

    /// <summary>There is no solution.</summary>
    /// <param name="Clause">The clause that stands against it.</param>
    /// <param name="Why">Why there is none.</param>
    public sealed record None(Clause Clause, LocalizedText Why) : ValueSolution
    {
        /// <summary>Why there is none.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public LocalizedText Why { get; } = Guard.Against.Null(Why);
    }
}
