using SonkoRules.Ranking;
using SonkoRules.Subsidies;

namespace SonkoRules.Contests;

/// <summary>Finds out whether money depends on the order of tied applications, by distributing it under their orders. An
/// order is chosen place by place, and only at places that a distribution looks at: what is never looked at moves
/// nothing.</summary>
internal sealed class TieSearch
{
    /// <summary>The most orders that are walked: those of one group of <see cref="OpenTie.GreatestGroup"/>.</summary>
    public const int GreatestOrders = 5_040;

    private readonly Rulebook _rules;
    private readonly ContestInput _input;
    private readonly Rating _rating;
    private readonly RatingEntry[] _entries;
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly List<TiedGroup> _groups;
    private readonly HashSet<TiedGroup> _moving = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(RatingEntry[] Entries, Allocation? Allocation)> _outcomes = [];
    private int _ordersLeft;
    private bool _isEnumerated = true;

    private TieSearch(Rulebook rules, ContestInput input, Allocation allocation, int greatestOrders)
    {
        (_rules, _input, _rating) = (rules, input, allocation.Rating);
        _entries = _rating.CopyEntries();
        _groups = [.. Candidates(allocation)];
        _ordersLeft = greatestOrders;
        if (_groups.Count > 0)
        {
            for (var i = 0; i < _entries.Length; i++)
            {
                _indices[_entries[i].ApplicationId] = i;
            }
        }
    }

    /// <summary>The open tie that the outcome of a contest depends on; null where there is none.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="input">The contest.</param>
    /// <param name="allocation">Its awards while tied applications stand by their ids.</param>
    /// <param name="greatestOrders">The most orders to walk.</param>
    public static OpenTie? Of(
        Rulebook rules, ContestInput input, Allocation allocation, int greatestOrders = GreatestOrders)
    {
        if (!MayMove(allocation)) { return null; }

        var search = new TieSearch(rules, input, allocation, greatestOrders);
        search.Walk(search._entries, allocation, isWhole: true, from: 0);
        return search._outcomes.Count == 1 && search._isEnumerated ? null : search.Sum();
    }

    /// <summary>Whether the distribution looks at a tie that the first round does not cover whole.</summary>
    public static bool MayMove(Allocation allocation) =>
        Candidates(allocation).Any(group => group.Start < allocation.Reached);

    // A group that the first round covers whole gets the same money in any order.
    private static IEnumerable<TiedGroup> Candidates(Allocation allocation) =>
        allocation.Rating.TiedGroups().Where(group => group.End > allocation.Covered);

    // The numbers of the outcomes under all orders that agree with the given one before a place.
    private HashSet<int> Walk(RatingEntry[] entries, Allocation allocation, bool isWhole, int from)
    {
        if (NextChoice(from, allocation.Reached) is not { } choice)
        {
            return [NumberOf(entries, isWhole ? allocation : null)];
        }

        var (place, group) = choice;
        if (_ordersLeft <= 0)
        {
            _isEnumerated = false;
            _moving.Add(group);
            return [];
        }

        var all = new HashSet<int>();
        for (var i = place; i < group.End; i++)
        {
            var further = i == place ? Walk(entries, allocation, isWhole, place + 1) : WalkWith(Moved(entries, i, place), place + 1);
            if (i > place && !further.SetEquals(all)) { _moving.Add(group); }

            all.UnionWith(further);
        }

        return all;
    }

    private HashSet<int> WalkWith(RatingEntry[] entries, int from)
    {
        _ordersLeft--;
        var isWhole = Contest.Distribute(_rules, _input, _rating.WithOrder(entries), out var allocation) is null;
        return Walk(entries, allocation, isWhole, from);
    }

    // The first place, looked at and still open, that more than one application can take.
    private (int Place, TiedGroup Group)? NextChoice(int from, int reached)
    {
        foreach (var group in _groups)
        {
            var place = Math.Max(from, group.Start);
            if (place >= reached) { return null; }

            if (place < group.End - 1)
            {
                if (group.Count <= OpenTie.GreatestGroup) { return (place, group); }

                _isEnumerated = false;
                _moving.Add(group);
            }
        }

        return null;
    }

