using SonkoRules.Ranking;

namespace SonkoRules.Subsidies;

/// <summary>One distribution of money down a rating while it is being computed: the first round is in
/// <c>Distribution.Fill.cs</c>. This is the one place that turns the readings R-NOBODY, R-REFUSER, R-FIT and R-REMAINDER into behaviour.</summary>
internal sealed partial class Distribution
{
    private readonly SubsidyRules _rules;
    private readonly Rating _rating;
    private Budget _budget;
    private readonly SizeContext _pool;
    private readonly List<Award> _awards;
    private readonly List<Offer> _offers;
    private readonly List<ReleasedAward> _released;
    private readonly int _round;
    private Rubles _left;

    // How many places from the top the first round covers, and how many the distribution looks at: a tie above the first
    // or below the second moves no money.
    private int _covered;
    private int _reached;
    private Arisen _arisen;

    public Distribution(SubsidyRules rules, Rating rating, Budget budget)
    {
        _rules = rules;
        _rating = rating;
        _budget = budget;
        _pool = rules.ContextOf(rating);
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
        _pool = earlier.Pool;
        _awards = [.. earlier.Awards];
        _offers = [.. earlier.Offers];
        _released = [.. earlier.Released];
        _round = earlier.Round + 1;
        _left = earlier.Left;
        _covered = earlier.Covered;
        _reached = earlier.Reached;
        _arisen = earlier.Arisen;
    }

    // Judged once, at 3.3: winners released since do not make it so.
    private bool HasNobodyWon => _awards.Count == 0 && _released.Count == 0;
    private bool IsFull => _awards.Count >= _rules.Terms.GreatestWinners;

    /// <summary>3.4: where the terms offer what is left, it goes to the next in the rating after the last winner. Where
    /// nobody has won, there is no such next one: R-NOBODY says what follows.</summary>
    public void OfferRemainder(OfferAnswers answers)
    {
        if (_rules.Terms.Fill is not FillRule.StopThenOffer || !_rules.OffersRemainder) { return; }

        if (HasNobodyWon)
        {
            _arisen |= Arisen.Nobody;
            if (!_rules.OffersFromFirst) { return; }
        }

        for (var i = AfterLastWinner(); i < _rating.Count && _left > Rubles.Zero && !IsFull; i++)
        {
            var position = _rating[i];
            _reached = Math.Max(_reached, i + 1);
            if (IsReleased(position) || !CanWin(position) || IsPassedOverAsRefuser(position)) { continue; }

            // No offer is made to a size of zero: nobody is asked for nothing.
            var size = SizeOf(position, Rubles.Min(position.Entry.Request, _left));
            if (size.Amount > Rubles.Zero && !GoesOnAfter(Ask(position, size, answers))) { return; }
        }
    }

    /// <summary>Takes a winner's award back, whole or in part.</summary>
    /// <returns>The award as it was, from which nothing is taken where it is less than the amount; null when the
    /// application is no winner.</returns>
    public Award? Release(Release release)
    {
        var index = _awards.FindIndex(award => award.ApplicationId == release.ApplicationId);
        if (index < 0) { return null; }

        var award = _awards[index];
        var amount = release.Amount ?? award.Amount;
        if (amount > award.Amount) { return award; }

        _released.Add(new ReleasedAward(award, release.Reason, amount, _round));
        _left += amount;
        if (amount == award.Amount)
        {
            _awards.RemoveAt(index);
        }
        else
        {
            _awards[index] = award.Less(amount);
        }

        return award;
    }

    /// <summary>Sets other limits: what they are raised by is left, what they are cut by is not (1.8, 3.8.3). The
    /// appropriation, the volume and with them the sizes stay as announced.</summary>
    /// <returns>By how much the subsidies exceed the limits; zero or below where they do not.</returns>
    public long SetLimits(Rubles limits)
    {
        var awarded = _budget.Limits.Kopecks - _left.Kopecks;
        _budget = _budget with { Limits = limits };
        var left = limits.Kopecks - awarded;
        if (left >= 0) { _left = Rubles.FromKopecks(left); }

        return -left;
    }

    public Allocation ToAllocation() =>
        new(
            _rules,
            _rating,
            _budget,
            _pool,
            _awards.ToSequence(),
            _offers.ToSequence(),
            _released.ToSequence(),
            _left,
            _round,
            _covered,
            _reached,
            _arisen);

    private Offer Ask(RatingPosition position, SubsidySize size, OfferAnswers answers)
    {
        var entry = position.Entry;

        var fits = entry.Request <= _left;
        if (fits) { _arisen |= Arisen.Fit; }

        var answer = fits && !_rules.AsksWhoFits
            ? OfferAnswer.NotNeeded
            : answers.Of(entry.ApplicationId);
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
            : offer.Answer == OfferAnswer.Refused && _rules.OfferOutlivesRefusal;

    private bool CanWin(RatingPosition position) => _rules.CanWin(position.Entry.Score, position.Entry.Request);

    private SubsidySize SizeOf(RatingPosition position, Rubles request) =>
        _rules.SizeOf(position.Entry, request, _budget, _pool);

    private bool IsReleased(RatingPosition position) =>
        _released.Exists(released => released.IsWhole && released.Award.Position.Place == position.Place);

    // R-REFUSER: of a refusal in this round R-OFFER speaks.
    private bool IsPassedOverAsRefuser(RatingPosition position)
    {
        if (!_offers.Exists(offer => offer.Round < _round && offer.Answer == OfferAnswer.Refused
            && offer.Position.Place == position.Place))
        {
            return false;
        }

        _arisen |= Arisen.Refuser;
        return !_rules.AsksRefusersAgain;
    }

    private int AfterLastWinner() => _awards.Count == 0 ? 0 : _awards[_awards.Count - 1].Position.Place;
}
