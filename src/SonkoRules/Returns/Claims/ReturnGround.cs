using System;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Returns;

/// <summary>Why a sum is returned, with what the sum is computed from. A closed union of its nested cases.</summary>
/// <remarks>Основание возврата.</remarks>
public abstract record ReturnGround
{
    private ReturnGround()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="unusedRemainder">For money not used in time.</param>
    /// <param name="offPurpose">For money used off purpose.</param>
    /// <param name="breach">For a breach of the conditions.</param>
    /// <param name="unmetResults">For results that were not reached.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<UnusedRemainder, T> unusedRemainder,
        Func<OffPurpose, T> offPurpose,
        Func<Breach, T> breach,
        Func<UnmetResults, T> unmetResults)
    {
        Guard.Against.Null(unusedRemainder);
        Guard.Against.Null(offPurpose);
        Guard.Against.Null(breach);
        Guard.Against.Null(unmetResults);
        return this switch
        {
            UnusedRemainder value => unusedRemainder(value),
            OffPurpose value => offPurpose(value),
            Breach value => breach(value),
            _ => unmetResults((UnmetResults)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="unusedRemainder">For money not used in time.</param>
    /// <param name="offPurpose">For money used off purpose.</param>
    /// <param name="breach">For a breach of the conditions.</param>
    /// <param name="unmetResults">For results that were not reached.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<UnusedRemainder> unusedRemainder,
        Action<OffPurpose> offPurpose,
        Action<Breach> breach,
        Action<UnmetResults> unmetResults)
    {
        Guard.Against.Null(unusedRemainder);
        Guard.Against.Null(offPurpose);
        Guard.Against.Null(breach);
        Guard.Against.Null(unmetResults);
        switch (this)
        {
            case UnusedRemainder value:
                unusedRemainder(value);
                break;
            case OffPurpose value:
                offPurpose(value);
                break;
            case Breach value:
                breach(value);
                break;
            default:
                unmetResults((UnmetResults)this);
                break;
        }
    }

    /// <summary>Money was not used in the time that the agreement sets.</summary>
    /// <remarks>Остаток субсидии. Clause 3.13.</remarks>
    public sealed record UnusedRemainder : ReturnGround
    {
        internal UnusedRemainder(int year) => Year = year;

        /// <summary>The year in which the subsidy was given.</summary>
        public int Year { get; }
    }

    /// <summary>Money was used off purpose.</summary>
    /// <remarks>Использование не по целевому назначению. Clause 3.13.</remarks>
    public sealed record OffPurpose : ReturnGround
    {
        internal OffPurpose()
        {
        }
    }

    /// <summary>The conditions of the subsidy were breached.</summary>
    /// <remarks>Нарушение условий предоставления субсидии. Clause 3.17.</remarks>
    public sealed record Breach : ReturnGround
    {
        internal Breach(Rubles subsidy, BreachPath path)
        {
            Subsidy = subsidy;
            Path = path;
        }

        /// <summary>The size of the subsidy, the whole of which is at stake.</summary>
        public Rubles Subsidy { get; }

        /// <summary>How the breach stands on the day asked about.</summary>
        public BreachPath Path { get; }
    }

    /// <summary>Results were not reached: subsidy × k, rounded once.</summary>
    /// <remarks>Недостижение результатов. Clause 3.18.</remarks>
    public sealed record UnmetResults : ReturnGround
    {
        internal UnmetResults(Rubles subsidy, ReturnCoefficient coefficient, Fraction multiplier)
        {
            Subsidy = subsidy;
            Coefficient = coefficient;
            Multiplier = multiplier;
        }

        /// <summary>The size of the subsidy given in the reporting year.</summary>
        public Rubles Subsidy { get; }

        /// <summary>k.</summary>
        public ReturnCoefficient Coefficient { get; }

        /// <summary>What the edition multiplies the formula by; 1 where it multiplies by nothing more.</summary>
        public Fraction Multiplier { get; }

        /// <summary>The sum before it is rounded, in kopecks.</summary>
        public Fraction ExactKopecks =>
            new Fraction(Subsidy.Kopecks, 1) * Coefficient.Value * Multiplier;
    }
}
