using SonkoRules.Contests;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;

namespace SonkoRules.Analysis;

/// <summary>
/// A contest under every combination of readings. Scores depend on the readings of scores alone, the rating on these
/// scores and the readings of the rating, the awards on this rating and the readings of the awards: each stage is
/// computed once for each different thing that reaches it, so no combination is left out and few are computed.
/// </summary>
internal sealed class ContestWalk
{
    // Beyond these a tie that may move money is taken to move it.
    private const int OrdersToMarkATie = 24;

    private readonly ContestInput _input;
    private readonly ReadingSpace _ofScores;
    private readonly ReadingSpace _ofRating;
    private readonly ReadingSpace _ofAwards;
    private readonly List<ContestResult> _results = [];
    private readonly Dictionary<ContestResult, int> _numbers = [];

    private ContestWalk(Rulebook rules, ContestInput input, TriedReading edition, TriedReading minimum)
    {
        _input = input;
        TriedReading[] ofScores = [edition, .. Plain(ContestReadings.OfScores)];
        TriedReading[] ofRating = [.. Plain(ContestReadings.OfRating)];
        TriedReading[] ofAwards = [.. Plain(ContestReadings.OfAwards), minimum];
        _ofScores = new ReadingSpace(rules, ofScores);
        _ofRating = new ReadingSpace(rules, ofRating);
        _ofAwards = new ReadingSpace(rules, ofAwards);
        Space = new ReadingSpace(rules, [.. ofScores, .. ofRating, .. ofAwards]);
        ResultOf = new int[Space.Count];

        IEnumerable<TriedReading> Plain(IEnumerable<string> ids) => ids.Select(id => TriedReading.Plain(id, rules));
    }

    /// <summary>The combinations; the readings of scores come first, those of awards last.</summary>
    public ReadingSpace Space { get; }

    /// <summary>The number of the result of each combination.</summary>
    public int[] ResultOf { get; }

    /// <summary>The different results, in the order in which they were met.</summary>
    public IReadOnlyList<ContestResult> Results => _results;

    /// <summary>What the readings had to decide at all.</summary>
    public ContestEvents Events { get; } = new();

    /// <summary>Walks every combination.</summary>
    /// <param name="rules">The caller's rulebook.</param>
    /// <param name="input">The contest.</param>
    /// <param name="edition">The answers to R-EDITION.</param>
    /// <param name="minimum">The answers to R-MINIMUM.</param>
    public static ContestWalk Of(Rulebook rules, ContestInput input, TriedReading edition, TriedReading minimum)
    {
        var walk = new ContestWalk(rules, input, edition, minimum);
        walk.WalkScores();
        return walk;
    }

    private void WalkScores()
    {
        var perScores = _ofRating.Count * _ofAwards.Count;
        var seen = new List<(Edition Edition, RatingEntry[] Entries, int First)>();
        var ofEdition = new List<(Edition Edition, Rulebook[] OfRating, Rulebook[] OfAwards)>();
        var half = _ofScores.Readings.Count - 1;
        var previous = Array.Empty<RatingEntry>();
        for (var score = 0; score < _ofScores.Count; score++)
        {
            var first = score * perScores;
            var rules = _ofScores.RulesOf(score);
            var (entries, errors) = _ofScores.Readings[0].Answers[_ofScores.Digit(score, 0)].Exists
                ? StagedContest.Score(rules, _input)
                : ([], NoEdition());
            var same = seen.FindIndex(
                known => known.Edition == rules.Edition && known.Entries.SequenceEqual(entries));
            Events.SeeHalf(_ofScores.Digit(score, half) > 0 && !previous.SequenceEqual(entries));
            previous = entries;
            if (errors.Count > 0)
            {
                Fill(first, perScores, NumberOf(new ContestResult.Refused(errors)));
            }
            else if (same >= 0)
            {
                Array.Copy(ResultOf, seen[same].First, ResultOf, first, perScores);
            }
            else
            {
                seen.Add((rules.Edition, entries, first));
                Events.SeeScores(entries);
                if (ofEdition.Count == 0 || ofEdition[ofEdition.Count - 1].Edition != rules.Edition)
                {
                    ofEdition.Add((rules.Edition, Rulebooks(_ofRating, rules.Edition), Rulebooks(_ofAwards, rules.Edition)));
                }

                var (_, ofRating, ofAwards) = ofEdition[ofEdition.Count - 1];
                WalkRatings(ofRating, ofAwards, entries, first);
            }
        }
    }

    private static Rulebook[] Rulebooks(ReadingSpace space, Edition edition) =>
        [.. Enumerable.Range(0, space.Count).Select(each => new Rulebook(edition, space.ReadingsOf(each)))];

