using System;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Subsidies;

/// <summary>
/// How the size of a subsidy follows from the score and the request, before caps and floors; it is never more than the
/// request. A closed union of its nested cases.
/// </summary>
/// <remarks>Правило расчёта размера субсидии.</remarks>
public abstract record SizeRule
{
    private SizeRule()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="byScore">For a formula of the score.</param>
    /// <param name="shareOfScores">For a share by the score among all scores.</param>
    /// <param name="asRequested">For the sum asked for.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<ByScore, T> byScore, Func<ShareOfScores, T> shareOfScores, Func<AsRequested, T> asRequested)
    {
        Guard.Against.Null(byScore);
        Guard.Against.Null(shareOfScores);
        Guard.Against.Null(asRequested);
        return this switch
        {
            ByScore value => byScore(value),
            ShareOfScores value => shareOfScores(value),
            _ => asRequested((AsRequested)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="byScore">For a formula of the score.</param>
    /// <param name="shareOfScores">For a share by the score among all scores.</param>
    /// <param name="asRequested">For the sum asked for.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<ByScore> byScore, Action<ShareOfScores> shareOfScores, Action<AsRequested> asRequested)
    {
        Guard.Against.Null(byScore);
        Guard.Against.Null(shareOfScores);
        Guard.Against.Null(asRequested);
        switch (this)
        {
            case ByScore value:
                byScore(value);
                break;
            case ShareOfScores value:
                shareOfScores(value);
                break;
            default:
                asRequested((AsRequested)this);
                break;
        }
    }

    /// <summary>F = C × share / points × K × n: a share of the appropriation C by the final score K, with a coefficient n
    /// by the request.</summary>
    public sealed record ByScore : SizeRule
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
        /// <exception cref="ArgumentException">The tiers do not rise, or the last one alone is not unbounded.</exception>
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

    /// <summary>The total volume × the score / the sum of the scores of all who can win, rounded down, so that the shares
    /// never add to more than the volume.</summary>
    /// <param name="NothingUpTo">The greatest score that gets nothing, and counts nothing in the sum; from zero.</param>
    public sealed record ShareOfScores(Points NothingUpTo) : SizeRule
    {
        /// <summary>The greatest score that gets nothing, and counts nothing in the sum; from zero.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The score is below zero.</exception>
        public Points NothingUpTo { get; } = Points.FromUnits(
            Guard.Against.OutOfRange(NothingUpTo.Units, 0, long.MaxValue, nameof(NothingUpTo)));
    }

    /// <summary>The sum asked for.</summary>
    public sealed record AsRequested : SizeRule;
}
