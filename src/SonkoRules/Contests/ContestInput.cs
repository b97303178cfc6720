using SonkoRules.Ranking;
using SonkoRules.Subsidies;

namespace SonkoRules.Contests;

/// <summary>All that a contest is computed from. Immutable; equal when all of it is equal.</summary>
/// <remarks>Исходные данные конкурса. Every setter refuses null with <see cref="ArgumentNullException"/>.</remarks>
public sealed partial record ContestInput
{
    /// <summary>The money of the contest.</summary>
    public required Budget Budget { get; init => field = Guard.Against.Null(value, nameof(Budget)); }

    /// <summary>The proper applications, in any order: the order never matters.</summary>
    public required Sequence<ContestApplication> Applications
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Applications));
    }

    /// <summary>The answers to the first offers of what is left; none known by default (3.4).</summary>
    public OfferAnswers Answers { get; init => field = Guard.Against.Null(value, nameof(Answers)); } = OfferAnswers.None;

    /// <summary>Winners who got no subsidy after all, in the order in which that came about; none by default.</summary>
    public Sequence<ReleaseRound> Releases { get; init => field = Guard.Against.Null(value, nameof(Releases)); } =
        Sequence.Empty<ReleaseRound>();

    /// <summary>The commission's decisions on ties that the order leaves open, each an order of a whole tied group; none
    /// by default (2.20).</summary>
    public Sequence<TieDecision> TieDecisions { get; init => field = Guard.Against.Null(value, nameof(TieDecisions)); } =
        Sequence.Empty<TieDecision>();
}
