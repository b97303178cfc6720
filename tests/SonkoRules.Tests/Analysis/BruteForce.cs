using System.Collections.Generic;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Analysis;

/// <summary>Every combination of the answers to the given readings, each contest run from the beginning.</summary>
internal static class BruteForce
{
    public static IEnumerable<Readings> Combinations(Readings start, IReadOnlyList<string> ids)
    {
        IEnumerable<Readings> all = [start];
        foreach (var reading in ids.Select(ReadingCatalogue.Get))
        {
            all = all.SelectMany(readings => reading.Answers.Select(answer => reading.Choose(readings, answer.Code)));
        }

        return all;
    }

    /// <summary>What each application came to, or nothing where the contest cannot be computed.</summary>
    public static Sequence<ApplicationResult>? Run(Rulebook rules, ContestInput input)
    {
        try
        {
            var outcome = Contest.Run(rules, input).OrThrow();
            return input.Applications.Select(application =>
            {
                Assert.True(outcome.Rating.TryFind(application.Id, out var line));
                return new ApplicationResult(
                    application.Id,
                    line.Place,
                    outcome.ScoreOf(application.Id).Value,
                    outcome.Allocation.TryFind(application.Id, out var award) ? award.Amount : Rubles.Zero,
                    line.TieUnresolved)
                {
                    AwardOpen = outcome.OpenTie?.Affected.Contains(application.Id) ?? false,
                };
            }).ToSequence();
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    /// <summary>The analysis has the same result as the contest itself under every combination.</summary>
    public static void Agree(ReadingEffects effects, IReadOnlyList<string> ids)
    {
        var found = effects.Results
            .SelectMany(result => result.Combinations().Select(combination => (Key: combination.ToString(), Result: result.Value)))
            .ToDictionary(pair => pair.Key, pair => pair.Result);
        Assert.Equal(effects.Combinations, found.Count);
        var reached = new HashSet<string>();
        var byApplication = effects.Input.Applications.Select(_ => new List<ApplicationResult>()).ToArray();
        foreach (var readings in Combinations(effects.Rules.Readings, ids))
        {
            var key = string.Join(", ", effects.Readings.Select(effect =>
                new AppliedReading(effect.Answer.Id, ReadingCatalogue.Get(effect.Answer.Id).ChosenIn(readings).Code)));
            var expected = Run(effects.Rules.With(readings), effects.Input);
            Assert.Equal(expected, found[key].Match<Sequence<ApplicationResult>?>(computed => computed.Applications, _ => null));
            if (reached.Add(key) && expected is not null)
            {
                for (var i = 0; i < byApplication.Length; i++)
                {
                    byApplication[i].Add(expected[i]);
                }
            }
        }

        Assert.Equal(found.Count, reached.Count);
        MovesAgree(effects);
        Assert.Equal(
            byApplication.Where(results => results.Count > 0).Select(Bounds),
            effects.Applications.Select(effect => (
                effect.ApplicationId,
                effect.Winning,
                effect.BestPlace,
                effect.WorstPlace,
                effect.LeastScore,
                effect.GreatestScore,
                effect.LeastAward,
                effect.GreatestAward)));
    }

    // Every two combinations that differ in one reading alone.
    private static void MovesAgree(ReadingEffects effects)
    {
        var all = effects.Results
            .SelectMany(result => result.Combinations().Select(combination => (combination.Answers, Result: result.Value)))
            .Where(pair => pair.Result is ContestResult.Computed)
            .Select(pair => (pair.Answers, ((ContestResult.Computed)pair.Result).Applications)).ToArray();
        for (var r = 0; r < effects.Readings.Count; r++)
        {
            var moves = all
                .GroupBy(each => string.Join(",", each.Answers.Where((_, i) => i != r)))
                .SelectMany(group => group.SelectMany(one => group.SelectMany(
                    two => one.Applications.Zip(two.Applications, (first, second) => (First: first, Second: second)))))
                .GroupBy(pair => pair.First.ApplicationId)
                .ToDictionary(group => group.Key, group => new GreatestMove(
                    group.Key,
                    group.Max(pair => pair.First.Place - pair.Second.Place),
                    group.Max(pair => pair.First.Score - pair.Second.Score),
                    group.Max(pair => pair.First.Award - pair.Second.Award),
                    group.Any(pair => pair.First.Wins != pair.Second.Wins)));
            var moved = moves.Values.Where(
                move => move.Places > 0 || move.Score > Points.Zero || move.Award > Rubles.Zero);
            Assert.Equal(
                moved.OrderBy(move => move.ApplicationId), effects.Readings[r].GreatestMoves.OrderBy(move => move.ApplicationId));
        }
    }

    private static (string, Winning, int, int, Points, Points, Rubles, Rubles) Bounds(List<ApplicationResult> results) =>
        (
            results[0].ApplicationId,
            results.Any(result => result.AwardOpen) ? Winning.Sometimes
                : results.All(result => result.Wins) ? Winning.Always
                : results.Any(result => result.Wins) ? Winning.Sometimes
                : Winning.Never,
            results.Min(result => result.Place),
            results.Max(result => result.Place),
            results.Min(result => result.Score),
            results.Max(result => result.Score),
            results.Min(result => result.Award),
            results.Max(result => result.Award));
}
