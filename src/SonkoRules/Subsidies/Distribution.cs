using System.Collections.Generic;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Ranking;

namespace SonkoRules.Subsidies;

/// <summary>
/// One distribution of money down a rating while it is being computed. This is the one place that turns the readings
/// R-MINIMUM, R-OFFER and R-REMAINDER into behaviour.
/// </summary>
internal sealed class Distribution
{
    private readonly SubsidyRules _rules;
    private readonly Rating _rating;
    private readonly Budget _budget;
    private readonly List<Award> _awards;
    private readonly List<Offer> _offers;
    private readonly List<ReleasedAward> _released;
    private readonly int _round;
    private Rubles _left;

    public Distribution(SubsidyRules rules, Rating rating, Budget budget)
    {
        _rules = rules;
        _rating = rating;
        _budget = budget;
        _awards = [];
        _offers = [];
        _released = [];
        _left = budget.Limits;
    }

    public Distribution(Allocation earlier)
    {
        _rules = earlier.Rules;
        _rating = earlier.Rating;
        _budget = earlier.Budget;
        _awards = [.. earlier.Awards];
        _offers = [.. earlier.Offers];
        _released = [.. earlier.Released];
        _round = earlier.Round + 1;
        _left = earlier.Left;
    }

    /// <summary>3.3: from the top while the limits cover the next; it stops at the first that does not fit.</summary>
    public void NameWinners()
    {
        var uncovered = _budget.Limits;
        for (var i = 0; i < _rating.Count; i++)
        {
            var position = _rating[i];
            if (!CanWin(position))
            {
                return;
            }

            var size = _rules.SizeOf(position.Entry.Score, position.Entry.Request, _budget);
            var counted = _rules.CountAgainstLimits(size);
            if (counted > uncovered || size.Amount == Rubles.Zero)
            {
                return;
            }

            _awards.Add(new Award(position, size, fromRemainder: false, uncovered, counted));
            uncovered -= counted;
            _left -= size.Amount;
        }
    }

    /// <summary>3.4: what is left goes to the next in the rating after the last winner.</summary>
    public void OfferRemainder(OfferAnswers answers)
    {
        if (_rules.Readings.RemainderOffer == RemainderOffer.NotMade)
        {
            return;
        }

        for (var i = AfterLastWinner(); i < _rating.Count && _left > Rubles.Zero; i++)
        {
            var position = _rating[i];
            if (IsReleased(position))
            {
                continue;
            }

            if (!CanWin(position) || !GoesOnAfter(Ask(position, answers)))
            {
                return;
            }
        }
    }

    /// <summary>Takes a winner's award back.</summary>
    /// <returns>False when the application is no winner.</returns>
    public bool TryRelease(Release release)
    {
        var index = _awards.FindIndex(award => award.ApplicationId == release.ApplicationId);
        if (index < 0)
        {
            return false;
        }

        _released.Add(new ReleasedAward(_awards[index], release.Reason, _round));
        _left += _awards[index].Amount;
        _awards.RemoveAt(index);
        return true;
    }

    public Allocation ToAllocation() =>
        new(
            _rules,
            _rating,
            _budget,
            _awards.ToSequence(),
            _offers.ToSequence(),
            _released.ToSequence(),
            _left,
            _round);

    private Offer Ask(RatingPosition position, OfferAnswers answers)
    {
        var entry = position.Entry;
        var size = _rules.SizeOf(entry.Score, Rubles.Min(entry.Request, _left), _budget);
        var answer = entry.Request <= _left ? OfferAnswer.NotNeeded : answers.Of(entry.ApplicationId);
        var offer = new Offer(position, _left, size, answer, _round);
        _offers.Add(offer);
        if (offer.IsWin)
        {
            _awards.Add(new Award(position, size, fromRemainder: true, _left, size.Request));
            _left -= size.Amount;
        }

        return offer;
    }

    private bool GoesOnAfter(Offer offer) =>
        offer.IsWin ? _rules.Readings.RemainderRepeats == RemainderRepeats.Again
            : offer.Answer == OfferAnswer.Refused && _rules.Readings.RemainderOffer == RemainderOffer.GoesOnDown;

    private bool CanWin(RatingPosition position) => _rules.Readings.MinimumScore.IsMetBy(position.Entry.Score);

    private bool IsReleased(RatingPosition position) =>
        _released.Exists(released => released.Award.Position.Place == position.Place);

    private int AfterLastWinner() => _awards.Count == 0 ? 0 : _awards[_awards.Count - 1].Position.Place;
}
