using SonkoRules.Contests;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Analysis;

/// <summary>
/// The search for the least change of a score that changes the winners: nearer scores before farther ones. A final score
/// is computed once for each changed sheet, the winners once for each different way in which an application is rated,
/// unless it is plain that they stay the same.
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

    public MarginSearch(ContestAsked contest, Rulebook rules, ContestInput input)
    {
        _contest = contest;
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

    private IEnumerable<SheetChange> At(int distance)
    {
        for (var application = 0; application < _criteria.Length; application++)
        {
            // The score is one of the sums of the experts' scores, so that it does not matter whose score changes.
            var rated = new (bool Known, bool IsRated, RatingEntry Entry)[2 * _criteria[application].Count];
            for (var sheet = 0; sheet < _contest[application].Sheets.Count; sheet++)
            {
                for (var i = 0; i < rated.Length; i++)
                {
                    var (criterion, step) = (i / 2, i % 2 == 0 ? distance : -distance);
                    var scale = _criteria[application][criterion].Scale;
                    var to = _contest[application].Sheets[sheet].Scores[criterion] + step;
                    if (to < scale.Least || to > scale.Top)
                    {
                        continue;
                    }

                    if (!rated[i].Known)
                    {
                        var isRated = TryRate(application, sheet, criterion, to, out var entry);
                        rated[i] = (true, isRated, entry);
                    }

                    if (rated[i].IsRated && Effect(application, rated[i].Entry) is var (gained, lost)
                        && gained.Count + lost.Count > 0)
                    {
                        yield return Change(application, sheet, criterion, to, rated[i].Entry.Score, gained, lost);
                    }
                }
            }
        }
    }

    private SheetChange Change(
        int application,
        int sheet,
        int criterion,
        int to,
        Points final,
        Sequence<string> gained,
        Sequence<string> lost) =>
        new(
            _contest[application].Id,
            _contest[application].Sheets[sheet].Expert,
            _criteria[application][criterion].Number,
            _contest[application].Sheets[sheet].Scores[criterion],
            to,
            _contest.EntryOf(application).Score,
            final,
            gained,
            lost);

    // A score between the described ones, where only these may be given, is no score: all sheets stand on them, so that
    // the step alone tells.
    private bool TryRate(int application, int sheet, int criterion, int score, out RatingEntry entry)
    {
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
            effect = _contest.LeavesWinners(application, entry)
                ? NoEffect
                : EffectOf(_contest.With(application, entry));
            _known[application].Add(key, effect);
        }

        return effect;
    }

    // Where a release then names no winner there is no other list: the change is passed over.
    private (Sequence<string> Gained, Sequence<string> Lost) EffectOf(Sequence<Allocation> allocations)
    {
        if (allocations.Count == 0)
        {
            return NoEffect;
        }

        var winners = allocations[0].Awards.Select(award => award.ApplicationId).ToArray();
        return (Sorted(winners.Except(_winners)), Sorted(_winners.Except(winners)));
    }

    private static Sequence<string> Sorted(IEnumerable<string> ids) =>
        ids.OrderBy(id => id, StringComparer.Ordinal).ToSequence();
}
