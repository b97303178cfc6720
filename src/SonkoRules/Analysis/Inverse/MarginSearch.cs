using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Analysis;

/// <summary>
/// The search for the least change of a score that changes the winners: nearer scores before farther ones. A final score
/// is computed once for each changed sheet, the winners once for each different way in which an application is rated.
/// </summary>
internal sealed class MarginSearch
{
    private static readonly (Sequence<string> Gained, Sequence<string> Lost) NoEffect =
        (Sequence.Empty<string>(), Sequence.Empty<string>());

    private readonly ContestAsked _contest;
    private readonly Sequence<Criterion>[] _criteria;
    private readonly HashSet<string> _winners;
    private readonly Dictionary<(Points Score, RatingDetails Details), (Sequence<string> Gained, Sequence<string> Lost)>[]
        _known;

    public MarginSearch(Rulebook rules, ContestInput input)
    {
        _contest = new ContestAsked(rules, input);
        _criteria =
        [
            .. input.Applications.Select(application => rules.ScoringFor(application.Request).Methodology.Criteria),
        ];
        _winners = new HashSet<string>(
            _contest.AsItIs.Awards.Select(award => award.ApplicationId), StringComparer.Ordinal);
        _known =
        [
            .. input.Applications.Select(
                _ => new Dictionary<(Points Score, RatingDetails Details), (Sequence<string>, Sequence<string>)>()),
        ];
    }

    public ResultMargin Run()
    {
        var farthest = _criteria.SelectMany(criteria => criteria)
            .Select(criterion => criterion.Scale.Top - criterion.Scale.Least).DefaultIfEmpty(0).Max();
        for (var distance = 1; distance <= farthest; distance++)
        {
            var changes = At(distance).ToSequence();
            if (changes.Count > 0)
            {
                return new ResultMargin.Found(distance, changes);
            }
        }

        return new ResultMargin.None();
    }

    private IEnumerable<SheetChange> At(int distance) =>
        from application in Enumerable.Range(0, _criteria.Length)
        from sheet in Enumerable.Range(0, _contest[application].Sheets.Count)
        from criterion in Enumerable.Range(0, _criteria[application].Count)
        from change in Changes(application, sheet, criterion, distance)
        select change;

    private IEnumerable<SheetChange> Changes(int application, int sheet, int criterion, int distance)
    {
        var given = _contest[application].Sheets[sheet];
        var from = given.Scores[criterion];
        foreach (var to in new[] { from + distance, from - distance })
        {
            if (TryRate(application, sheet, criterion, to, out var entry)
                && Effect(application, entry) is var (gained, lost)
                && gained.Count + lost.Count > 0)
            {
                yield return new SheetChange(
                    entry.ApplicationId,
                    given.Expert,
                    _criteria[application][criterion].Number,
                    from,
                    to,
                    _contest.EntryOf(application).Score,
                    entry.Score,
                    gained,
                    lost);
            }
        }
    }

    // A score off the scale, or between the described ones where only these may be given, is no score.
    private bool TryRate(int application, int sheet, int criterion, int score, out RatingEntry entry)
    {
        entry = default;
        var scale = _criteria[application][criterion].Scale;
        if (score < scale.Least || score > scale.Top)
        {
            return false;
        }

        var given = _contest[application].Sheets;
        int[] scores = [.. given[sheet].Scores];
        scores[criterion] = score;
        ExpertSheet[] changed = [.. given];
        changed[sheet] = new ExpertSheet(given[sheet].Expert, Sequence.Adopt(scores));
        return _contest.TryEntry(application, Sequence.Adopt(changed), out entry);
    }

    private (Sequence<string> Gained, Sequence<string> Lost) Effect(int application, RatingEntry entry)
    {
        var key = (entry.Score, entry.Details);
        if (!_known[application].TryGetValue(key, out var effect))
        {
            effect = entry == _contest.EntryOf(application) ? NoEffect : EffectOf(_contest.With(application, entry));
            _known[application].Add(key, effect);
        }

        return effect;
    }

    // Where a release then names no winner there is no other list: the change is passed over.
    private (Sequence<string> Gained, Sequence<string> Lost) EffectOf(Sequence<Allocation> allocations)
    {
        if (allocations.Count == 0 || IsSame(allocations[0].Awards))
        {
            return NoEffect;
        }

        var winners = allocations[0].Awards.Select(award => award.ApplicationId).ToArray();
        return (Sorted(winners.Except(_winners)), Sorted(_winners.Except(winners)));
    }

    private bool IsSame(Sequence<Award> awards)
    {
        var same = awards.Count == _winners.Count;
        for (var i = 0; same && i < awards.Count; i++)
        {
            same = _winners.Contains(awards[i].ApplicationId);
        }

        return same;
    }

    private static Sequence<string> Sorted(IEnumerable<string> ids) =>
        ids.OrderBy(id => id, StringComparer.Ordinal).ToSequence();
}
