using System;
using NodaTime;
using SonkoRules.Guarding;

namespace SonkoRules.Returns;

/// <summary>What a breach of the conditions has come to on a day. A closed union of its nested cases.</summary>
/// <remarks>Последствие нарушения условий. Clause 3.17.</remarks>
public abstract record BreachOutcome
{
    private BreachOutcome()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="mayBeCured">For a breach whose term to cure has not ended.</param>
    /// <param name="cured">For a breach cured in time.</param>
    /// <param name="returnOwed">For a subsidy to be returned.</param>
    /// <param name="returned">For a subsidy that was returned.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<MayBeCured, T> mayBeCured,
        Func<Cured, T> cured,
        Func<ReturnOwed, T> returnOwed,
        Func<Returned, T> returned)
    {
        Guard.Against.Null(mayBeCured);
        Guard.Against.Null(cured);
        Guard.Against.Null(returnOwed);
        Guard.Against.Null(returned);
        return this switch
        {
            MayBeCured value => mayBeCured(value),
            Cured value => cured(value),
            ReturnOwed value => returnOwed(value),
            _ => returned((Returned)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="mayBeCured">For a breach whose term to cure has not ended.</param>
    /// <param name="cured">For a breach cured in time.</param>
    /// <param name="returnOwed">For a subsidy to be returned.</param>
    /// <param name="returned">For a subsidy that was returned.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<MayBeCured> mayBeCured,
        Action<Cured> cured,
        Action<ReturnOwed> returnOwed,
        Action<Returned> returned)
    {
        Guard.Against.Null(mayBeCured);
        Guard.Against.Null(cured);
        Guard.Against.Null(returnOwed);
        Guard.Against.Null(returned);
        switch (this)
        {
            case MayBeCured value:
                mayBeCured(value);
                break;
            case Cured value:
                cured(value);
                break;
            case ReturnOwed value:
                returnOwed(value);
                break;
            default:
                returned((Returned)this);
                break;
        }
    }

    /// <summary>The breach may still be cured: no act has set a term, or the term runs.</summary>
    public sealed record MayBeCured : BreachOutcome
    {
        internal MayBeCured()
        {
        }
    }

    /// <summary>The breach was cured in time, and nothing is returned (reading R-CURE).</summary>
    public sealed record Cured : BreachOutcome
    {
        internal Cured(LocalDate on) => On = on;

        /// <summary>The day on which it was cured.</summary>
        public LocalDate On { get; }
    }

    /// <summary>The whole subsidy is to be returned.</summary>
    public sealed record ReturnOwed : BreachOutcome
    {
        internal ReturnOwed()
        {
        }
    }

    /// <summary>The subsidy was returned.</summary>
    public sealed record Returned : BreachOutcome
    {
        internal Returned(LocalDate on) => On = on;

        /// <summary>The day on which it was returned.</summary>
        public LocalDate On { get; }
    }
}