    private static RatingEntry[] Moved(RatingEntry[] entries, int index, int to)
    {
        var moved = (RatingEntry[])entries.Clone();
        moved[to] = entries[index];
        Array.Copy(entries, to, moved, to + 1, index - to);
        return moved;
    }

    // An order under which an event of the input could not have happened is an outcome of its own.
    private int NumberOf(RatingEntry[] entries, Allocation? allocation)
    {
        var key = allocation is null ? "none" : Key(allocation);
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _outcomes.Count;
            _numbers.Add(key, number);
            _outcomes.Add((entries, allocation));
        }

        return number;
    }

    private string Key(Allocation allocation)
    {
        var awards = allocation.Awards
            .Select(award => (Index: _indices[award.ApplicationId], award.Amount))
            .OrderBy(award => award.Index)
            .Select(award => NumberText.Plain(award.Index) + "=" + award.Amount);
        var asked = Asked(allocation) is { } offer ? NumberText.Plain(_indices[offer.ApplicationId]) + "?" + offer.Size.Amount : string.Empty;
        return string.Join(" ", awards) + "/" + asked;
    }

    private static Offer? Asked(Allocation allocation) =>
        allocation.IsOfferAwaited ? allocation.Offers[allocation.Offers.Count - 1] : null;

    private OpenTie Sum()
    {
        var moving = _groups.Where(_moving.Contains).ToArray();
        var groups = moving.Select(group => Ids(_entries, group)).ToSequence();
        if (!_isEnumerated)
        {
            var affected = _entries.Skip(moving[0].Start).Select(entry => entry.ApplicationId).ToSequence();
            return new OpenTie(
                _rating.Rules.TieBreak.Clause, groups, affected, null, Sequence.Empty<TieOutcome>(), 0);
        }

        (RatingEntry[] Entries, Allocation Allocation)[] computed =
            [.. _outcomes.Where(outcome => outcome.Allocation is not null).Select(outcome => (outcome.Entries, outcome.Allocation!))];
        var amounts = Array.ConvertAll(computed, outcome => AmountsOf(outcome.Allocation));
        var asked = Array.ConvertAll(computed, outcome => Asked(outcome.Allocation)?.ApplicationId);
        int[] differing =
            [.. Enumerable.Range(0, _entries.Length).Where(i => amounts.Any(amount => amount[i] != amounts[0][i]))];
        var isContradicted = computed.Length < _outcomes.Count;
        var outcomes = computed.Take(OpenTie.GreatestOutcomes).Select((outcome, number) => new TieOutcome(
            moving.Select(group => new TieDecision(Ids(outcome.Entries, group))).ToSequence(),
            differing.Select(i => new TieAward(_entries[i].ApplicationId, amounts[number][i])).ToSequence(),
            asked[number]));
        return new OpenTie(
            _rating.Rules.TieBreak.Clause,
            groups,
            _entries
                .Where((entry, i) => Array.IndexOf(differing, i) >= 0
                    || (asked.Contains(entry.ApplicationId) && asked.Any(other => other != entry.ApplicationId))
                    || (isContradicted && moving.Any(group => i >= group.Start && i < group.End)))
                .Select(entry => entry.ApplicationId)
                .ToSequence(),
            amounts.Max(amount => Rubles.Sum(differing.Select(i => amount[i]))),
            outcomes.ToSequence(),
            Math.Max(0, computed.Length - OpenTie.GreatestOutcomes));
    }

    private Rubles[] AmountsOf(Allocation allocation)
    {
        var amounts = new Rubles[_entries.Length];
        foreach (var award in allocation.Awards)
        {
            amounts[_indices[award.ApplicationId]] = award.Amount;
        }

        return amounts;
    }

    private static Sequence<string> Ids(RatingEntry[] entries, TiedGroup group) =>
        entries.Skip(group.Start).Take(group.Count).Select(entry => entry.ApplicationId).ToSequence();
}
