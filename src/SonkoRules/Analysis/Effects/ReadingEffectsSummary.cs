using SonkoRules.Contests;

namespace SonkoRules.Analysis;

/// <summary>Sums a walk up: the readings that move something, the different results, the bounds of each
/// application.</summary>
internal static class ReadingEffectsSummary
{
    public static ReadingEffects Of(ContestWalk walk, ContestInput input)
    {
        var (space, resultOf) = WithoutIdle(walk.Space, walk.ResultOf);
        var readings = Enumerable.Range(0, space.Readings.Count)
            .Select(reading => EffectOf(walk.Results, space, resultOf, reading)).ToSequence();
        return new ReadingEffects(
            space.Rules,
            input,
            ResultsOf(walk.Results, space, resultOf),
            ApplicationsOf(walk.Results, resultOf),
            readings,
            LeftOutReadings.Of(walk, space));
    }

    /// <summary>Drops every reading that makes no difference under any answers to the others; what is left to walk is
    /// then the same, with these readings as in the rulebook.</summary>
    public static (ReadingSpace Space, int[] ResultOf) WithoutIdle(ReadingSpace space, int[] resultOf)
    {
        var narrow = new ReadingSpace(
            space.Rules, space.Readings.Where((_, reading) => space.Matters(resultOf, reading)));
        return (
            narrow,
            [.. Enumerable.Range(0, narrow.Count).Select(combination => resultOf[narrow.Widen(combination, space)])]);
    }

    private static Sequence<ValueUnderReadings<ContestResult>> ResultsOf(
        IReadOnlyList<ContestResult> results, ReadingSpace space, int[] resultOf) =>
        Enumerable.Range(0, space.Count)
            .GroupBy(combination => resultOf[combination])
            .OrderBy(group => group.Key == resultOf[space.Base] ? 0 : 1)
            .Select(group => new ValueUnderReadings<ContestResult>(results[group.Key], space, group.ToSequence()))
            .ToSequence();

    private static Sequence<ApplicationEffect> ApplicationsOf(IReadOnlyList<ContestResult> results, int[] resultOf)
    {
        var computed = resultOf
            .GroupBy(number => number)
            .Select(group => (Result: results[group.Key] as ContestResult.Computed, Times: group.Count()))
            .Where(result => result.Result is not null)
            .Select(result => (result.Result!.Applications, result.Times))
            .ToArray();
        return computed.Length == 0
            ? Sequence.Empty<ApplicationEffect>()
            : computed[0].Applications.Select((application, i) => new ApplicationEffect(
                application.ApplicationId,
                [.. computed.Select(result => (result.Applications[i], result.Times))])).ToSequence();
    }

    private static ReadingEffect EffectOf(
        IReadOnlyList<ContestResult> results, ReadingSpace space, int[] resultOf, int reading)
    {
        var tried = space.Readings[reading];
        var changes = Enumerable.Range(0, tried.Answers.Length)
            .Where(digit => digit != tried.Base)
            .Select(digit => new ReadingChange(
                tried.Answers[digit].Answer,
                results[resultOf[space.Base]],
                results[resultOf[space.WithDigit(space.Base, reading, digit)]]));
        var pairs = PairsOf(space, resultOf, reading)
            .Select(pair => (First: results[pair.First], Second: results[pair.Second])).ToArray();
        return new ReadingEffect(
            tried.Answers[tried.Base].Answer,
            changes.ToSequence(),
            GreatestMoves.Over(pairs),
            pairs.Any(pair => pair.First is ContestResult.Refused || pair.Second is ContestResult.Refused));
    }

    // Which two results another answer to the reading alone leads between, each pair once.
    private static HashSet<(int First, int Second)> PairsOf(ReadingSpace space, int[] resultOf, int reading)
    {
        var pairs = new HashSet<(int First, int Second)>();
        for (var combination = 0; combination < space.Count; combination++)
        {
            var own = resultOf[combination];
            for (var digit = space.Digit(combination, reading) - 1; digit >= 0; digit--)
            {
                var other = resultOf[space.WithDigit(combination, reading, digit)];
                if (own != other) { pairs.Add((Math.Min(own, other), Math.Max(own, other))); }
            }
        }

        return pairs;
    }
}
