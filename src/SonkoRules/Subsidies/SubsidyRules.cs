using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SonkoRules.Acts;
using SonkoRules.Guarding;
using SonkoRules.Quantities;
using SonkoRules.Ranking;

namespace SonkoRules.Subsidies;

/// <summary>
/// Sizes subsidies and distributes money down a rating (3.1–3.5, 3.10, 3.11). Immutable; equal when the terms and the
/// readings are equal; safe for use by several threads.
/// </summary>
/// <remarks>Расчёт размера субсидий и распределение средств.</remarks>
public sealed class SubsidyRules : IEquatable<SubsidyRules>
{
    private readonly Sizing _sizing;
    private readonly SizeLimits _caps;
    private readonly SizeLimits _floors;
    private readonly KopeckRounding _rounding;

    /// <summary>Rules of subsidies.</summary>
    /// <param name="terms">The terms of the edition.</param>
    /// <param name="readings">The readings; R-FILL, R-KOPECK, R-MINIMUM, R-OFFER and R-REMAINDER matter here.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The terms contradict themselves: tiers of requests without exactly one cap by
    /// a share of the volume, or a floor above a cap.</exception>
    public SubsidyRules(SubsidyTerms terms, Readings readings)
    {
        Terms = Guard.Against.Null(terms);
        Readings = Guard.Against.Null(readings);
        terms.CheckAgreement(nameof(terms));
        _rounding = KopeckRounding.Of(readings.MoneyRounding);
        _sizing = new Sizing(terms, _rounding);
        _caps = new SizeLimits(terms.Caps, _rounding);
        _floors = new SizeLimits(terms.Floors, _rounding);
        CountAgainstLimits = readings.LimitCoverage == LimitCoverage.Requests
            ? size => Rubles.Min(size.Request, size.Cap)
            : size => size.Amount;
    }

    /// <summary>The terms of the edition.</summary>
    public SubsidyTerms Terms { get; }

    /// <summary>The readings.</summary>
    public Readings Readings { get; }

    /// <summary>The readings that sizes and winners depend on, with their answers.</summary>
    public Sequence<AppliedReading> AppliedReadings =>
        ReadingCatalogue.Applied(
            Readings,
            ReadingIds.Base,
            ReadingIds.Fill,
            ReadingIds.Kopeck,
            ReadingIds.Minimum,
            ReadingIds.Offer,
            ReadingIds.Remainder);

    /// <summary>What an application is counted at against the limits of 3.3 (R-FILL).</summary>
    internal Func<SubsidySize, Rubles> CountAgainstLimits { get; }

    /// <summary>The most that one applicant can get, by the caps for every category (3.1);
    /// <see cref="Rubles.MaxValue"/> where there is none.</summary>
    /// <param name="budget">The money of the contest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="budget"/> is null.</exception>
    public Rubles CapOf(Budget budget) => CapOf(budget, string.Empty);

    /// <summary>The most that one applicant of a category can get; <see cref="Rubles.MaxValue"/> where nothing caps
    /// it.</summary>
    /// <param name="budget">The money of the contest.</param>
    /// <param name="category">The category; an empty text for none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Rubles CapOf(Budget budget, string category) =>
        _caps.Cap(Guard.Against.Null(budget).Distributed, Guard.Against.Null(category));

    /// <summary>The least that an applicant of a category can get; zero where there is no floor.</summary>
    /// <param name="budget">The money of the contest.</param>
    /// <param name="category">The category; an empty text for none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Rubles FloorOf(Budget budget, string category) =>
        _floors.Floor(Guard.Against.Null(budget).Distributed, Guard.Against.Null(category));

    /// <summary>Whether an application with a score and a request can win: it meets the passing score of the terms and
    /// the threshold of the caller's reading (R-MINIMUM).</summary>
    /// <param name="score">The final score.</param>
    /// <param name="request">The sum asked for.</param>
    public bool CanWin(Points score, Rubles request) =>
        Readings.MinimumScore.IsMetBy(score) && Terms.PassingScore.IsMetBy(score, request);

    /// <summary>The size of a subsidy (3.1, 3.2, 3.5) where it needs neither a category nor a sum of scores.</summary>
    /// <inheritdoc cref="SizeOf(Points, Rubles, Budget, SizeContext)"/>
    public SubsidySize SizeOf(Points score, Rubles request, Budget budget) =>
        SizeOf(score, request, budget, SizeContext.None);

    /// <summary>The size of a subsidy.</summary>
    /// <param name="score">The final score, zero or above.</param>
    /// <param name="request">The sum asked for, above zero.</param>
    /// <param name="budget">The money of the contest.</param>
    /// <param name="context">The category of the applicant and the sum of scores: see <see cref="ContextOf"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The score is below zero, or the request is not above it.</exception>
    /// <exception cref="ArgumentException">The size is a share of the sum of scores, and that is not given.</exception>
    /// <exception cref="OverflowException">A product has more than 28 digits.</exception>
    public SubsidySize SizeOf(Points score, Rubles request, Budget budget, SizeContext context)
    {
        Guard.Against.Null(budget);
        Guard.Against.Null(context);
        Guard.Against.NotPositive(request);
        if (score < Points.Zero)
        {
            throw new ArgumentOutOfRangeException(
                nameof(score), score, FormattableString.Invariant($"A score of 0 or more is expected, not {score}."));
        }

        var (tier, formula) = _sizing.Of(score, request, budget, context);
        return new SubsidySize(
            this,
            budget,
            context,
            score,
            request,
            tier,
            formula,
            _caps.Cap(budget.Distributed, context.Category),
            _floors.Floor(budget.Distributed, context.Category));
    }

