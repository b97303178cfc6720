using System;
using System.Collections.Generic;
using System.Linq;
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
    private readonly SizeFormula _formula;

    /// <summary>Rules of subsidies.</summary>
    /// <param name="terms">The numbers of the edition.</param>
    /// <param name="readings">The readings; R-FILL, R-KOPECK, R-MINIMUM, R-OFFER and R-REMAINDER matter here.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SubsidyRules(SubsidyTerms terms, Readings readings)
    {
        Terms = Guard.Against.Null(terms);
        Readings = Guard.Against.Null(readings);
        _formula = new SizeFormula(terms, readings.MoneyRounding);
        CountAgainstLimits = readings.LimitCoverage == LimitCoverage.Requests
            ? size => Rubles.Min(size.Request, size.Cap)
            : size => size.Amount;
    }

    /// <summary>The numbers of the edition.</summary>
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

    /// <summary>The most that one applicant can get (3.1).</summary>
    /// <param name="budget">The money of the contest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="budget"/> is null.</exception>
    public Rubles CapOf(Budget budget) => _formula.Cap(Guard.Against.Null(budget).Distributed);

    /// <summary>The size of a subsidy (3.1, 3.2, 3.5).</summary>
    /// <param name="score">The final score, zero or above.</param>
    /// <param name="request">The sum asked for, above zero.</param>
    /// <param name="budget">The money of the contest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="budget"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The score is below zero, or the request is not above it.</exception>
    /// <exception cref="OverflowException">A product has more than 28 digits.</exception>
    public SubsidySize SizeOf(Points score, Rubles request, Budget budget)
    {
        Guard.Against.Null(budget);
        Guard.Against.NotPositive(request);
        if (score < Points.Zero)
        {
            throw new ArgumentOutOfRangeException(
                nameof(score), score, FormattableString.Invariant($"A score of 0 or more is expected, not {score}."));
        }

        var tier = _formula.TierOf(request, budget.Distributed);
        return new SubsidySize(
            this,
            budget,
            score,
            request,
            Terms.Tiers[tier],
            _formula.Formula(budget.Appropriation, score, tier),
            _formula.Cap(budget.Distributed));
    }

    /// <summary>Names the winners and sizes their subsidies while no answer to an offer is known.</summary>
    /// <inheritdoc cref="Allocate(Rating, Budget, OfferAnswers)"/>
    public Allocation Allocate(Rating rating, Budget budget) => Allocate(rating, budget, OfferAnswers.None);

    /// <summary>Names the winners from the top of the rating while the limits cover them (3.3), and offers what is left
    /// to the next (3.4).</summary>
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
    /// earlier offer can be asked again, one whose money was released cannot.</summary>
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
    public Sequence<SubsidySize> PreliminarySums(DirectionRating rating, Budget budget) =>
        Guard.Against.Null(rating).Rating
            .Select(position => SizeOf(position.Entry.Score, position.Entry.Request, budget)).ToSequence();

    /// <inheritdoc/>
    public bool Equals(SubsidyRules? other) =>
        other is not null && Terms == other.Terms && Readings == other.Readings;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SubsidyRules);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Terms.GetHashCode() * 397) ^ Readings.GetHashCode());
}
