namespace SonkoRules.Subsidies;

/// <summary>How the size of a subsidy follows from the score and the request, before caps and floors; it is never more
/// than the request. A closed union of its nested cases.</summary>
/// <remarks>Правило расчёта размера субсидии.</remarks>
[Union]
public abstract partial record SizeRule
{
    private SizeRule() { }

    /// <summary>F = C × share / points × K × n: a share of the appropriation C by the final score K, with a coefficient
    /// n by the request.</summary>
    public sealed partial record ByScore : SizeRule
    {
        /// <summary>The share of the appropriation: above 0, at most 1.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The share is out of its bounds.</exception>
        public required decimal FormulaShare
        {
            get;
            init => field = Guard.Against.OutOfRange(value, 0.000001m, 1, nameof(FormulaShare));
        }

        /// <summary>The score that the formula divides by: 1 or more.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The score is out of its bounds.</exception>
        public required int FormulaPoints
        {
            get;
            init => field = Guard.Against.OutOfRange(value, 1, 1_000_000, nameof(FormulaPoints));
        }

        /// <summary>The tiers of requests, the smallest first; the last one, and only that, has no upper bound. The
        /// bounds are shares of the exact cap that is a share of the volume.</summary>
        /// <exception cref="ArgumentNullException">The sequence is null.</exception>
        /// <exception cref="ArgumentException">The tiers do not rise, or the last one alone is not
        /// unbounded.</exception>
        public required Sequence<RequestTier> Tiers
        {
            get;
            init
            {
                RequestTier.CheckRise(value, nameof(Tiers));
                field = value;
            }
        }
    }

    /// <summary>The total volume × the score / the sum of the scores of all who can win, rounded down, so that the
    /// shares never add to more than the volume.</summary>
    public sealed partial record ShareOfScores(Points NothingUpTo) : SizeRule
    {
        /// <summary>The greatest score that gets nothing, and counts nothing in the sum; from zero.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The score is below zero.</exception>
        public Points NothingUpTo { get; } = Points.FromUnits(
            Guard.Against.OutOfRange(NothingUpTo.Units, 0, long.MaxValue, nameof(NothingUpTo)));
    }

    /// <summary>The sum asked for.</summary>
    public sealed partial record AsRequested : SizeRule;
}
