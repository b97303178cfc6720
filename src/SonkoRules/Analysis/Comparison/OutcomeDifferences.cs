using SonkoRules.Contests;
using SonkoRules.Ranking;

namespace SonkoRules.Analysis;

/// <summary>Finds what came out differently in two runs.</summary>
internal static class OutcomeDifferences
{
    public static IEnumerable<OutcomeDifference> Between(ContestOutcome before, ContestOutcome after)
    {
        var lines = after.Rating.ToDictionary(line => line.Entry.ApplicationId, StringComparer.Ordinal);
        var grounds = (Before: Grounds(before), After: Grounds(after));
        var passing = new PlacePassing(before.Rating, after.Rating);
        foreach (var line in before.Rating)
        {
            var id = line.Entry.ApplicationId;
            if (!lines.TryGetValue(id, out var other))
            {
                yield return new OutcomeDifference.OnlyBefore(id, Result(line, grounds.Before[id].Award), before.Rating.Clause);
                continue;
            }

            lines.Remove(id);
            foreach (var difference in Of(line, other, after, passing))
            {
                yield return difference;
            }

            var (award, ground) = grounds.Before[id];
            var (awardAfter, groundAfter) = grounds.After[id];
            if (award != awardAfter || ground != groundAfter)
            {
                yield return new OutcomeDifference.Award(id, award, awardAfter, ground, groundAfter);
            }
        }

        foreach (var line in lines.Values.OrderBy(line => line.Place))
        {
            var id = line.Entry.ApplicationId;
            yield return new OutcomeDifference.OnlyAfter(id, Result(line, grounds.After[id].Award), after.Rating.Clause);
        }
    }

    private static IEnumerable<OutcomeDifference> Of(
        RatingPosition before, RatingPosition after, ContestOutcome outcome, PlacePassing passing)
    {
        var id = before.Entry.ApplicationId;
        if (before.Entry.Score != after.Entry.Score)
        {
            yield return new OutcomeDifference.Score(
                id, before.Entry.Score, after.Entry.Score, outcome.Rules.Scoring.Methodology.Clauses.FinalScore);
        }

        if (before.Place != after.Place) { yield return passing.Explain(before, after); }

        if (before.TieUnresolved != after.TieUnresolved)
        {
            yield return new OutcomeDifference.Tie(id, after.TieUnresolved, outcome.Rules.Ranking.TieBreak.Clause);
        }
    }

    private static ApplicationResult Result(RatingPosition line, Rubles award) =>
        new(line.Entry.ApplicationId, line.Place, line.Entry.Score, award, line.TieUnresolved);

    private static Dictionary<string, (Rubles Award, AwardGround Ground)> Grounds(ContestOutcome outcome)
    {
        var grounds = new Dictionary<string, (Rubles Award, AwardGround Ground)>(StringComparer.Ordinal);
        foreach (var award in outcome.Allocation.Awards)
        {
            grounds.Add(award.ApplicationId, (award.Amount, award.IsFromRemainder
                ? new AwardGround.Remainder(award.Size.Bound, award.Clause)
                : new AwardGround.Limits(award.Size.Bound, award.Size.Clause)));
        }

        foreach (var unfunded in outcome.Allocation.Unfunded())
        {
            grounds.Add(
                unfunded.Position.Entry.ApplicationId,
                (Rubles.Zero, new AwardGround.Nothing(unfunded.Reason, unfunded.Clause)));
        }

        return grounds;
    }
}
