using System;
using SonkoRules.Acts;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Subsidies;

/// <summary>
/// The numbers by which subsidies are sized, as data of an edition (3.1–3.5). Immutable; equal when all of it is equal.
/// </summary>
/// <remarks>Параметры расчёта размера субсидии.</remarks>
public sealed record SubsidyTerms
{
    /// <summary>The most that one applicant can get, as a share of the total volume: above 0, at most 1 (3.1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of its bounds.</exception>
    public required decimal CapShare
    {
        get;
        init => field = Guard.Against.OutOfRange(value, 0.000001m, 1, nameof(CapShare));
    }

    /// <summary>The share of the appropriation in the formula: above 0, at most 1 (3.5).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of its bounds.</exception>
    public required decimal FormulaShare
    {
        get;
        init => field = Guard.Against.OutOfRange(value, 0.000001m, 1, nameof(FormulaShare));
    }

    /// <summary>The score that the formula divides by: 1 or more (3.5).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is out of its bounds.</exception>
    public required int FormulaPoints
    {
        get;
        init => field = Guard.Against.OutOfRange(value, 1, 1_000_000, nameof(FormulaPoints));
    }

    /// <summary>The tiers of requests, the smallest first; the last one, and only that, has no upper bound (3.5).</summary>
    /// <exception cref="ArgumentException">The tiers do not rise, or the last one alone is not unbounded.</exception>
    public required Sequence<RequestTier> Tiers
    {
        get;
        init
        {
            Guard.Against.Null(value, nameof(Tiers));
            for (var i = 0; i < value.Count; i++)
            {
                if (value[i].IsLast != (i == value.Count - 1) || (i > 0 && value[i].UpperShare < value[i - 1].UpperShare))
                {
                    throw new ArgumentException(
                        "Tiers are expected from the smallest requests to the greatest, the last one without a bound.",
                        nameof(Tiers));
                }
            }

            field = value.Count > 0
                ? value
                : throw new ArgumentException("At least one tier is expected.", nameof(Tiers));
        }
    }

    /// <summary>The clause on the most that one applicant can get.</summary>
    public required Clause CapClause { get; init; }

    /// <summary>The clause on the request as a bound.</summary>
    public required Clause RequestClause { get; init; }

    /// <summary>The clause on winners within the limits.</summary>
    public required Clause WinnersClause { get; init; }

    /// <summary>The clause on what is left.</summary>
    public required Clause RemainderClause { get; init; }

    /// <summary>The clause on the size formula.</summary>
    public required Clause FormulaClause { get; init; }

    /// <summary>The clause on the ministry's refusal of an agreement, which releases money.</summary>
    public required Clause RefusalClause { get; init; }

    /// <summary>The clause on a winner's evasion of the agreement, which releases money.</summary>
    public required Clause EvasionClause { get; init; }
}