    /// <summary>What sizes in a contest need beyond each application: the sum of the scores of all who can win, where
    /// sizes are shares of it. Of more than can win by their number only the first count; one whose
    /// size then falls below a floor still counts.</summary>
    /// <param name="rating">The rating of the contest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rating"/> is null.</exception>
    public SizeContext ContextOf(Rating rating)
    {
        Guard.Against.Null(rating);
        if (!_sizing.NeedsSumOfScores)
        {
            return SizeContext.None;
        }

        var scores = rating.Select(position => position.Entry)
            .Where(entry => CanWin(entry.Score, entry.Request) && !_sizing.GivesNothingTo(entry.Score))
            .Take(Terms.GreatestWinners);
        return new SizeContext
        {
            SumOfScores = scores.Aggregate(Points.Zero, (sum, entry) => sum + entry.Score),
        };
    }

    /// <summary>Names the winners and sizes their subsidies while no answer to an offer is known.</summary>
    /// <inheritdoc cref="Allocate(Rating, Budget, OfferAnswers)"/>
    public Allocation Allocate(Rating rating, Budget budget) => Allocate(rating, budget, OfferAnswers.None);

    /// <summary>Names the winners from the top of the rating while the limits cover them (3.3), and offers what is left
    /// to the next (3.4), or fills the limits as the terms say.</summary>
    /// <param name="rating">The rating.</param>
    /// <param name="budget">The money of the contest.</param>
    /// <param name="answers">The answers to offers, as far as they are known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OverflowException">A product has more than 28 digits.</exception>
    public Allocation Allocate(Rating rating, Budget budget, OfferAnswers answers)
    {
        var distribution = new Distribution(this, Guard.Against.Null(rating), Guard.Against.Null(budget));
        distribution.NameWinners();
        distribution.OfferRemainder(Guard.Against.Null(answers));
        return distribution.ToAllocation();
    }

    /// <summary>Goes on from an outcome when winners get no subsidy after all (3.10, 3.11): their money is offered on
    /// by 3.4. A new offer begins with the next in the rating after the last winner who remains; one who refused an
    /// earlier offer can be asked again, one whose money was released cannot. Where the terms offer nothing on, the money
    /// stays.</summary>
    /// <param name="allocation">The outcome so far, made by equal rules.</param>
    /// <param name="releases">The winners who get nothing; each is a winner of the outcome, none twice.</param>
    /// <param name="answers">The answers to the new offers, as far as they are known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The outcome was made by other rules, or an application is no winner of
    /// it.</exception>
    public Allocation Continue(Allocation allocation, IEnumerable<Release> releases, OfferAnswers answers)
    {
        if (!Equals(Guard.Against.Null(allocation).Rules))
        {
            throw new ArgumentException("An outcome made by equal rules is expected.", nameof(allocation));
        }

        var distribution = new Distribution(allocation);
        foreach (var release in Guard.Against.Null(releases))
        {
            if (!distribution.TryRelease(Guard.Against.Null(release)))
            {
                throw new ArgumentException(
                    $"A winner is expected; application '{release.ApplicationId}' is none.", nameof(releases));
            }
        }

        distribution.OfferRemainder(Guard.Against.Null(answers));
        return distribution.ToAllocation();
    }

    /// <summary>The preliminary sums of a direction's rating (A1.12): the size of each application by itself, whatever
    /// the limits.</summary>
    /// <param name="rating">The rating of the direction.</param>
    /// <param name="budget">The money of the contest.</param>
    /// <returns>A size for each application, in the order of the rating.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Sequence<SubsidySize> PreliminarySums(DirectionRating rating, Budget budget)
    {
        var pool = ContextOf(Guard.Against.Null(rating).Rating);
        return rating.Rating
            .Select(position => SizeOf(position.Entry, position.Entry.Request, budget, pool)).ToSequence();
    }

    /// <inheritdoc/>
    public bool Equals(SubsidyRules? other) =>
        other is not null && Terms == other.Terms && Readings == other.Readings;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SubsidyRules);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Terms.GetHashCode() * 397) ^ Readings.GetHashCode());

    /// <summary>The size for an entry of a rating that asks for a sum, in the context of its contest.</summary>
    internal SubsidySize SizeOf(RatingEntry entry, Rubles request, Budget budget, SizeContext pool) =>
        SizeOf(
            entry.Score,
            request,
            budget,
            entry.Details.Category.Length == 0 ? pool : pool with { Category = entry.Details.Category });

    /// <summary>Whether a score gets nothing by the size rule itself.</summary>
    internal bool GivesNothingTo(Points score) => _sizing.GivesNothingTo(score);

    /// <summary>A size cut in the proportion of two sums, rounded down.</summary>
    internal Rubles Cut(Rubles size, Rubles limits, Rubles sum) =>
        _rounding.Cap(new Fraction((BigInteger)size.Kopecks * limits.Kopecks, sum.Kopecks));
}
