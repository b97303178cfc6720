using System.Diagnostics.CodeAnalysis;
using SonkoRules.Ranking;

namespace SonkoRules.Subsidies;

/// <summary>Who gets how much of a contest's money, who was offered what, and what is left. Immutable; equal when all
/// of it is equal; safe for use by several threads.</summary>
/// <remarks>Распределение средств между победителями конкурса.</remarks>
public sealed partial record Allocation
{
    internal Allocation(
        SubsidyRules rules,
        Rating rating,
        Budget budget,
        SizeContext pool,
        Sequence<Award> awards,
        Sequence<Offer> offers,
        Sequence<ReleasedAward> released,
        Rubles left,
        int round,
        int covered,
        int reached,
        Arisen arisen) =>
        (Rules, Rating, Budget, Pool, Awards, Offers, Released, Left, Round, Covered, Reached, Arisen) =
            (rules, rating, budget, pool, awards, offers, released, left, round, covered, reached, arisen);

    /// <summary>The rules by which the money was distributed.</summary>
    public SubsidyRules Rules { get; }

    /// <summary>The rating down which it was distributed.</summary>
    public Rating Rating { get; }

    /// <summary>The money of the contest.</summary>
    public Budget Budget { get; }

    /// <summary>The subsidies, in the order of the rating.</summary>
    public Sequence<Award> Awards { get; }

    /// <summary>The offers of what was left, in the order in which they were made.</summary>
    public Sequence<Offer> Offers { get; }

    /// <summary>The awards that were taken back, whole or in part, in that order.</summary>
    public Sequence<ReleasedAward> Released { get; }

    /// <summary>The money that nobody gets: zero or above.</summary>
    public Rubles Left { get; }

    /// <summary>Which distribution this is: 0 for the first, then one more for each release of money.</summary>
    public int Round { get; }

    /// <summary>The sum of the subsidies: at most the limits.</summary>
    public Rubles Total => Rubles.Sum(Awards.Select(award => award.Amount));

    /// <summary>How many win, what they get and what is left: <c>3 of 5 applications win RUB 4,500,000.00; RUB 120.00
    /// are left</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Awards.Count(award => award.Amount > Rubles.Zero)} of {Rating.Count} applications win ")
        + Total.ToText(Language.English) + "; " + Left.ToText(Language.English)
        + (IsWithoutWinner ? " are left with no winner" : " are left");

    /// <summary>What the sizes of the contest needed beyond each application.</summary>
    internal SizeContext Pool { get; }

    /// <summary>How many places from the top the first round covers, whatever their order among themselves.</summary>
    internal int Covered { get; }

    /// <summary>How many places from the top any round looks at.</summary>
    internal int Reached { get; }

    /// <summary>Which points came up that readings decide.</summary>
    internal Arisen Arisen { get; }

    /// <summary>Whether there are applications in the rating and money, and nobody won within the limits or by an offer:
    /// both are left with no winner (R-NOBODY).</summary>
    public bool IsWithoutWinner => Awards.Count == 0 && Released.Count == 0 && Rating.Count > 0 && Left > Rubles.Zero;

    /// <summary>Whether an offer waits for its answer, so that the distribution is not finished.</summary>
    public bool IsOfferAwaited => Offers.Count > 0 && Offers[Offers.Count - 1].Answer == OfferAnswer.Awaited;

    /// <summary>The readings that the distribution depends on.</summary>
    public Sequence<AppliedReading> Readings => Rules.AppliedReadings;

    /// <summary>Finds the award of an application.</summary>
    /// <param name="applicationId">The id.</param>
    /// <param name="award">The award; null where there is none.</param>
    /// <returns>True when the application gets a subsidy.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="applicationId"/> is null.</exception>
    public bool TryFind(string applicationId, [NotNullWhen(true)] out Award? award)
    {
        Guard.Against.Null(applicationId);
        award = Awards.FirstOrDefault(each => each.ApplicationId == applicationId);
        return award is not null;
    }

    /// <summary>The applications of the rating that get nothing, each with the reason, in the order of the rating.
    /// Computed while it is read.</summary>
    public IEnumerable<Unfunded> Unfunded()
    {
        var winners = new HashSet<int>(Awards.Select(award => award.Position.Place));
        return Rating.Where(position => !winners.Contains(position.Place)).Select(WhyUnfunded);
    }

    /// <summary>Why an application without an award gets nothing.</summary>
    internal Unfunded WhyUnfunded(RatingPosition position)
    {
        var (reason, clause) = Reason(position);
        return new Unfunded(position, reason, clause);
    }

    private (UnfundedReason Reason, Clause Clause) Reason(RatingPosition position)
    {
        var terms = Rules.Terms;
        var released = Released.LastOrDefault(award => award.Award.Position.Place == position.Place);
        if (released is not null)
        {
            var reason = released.Reason switch
            {
                ReleaseReason.RefusedByMinistry => UnfundedReason.AgreementRefused,
                ReleaseReason.Evaded => UnfundedReason.AgreementEvaded,
                ReleaseReason.Withdrawn => UnfundedReason.Withdrew,
                ReleaseReason.Dissolved => UnfundedReason.AgreementDissolved,
                ReleaseReason.GivenUp => UnfundedReason.SubsidyGivenUp,
                _ => UnfundedReason.ReducedToNothing,
            };
            return (reason, terms.ClauseOf(released.Reason));
        }

        var offer = Offers.LastOrDefault(made => made.Position.Place == position.Place);
        if (offer is not null)
        {
            return offer.Answer == OfferAnswer.Refused
                ? (UnfundedReason.RefusedOffer, terms.RemainderClause)
                : (UnfundedReason.OfferAwaited, terms.RemainderClause);
        }

        return WhyNotNamed(position);
    }

    private (UnfundedReason Reason, Clause Clause) WhyNotNamed(RatingPosition position)
    {
        var terms = Rules.Terms;
        var entry = position.Entry;
        if (!Rules.CanWin(entry.Score, entry.Request))
        {
            return (UnfundedReason.BelowMinimum, Cited(terms.PassingScoreClause));
        }

        if (Rules.GivesNothingTo(entry.Score))
        {
            return (UnfundedReason.BelowMinimum, terms.FormulaClause);
        }

        var size = Rules.SizeOf(entry, entry.Request, Budget, Pool);
        return size.Bound == SizeBound.Floor ? (UnfundedReason.BelowFloor, terms.FloorClause)
            : size.Amount == Rubles.Zero ? (UnfundedReason.ZeroSize, terms.FormulaClause)
            : IsBeyondWinners(position) ? (UnfundedReason.BeyondWinners, Cited(terms.GreatestWinnersClause))
            : (UnfundedReason.LimitsExhausted, terms.WinnersClause);
    }

    private bool IsBeyondWinners(RatingPosition position) =>
        Awards.Count >= Rules.Terms.GreatestWinners && position.Place > Awards[Awards.Count - 1].Position.Place;

    private Clause Cited(Clause clause) => clause.IsNone ? Rules.Terms.WinnersClause : clause;
}
