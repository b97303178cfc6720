using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;
using SonkoRules.Texts;

namespace SonkoRules.Analysis;

/// <summary>
/// The line of <see cref="Contest"/> stage by stage, so that a stage is computed once for all combinations of readings
/// that bring the same thing to it.
/// </summary>
internal static class StagedContest
{
    /// <summary>Scores, or what is wrong with the input.</summary>
    public static (RatingEntry[] Entries, Sequence<InputError> Errors) Score(Rulebook rules, ContestInput input) =>
        Contest.TryRate(rules, input.Applications, out var entries)
            ? (entries, Sequence.Empty<InputError>())
            : ([], Contest.Check(rules, input));

    /// <summary>The rating of scored applications, which stay as they are.</summary>
    public static Rating Rank(Rulebook rules, RatingEntry[] entries) => rules.Ranking.RankChecked([.. entries]);

    /// <summary>Awards, with every release; or which release names an application that has nothing to release.</summary>
    public static (Allocation Allocation, Sequence<InputError> Errors) Distribute(
        Rulebook rules, Rating rating, ContestInput input)
    {
        var allocation = rules.Subsidies.Allocate(rating, input.Budget, input.Answers);
        for (var round = 0; round < input.Releases.Count; round++)
        {
            var winners = new HashSet<string>(
                allocation.Awards.Select(award => award.ApplicationId), StringComparer.Ordinal);
            foreach (var release in input.Releases[round].Releases)
            {
                if (!winners.Remove(release.ApplicationId))
                {
                    return (allocation, Sequence.Of(NoWinner(round, release.ApplicationId)));
                }
            }

            allocation = rules.Subsidies.Continue(
                allocation, input.Releases[round].Releases, input.Releases[round].Answers);
        }

        return (allocation, Sequence.Empty<InputError>());
    }

    private static InputError NoWinner(int round, string applicationId) =>
        new(
            "/releases/" + NumberText.Plain(round),
            new LocalizedText(
                $"заявка «{applicationId}» не победила, и высвобождать нечего",
                $"application '{applicationId}' is no winner, so there is nothing to release"));
}
