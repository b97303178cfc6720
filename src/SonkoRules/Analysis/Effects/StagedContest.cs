using SonkoRules.Contests;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;

namespace SonkoRules.Analysis;

/// <summary>The line of <see cref="Contest"/> stage by stage, so that a stage is computed once for all combinations of
/// readings that bring the same thing to it.</summary>
internal static class StagedContest
{
    /// <summary>Scores, or what is wrong with the input.</summary>
    public static (RatingEntry[] Entries, Sequence<InputError> Errors) Score(Rulebook rules, ContestInput input) =>
        Contest.TryRate(rules, input.Applications, out var entries)
            ? (entries, Sequence.Empty<InputError>())
            : ([], Contest.Check(rules, input));

    /// <summary>The rating of scored applications, which stay as they are.</summary>
    public static Rating Rank(Rulebook rules, RatingEntry[] entries) => rules.Ranking.RankChecked([.. entries]);

    /// <summary>Awards, with every release; or which release names an application that has nothing to
    /// release.</summary>
    public static (Allocation Allocation, Sequence<InputError> Errors) Distribute(
        Rulebook rules, Rating rating, ContestInput input)
    {
        var allocation = rules.Subsidies.Allocate(rating, input.Budget, input.Answers);
        for (var i = 0; i < input.Releases.Count; i++)
        {
            var round = input.Releases[i];
            var errors = Contest.CheckReleases(allocation, round, i).ToSequence();
            if (errors.Count > 0) { return (allocation, errors); }

            allocation = rules.Subsidies.Continue(allocation, round.Releases, round.Answers);
        }

        return (allocation, Sequence.Empty<InputError>());
    }
}
