using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Guarding;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Contests;

/// <summary>
/// Runs a contest whose directions have budgets of their own: one contest for each, side by side. Money never goes from
/// one direction to another.
/// </summary>
/// <remarks>Конкурс с отдельными бюджетами направлений.</remarks>
public static class PooledContest
{
    /// <summary>Computes each direction as a contest by itself.</summary>
    /// <param name="rules">The rules: an edition and readings.</param>
    /// <param name="input">The applications, the money of each direction and the answers.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ContestInputException">The input has errors; all are listed.</exception>
    /// <exception cref="ArgumentException">A release names an application that is no winner at that point.</exception>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public static PooledOutcome Run(Rulebook rules, PooledInput input)
    {
        var errors = Check(rules, input);
        if (errors.Count > 0)
        {
            throw new ContestInputException(errors, nameof(input));
        }

        var byDirection = input.Applications.ToLookup(application => application.Direction, StringComparer.Ordinal);
        var directionOf = input.Applications.ToDictionary(
            application => application.Id, application => application.Direction, StringComparer.Ordinal);
        CheckReleases(input, directionOf);
        return new PooledOutcome(input.Pools.Select(pool => new DirectionOutcome(
            pool.Direction,
            Contest.Run(rules, new ContestInput
            {
                Budget = pool.Budget,
                Applications = byDirection[pool.Direction].ToSequence(),
                Answers = input.Answers,
                Releases = ReleasesIn(pool.Direction, input, directionOf),
            }))).ToSequence());
    }

    /// <summary>Everything that keeps the contest from being computed; empty when nothing does.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="input">The input.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Sequence<InputError> Check(Rulebook rules, PooledInput input)
    {
        var applications = Guard.Against.Null(input).Applications;
        var errors = Contest.Check(Guard.Against.Null(rules), applications);
        var directions = new HashSet<string>(input.Pools.Select(pool => pool.Direction), StringComparer.Ordinal);
        for (var i = 0; i < applications.Count; i++)
        {
            var (id, direction) = (applications[i].Id, applications[i].Direction);
            if (!directions.Contains(direction))
            {
                errors.Add(new InputError(
                    "/applications/" + NumberText.Plain(i) + "/direction",
                    new LocalizedText(
                        $"заявка «{id}»: у направления «{direction}» нет бюджета, допустимо: направление с бюджетом",
                        $"application '{id}': the direction '{direction}' has no budget, allowed: one that has")));
            }
        }

        return errors.ToSequence();
    }

    private static void CheckReleases(PooledInput input, Dictionary<string, string> directionOf)
    {
        var unknown = input.Releases.SelectMany(round => round.Releases)
            .FirstOrDefault(release => !directionOf.ContainsKey(release.ApplicationId));
        if (unknown is not null)
        {
            throw new ArgumentException(
                $"A winner is expected; application '{unknown.ApplicationId}' is none.", nameof(input));
        }
    }

    // A round in which a direction has no release is no round for it.
    private static Sequence<ReleaseRound> ReleasesIn(
        string direction, PooledInput input, Dictionary<string, string> directionOf) =>
        input.Releases
            .Select(round => (
                Own: round.Releases.Where(release => directionOf[release.ApplicationId] == direction).ToSequence(),
                round.Answers))
            .Where(round => round.Own.Count > 0)
            .Select(round => new ReleaseRound(round.Own, round.Answers))
            .ToSequence();
}
