using SonkoRules.Ranking;

namespace SonkoRules.Subsidies;

/// <content>The first round. Who does not pass, or whose size is zero or below its floor, is passed over by
/// every rule.</content>
internal sealed partial class Distribution
{
    /// <summary>3.3: names winners from the top of the rating as the terms say.</summary>
    public void NameWinners() =>
        _rules.Terms.Fill.Switch(
            _ => NameDown(stops: true), _ => NameDown(stops: true), _ => NameDown(stops: false), _ => CutEveryone());

    private void NameDown(bool stops)
    {
        var uncovered = _budget.Limits;
        for (var i = 0; i < _rating.Count && !IsFull; i++)
        {
            var position = _rating[i];
            _reached = i + 1;
            if (!CanWin(position)
                || SizeOf(position, position.Entry.Request) is var size && size.Amount == Rubles.Zero)
            {
                if (_covered == i) { _covered = i + 1; }

                continue;
            }

            var counted = _rules.CountAgainstLimits(size);
            if (counted <= uncovered)
            {
                _awards.Add(new Award(position, size, fromRemainder: false, uncovered, counted));
                uncovered -= counted;
                _left -= size.Amount;
                if (_covered == i) { _covered = i + 1; }
            }
            else if (stops)
            {
                return;
            }
        }
    }

    private void CutEveryone()
    {
        var winners = Passing().Take(_rules.Terms.GreatestWinners).ToList();
        _covered = winners.Count < _rules.Terms.GreatestWinners
            ? _rating.Count
            : winners[winners.Count - 1].Position.Place;
        _reached = _rating.Count;
        var sum = Rubles.Sum(winners.Select(winner => winner.Size.Amount));
        var isCut = sum > _budget.Limits;
        foreach (var (position, size) in winners)
        {
            var amount = isCut ? _rules.Cut(size.Amount, _budget.Limits, sum) : size.Amount;
            if (amount > Rubles.Zero)
            {
                _awards.Add(new Award(
                    position, size, fromRemainder: false, _left, amount, amount, isCut ? sum : Rubles.Zero));
                _left -= amount;
            }
        }
    }

    private IEnumerable<(RatingPosition Position, SubsidySize Size)> Passing()
    {
        for (var i = 0; i < _rating.Count; i++)
        {
            var position = _rating[i];
            if (CanWin(position))
            {
                var size = SizeOf(position, position.Entry.Request);
                if (size.Amount > Rubles.Zero) { yield return (position, size); }
            }
        }
    }
}
