using SonkoRules.Ranking;
using SonkoRules.Subsidies;

namespace SonkoRules.Contests;

/// <summary>All that a contest with a separate budget for each direction is computed from. Immutable; equal when all of
/// it is equal.</summary>
/// <remarks>Every setter refuses null with <see cref="ArgumentNullException"/>.</remarks>
public sealed partial record PooledInput
{
    /// <summary>The money of each direction.</summary>
    /// <exception cref="ArgumentException">A direction occurs twice.</exception>
    public required Sequence<DirectionPool> Pools
    {
        get;
        init =>
            field = Guard.Against.Null(value, nameof(Pools))
                .Select(pool => pool.Direction).Distinct(StringComparer.Ordinal).Count() == value.Count
                ? value
                : throw new ArgumentException("One budget for each direction is expected.", nameof(Pools));
    }

    /// <summary>The proper applications of all directions, in any order; ids are unique among all of them.</summary>
    public required Sequence<ContestApplication> Applications
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Applications));
    }

    /// <summary>The answers to the first offers of what is left; none known by default.</summary>
    public OfferAnswers Answers { get; init => field = Guard.Against.Null(value, nameof(Answers)); } = OfferAnswers.None;

    /// <summary>Winners who got no subsidy after all, in the order in which that came about; none by default.</summary>
    public Sequence<ReleaseRound> Releases { get; init => field = Guard.Against.Null(value, nameof(Releases)); } =
        Sequence.Empty<ReleaseRound>();

    /// <summary>The commission's decisions on ties that the order leaves open, each an order of a whole tied group; none
    /// by default (2.20).</summary>
    public Sequence<TieDecision> TieDecisions { get; init => field = Guard.Against.Null(value, nameof(TieDecisions)); } =
        Sequence.Empty<TieDecision>();
}
