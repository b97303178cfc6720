using SonkoRules.Ranking;

namespace SonkoRules.Analysis;

/// <summary>Says why a place changed: with which rival an application changed order, and what decides between
/// them.</summary>
internal sealed class PlacePassing
{
    private readonly Rating _after;
    private readonly Dictionary<string, int> _placeBefore;

    public PlacePassing(Rating before, Rating after)
    {
        _after = after;
        _placeBefore = before.ToDictionary(
            line => line.Entry.ApplicationId, line => line.Place, StringComparer.Ordinal);
    }

    public OutcomeDifference Explain(RatingPosition before, RatingPosition after)
    {
        var passed = _after
            .Where(rival => ChangedOrder(before.Place, after.Place, rival))
            .OrderBy(rival => Math.Abs(rival.Place - after.Place))
            .Select(rival => Passed(before, after, rival));
        return passed.FirstOrDefault() ?? (OutcomeDifference)new OutcomeDifference.Shifted(
            before.Entry.ApplicationId, before.Place, after.Place, _after.Clause);
    }

    // An application does not change order with itself: it stands where it stands in both.
    private bool ChangedOrder(int before, int after, RatingPosition rival) =>
        _placeBefore.TryGetValue(rival.Entry.ApplicationId, out var rivalBefore)
            && before.CompareTo(rivalBefore) != after.CompareTo(rival.Place);

    private OutcomeDifference.Passed Passed(RatingPosition before, RatingPosition after, RatingPosition rival)
    {
        var rules = _after.Rules;
        var decider = rules.RankChecked([after.Entry, rival.Entry]).DecidedAfter(1);
        var clause = decider is Decider.FinalScore ? rules.TieBreak.RatingClause : rules.TieBreak.Clause;
        return new OutcomeDifference.Passed(
            after.Entry.ApplicationId, before.Place, after.Place, rival.Entry.ApplicationId, decider, clause);
    }
}
