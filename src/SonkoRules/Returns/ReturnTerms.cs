namespace SonkoRules.Returns;

/// <summary>What an edition says of returning a subsidy, apart from the terms: the clauses, and the multiplier of the
/// formula. Immutable; equal when all of it is equal.</summary>
/// <remarks>Условия возврата субсидии.</remarks>
public sealed partial record ReturnTerms
{
    /// <summary>The clause of the return for results that were not reached: its formula and coefficients.</summary>
    public required Clause UnmetResults { get; init; }

    /// <summary>The clause of the return of money not used in time.</summary>
    public required Clause UnusedRemainder { get; init; }

    /// <summary>The clause of the return of money used off purpose.</summary>
    public required Clause OffPurpose { get; init; }

    /// <summary>The clause of the return for a breach of the conditions.</summary>
    public required Clause Breach { get; init; }

    /// <summary>The clause by which a winner is considered to have evaded the agreement.</summary>
    public required Clause Evasion { get; init; }

    /// <summary>The clause on suspending the agreement while the head of the project serves.</summary>
    public required Clause Suspension { get; init; }

    /// <summary>The clause by which reports are given at least once a quarter.</summary>
    public required Clause Reporting { get; init; }

    /// <summary>What the formula multiplies the subsidy and the coefficient by, above 0 and at most 1. Other regions
    /// take 0.1 or 0.05; the rule × m/n × 0.1, whose coefficient is the mean over the m results not reached of n, is
    /// the mean over all n (<see cref="SeveralResults.MeanOfAll"/>) with the multiplier 0.1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0, or is above 1.</exception>
    public required Fraction Multiplier
    {
        get;
        init => field = value > Fraction.Zero && value <= Fraction.One
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(Multiplier), Printing.Of(value), FormattableString.Invariant($"A multiplier above 0 and at most 1 is expected, not {value}."));
    }
}
