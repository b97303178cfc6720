using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Analysis;

/// <summary>
/// The search for the least change of a score that changes the winners: nearer scores before farther ones. A final score
/// is computed once for each changed sheet, the winners once for each different final score of an application.
/// </summary>
internal sealed class MarginSearch
{
    private static readonly (Sequence<string> Gained, Sequence<string> Lost) NoEffect =
        (Sequence.Empty<string>(), Sequence.Empty<string>());

    private readonly ContestInput _input;
    private readonly ContestAsked _contest;
    private readonly Sequence<Criterion> _criteria;
    private readonly HashSet<string> _winners;
    private readonly Dictionary<Points, (Sequence<string> Gained, Sequence<string> Lost)>[] _known;

    public MarginSearch(Rulebook rules, ContestInput input)
    {
        _contest = new ContestAsked(rules, input);
        _input = input;
        _criteria = rules.Scoring.Methodology.Criteria;
        _winners = new HashSet<string>(
            _contest.AsItIs.Awards.Select(award => award.ApplicationId), StringComparer.Ordinal);
        _known = [.. input.Applications.Select(_ => new Dictionary<Points, (Sequence<string>, Sequence<string>)>())];
    }

    public ResultMargin Run()
    {
        var farthest = _criteria.Max(criterion => criterion.Scale.Top - criterion.Scale.Least);
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

    private IEnumerable<SheetChange> At(int distance)
    {
        for (var application = 0; application < _input.Applications.Count; application++)
        {
            var sheets = _input.Applications[application].Sheets;
            for (var sheet = 0; sheet < sheets.Count; sheet++)
            {
                for (var criterion = 0; criterion < _criteria.Count; criterion++)
                {
                    foreach (var to in new[] { distance, -distance })
                    {
                        var score = sheets[sheet].Scores[criterion] + to;
                        if (TryFinal(sheets, sheet, criterion, score, out var final)
                            && Effect(application, final) is var (gained, lost)
                            && gained.Count + lost.Count > 0)
                        {
                            yield return new SheetChange(
                                _input.Applications[application].Id,
                                sheets[sheet].Expert,
                                _criteria[criterion].Number,
                                score - to,
                                score,
                                _contest.ScoreOf(application),
                                final,
                                gained,
                                lost);
                        }
                    }
                }
            }
        }
    }

    // A score off the scale, or between the described ones where only these may be given, is no score.
    private bool TryFinal(Sequence<ExpertSheet> sheets, int sheet, int criterion, int score, out Points final)
    {
        final = default;
        var scale = _criteria[criterion].Scale;
        if (score < scale.Least || score > scale.Top)
        {
            return false;
        }

        int[] scores = [.. sheets[sheet].Scores];
        scores[criterion] = score;
        ExpertSheet[] changed = [.. sheets];
        changed[sheet] = new ExpertSheet(sheets[sheet].Expert, Sequence.Adopt(scores));
        return _contest.Rules.Scoring.TryFinalPoints(Sequence.Adopt(changed), out final);
    }

    private (Sequence<string> Gained, Sequence<string> Lost) Effect(int application, Points final)
    {
        if (!_known[application].TryGetValue(final, out var effect))
        {
            effect = final == _contest.ScoreOf(application) ? NoEffect : EffectOf(_contest.With(application, final));
            _known[application].Add(final, effect);
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
