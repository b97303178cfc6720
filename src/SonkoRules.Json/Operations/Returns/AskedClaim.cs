using System;
using NodaTime;
using SonkoRules.Guarding;
using SonkoRules.Quantities;
using SonkoRules.Returns;

namespace SonkoRules.Json.Operations.Returns;

/// <summary>A claim on a subsidy with its facts, before its sum is computed. A closed union of its nested cases.
/// Immutable; equal by value.</summary>
/// <remarks>Основание возврата с фактами.</remarks>
public abstract partial record AskedClaim
{
    private AskedClaim()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="unmetResults">For results that were not reached.</param>
    /// <param name="unusedRemainder">For money not used in time.</param>
    /// <param name="offPurpose">For money used off purpose.</param>
    /// <param name="breach">For a breach of the conditions.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<UnmetResults, T> unmetResults,
        Func<UnusedRemainder, T> unusedRemainder,
        Func<OffPurpose, T> offPurpose,
        Func<Breach, T> breach)
    {
        Guard.Against.Null(unmetResults);
        Guard.Against.Null(unusedRemainder);
        Guard.Against.Null(offPurpose);
        Guard.Against.Null(breach);
        return this switch
        {
            UnmetResults value => unmetResults(value),
            UnusedRemainder value => unusedRemainder(value),
            OffPurpose value => offPurpose(value),
            _ => breach((Breach)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="unmetResults">For results that were not reached.</param>
    /// <param name="unusedRemainder">For money not used in time.</param>
    /// <param name="offPurpose">For money used off purpose.</param>
    /// <param name="breach">For a breach of the conditions.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<UnmetResults> unmetResults,
        Action<UnusedRemainder> unusedRemainder,
        Action<OffPurpose> offPurpose,
        Action<Breach> breach)
    {
        Guard.Against.Null(unmetResults);
        Guard.Against.Null(unusedRemainder);
        Guard.Against.Null(offPurpose);
        Guard.Against.Null(breach);
        switch (this)
        {
            case UnmetResults value:
                unmetResults(value);
                break;
            case UnusedRemainder value:
                unusedRemainder(value);
                break;
            case OffPurpose value:
                offPurpose(value);
                break;
            default:
                breach((Breach)this);
                break;
        }
    }

    /// <summary>Results that were not reached. Clause 3.18.</summary>
    /// <param name="Results">The results, those that were reached too; at least one.</param>
    /// <param name="DemandReceived">The day on which the recipient got the ministry's demand; null: not yet.</param>
    public sealed partial record UnmetResults(Sequence<SubsidyResult> Results, LocalDate? DemandReceived = null) : AskedClaim
    {
        /// <summary>The results, those that were reached too; at least one.</summary>
        public Sequence<SubsidyResult> Results { get; } = Guard.Against.Null(Results).Count > 0
            ? Results
            : throw new ArgumentException("At least one result is expected.", nameof(Results));
    }

    /// <summary>Money not used in the time that the agreement sets. Clause 3.13.</summary>
    /// <param name="Amount">The sum, zero or above.</param>
    /// <param name="Year">The year in which the subsidy was given.</param>
    public sealed partial record UnusedRemainder(Rubles Amount, int Year) : AskedClaim
    {
        /// <summary>The sum, zero or above.</summary>
        public Rubles Amount { get; } = Guard.Against.Negative(Amount);
    }

    /// <summary>Money used off purpose. Clause 3.13.</summary>
    /// <param name="Amount">The sum, zero or above.</param>
    public sealed partial record OffPurpose(Rubles Amount) : AskedClaim
    {
        /// <summary>The sum, zero or above.</summary>
        public Rubles Amount { get; } = Guard.Against.Negative(Amount);
    }

    /// <summary>A breach of the conditions. Clause 3.17.</summary>
    /// <param name="Facts">The days known so far.</param>
    /// <param name="AsOf">The day asked about.</param>
    public sealed partial record Breach(BreachFacts Facts, LocalDate AsOf) : AskedClaim
    {
        /// <summary>The days known so far.</summary>
        public BreachFacts Facts { get; } = Guard.Against.Null(Facts);
    }
}
