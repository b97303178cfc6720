using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Ranking;

namespace SonkoRules.Analysis;

/// <summary>Says why a place changed: with which rival an application changed order, and what decides between them.</summary>
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
        var id = before.Entry.ApplicationId;
        for (var distance = 1; distance < _after.Count; distance++)
        {
            foreach (var place in new[] { after.Place - distance, after.Place + distance })
            {
                if (place >= 1 && place <= _after.Count && ChangedOrder(before.Place, after.Place, _after[place - 1]))
                {
                    return Passed(before, after, _after[place - 1]);
                }
            }
        }

        return new OutcomeDifference.Shifted(id, before.Place, after.Place, _after.Clause);
    }

    private bool ChangedOrder(int before, int after, RatingPosition rival) =>
        _placeBefore.TryGetValue(rival.Entry.ApplicationId, out var rivalBefore)
            && before > rivalBefore != after > rival.Place;

    private OutcomeDifference.Passed Passed(RatingPosition before, RatingPosition after, RatingPosition rival)
    {
        var rules = _after.Rules;
        var decider = rules.RankChecked([after.Entry, rival.Entry]).DecidedAfter(1);
        var clause = decider.Match(_ => rules.TieBreak.RatingClause, _ => rules.TieBreak.Clause, _ => rules.TieBreak.Clause);
        return new OutcomeDifference.Passed(
            after.Entry.ApplicationId, before.Place, after.Place, rival.Entry.ApplicationId, decider, clause);
    }
}