    private void WalkRatings(Rulebook[] ofRating, Rulebook[] ofAwards, RatingEntry[] entries, int start)
    {
        var seen = new List<(RatingPosition[] Lines, int First)>();
        for (var rating = 0; rating < _ofRating.Count; rating++)
        {
            var first = start + (rating * _ofAwards.Count);
            var ranked = StagedContest.Rank(ofRating[rating], _input, entries);
            var lines = ranked.ToArray();
            var same = seen.FindIndex(known => known.Lines.SequenceEqual(lines));
            if (same >= 0)
            {
                Array.Copy(ResultOf, seen[same].First, ResultOf, first, _ofAwards.Count);
                continue;
            }

            seen.Add((lines, first));
            WalkAwards(ofAwards, ranked, entries, first);
        }
    }

    private void WalkAwards(Rulebook[] rulebooks, Rating rating, RatingEntry[] entries, int first)
    {
        var (blank, indexOfPlace) = WithoutAwards(rating, entries);
        var reached = new Arisen[rulebooks.Length];
        for (var award = 0; award < rulebooks.Length; award++)
        {
            if (SameWithoutAsking(award, reached) is { } same)
            {
                (reached[award], ResultOf[first + award]) = (reached[same], ResultOf[first + same]);
                continue;
            }

            var whyNot = Contest.Distribute(rulebooks[award], _input, rating, out var allocation);
            Events.SeeAllocation(allocation);

            // Where the money may depend on a tie, another order may bring up what this one does not.
            reached[award] = TieSearch.MayMove(allocation) ? (Arisen)(-1) : allocation.Arisen;
            if (whyNot is not null)
            {
                ResultOf[first + award] = NumberOf(new ContestResult.Refused(whyNot.Errors));
                continue;
            }

            var applications = (ApplicationResult[])blank.Clone();
            foreach (var won in allocation.Awards)
            {
                var index = indexOfPlace[won.Position.Place - 1];
                applications[index] = applications[index] with { Award = won.Amount };
            }

            // A tie is marked as open; the few orders tell whether it is, and the result counts as one.
            if (TieSearch.Of(rulebooks[award], _input, allocation, OrdersToMarkATie) is { } tie)
            {
                foreach (var index in indexOfPlace.Where(index => tie.Affected.Contains(applications[index].ApplicationId)))
                {
                    applications[index] = applications[index] with { AwardOpen = true };
                }
            }

            ResultOf[first + award] = NumberOf(new ContestResult.Computed(Sequence.Adopt(applications)));
        }
    }

    // A combination in which a reading never came up under its first answer comes to the same under every other.
    private int? SameWithoutAsking(int award, Arisen[] reached)
    {
        for (var reading = 0; reading < _ofAwards.Readings.Count; reading++)
        {
            if (AskedBy(_ofAwards.Readings[reading].Id) is var point and not Arisen.None
                && _ofAwards.Digit(award, reading) > 0
                && _ofAwards.WithDigit(award, reading, 0) is var first
                && (reached[first] & point) == 0)
            {
                return first;
            }
        }

        return null;
    }

    private static Arisen AskedBy(string id) =>
        id switch
        {
            ReadingIds.Nobody => Arisen.Nobody,
            ReadingIds.Refuser => Arisen.Refuser,
            ReadingIds.Fit => Arisen.Fit,
            _ => Arisen.None,
        };

    // The lines of a rating in the order of the input, nobody having won yet; and the way back from a place.
    private static (ApplicationResult[] Applications, int[] IndexOfPlace) WithoutAwards(
        Rating rating, RatingEntry[] entries)
    {
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Length; i++)
        {
            indices[entries[i].ApplicationId] = i;
        }

        var applications = new ApplicationResult[entries.Length];
        var indexOfPlace = new int[entries.Length];
        foreach (var line in rating)
        {
            var index = indices[line.Entry.ApplicationId];
            indexOfPlace[line.Place - 1] = index;
            applications[index] = new ApplicationResult(
                line.Entry.ApplicationId, line.Place, line.Entry.Score, Rubles.Zero, line.TieUnresolved);
        }

        return (applications, indexOfPlace);
    }

    private int NumberOf(ContestResult result)
    {
        if (!_numbers.TryGetValue(result, out var number))
        {
            number = _results.Count;
            _results.Add(result);
            _numbers.Add(result, number);
        }

        return number;
    }

    private void Fill(int first, int count, int number)
    {
        for (var i = first; i < first + count; i++)
        {
            ResultOf[i] = number;
        }
    }

    private static Sequence<InputError> NoEdition() =>
        Sequence.Of(new InputError(
            ErrorCode.NoEdition,
            string.Empty,
            string.Empty,
            new(
                "ни одна редакция не действует в день объявления конкурса",
                "no edition is in force on the day on which the contest is announced"),
            new("день, когда действует редакция", "a day on which one is")));
}
