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
    /// <returns>The outcomes, or every error of the input. A release that names no winner at that point is found when its
    /// direction is computed; its place is then that among the releases of its direction. The errors of all directions
    /// are listed together.</returns>
    public static OneOf<PooledOutcome, WhyNot> Run(Rulebook rules, PooledInput input)
    {
        var errors = Check(rules, input);
        if (errors.Count > 0)
        {
            return new WhyNot(errors);
        }

        var byDirection = input.Applications.ToLookup(application => application.GrantDirection, StringComparer.Ordinal);
        var directionOf = input.Applications.ToDictionary(
            application => application.Id, application => application.GrantDirection, StringComparer.Ordinal);
        var outcomes = new List<DirectionOutcome>();
        var refused = new List<InputError>();
        foreach (var pool in input.Pools)
        {
            var run = Contest.Run(rules, new ContestInput
            {
                Budget = pool.Budget,
                Applications = byDirection[pool.Direction].ToSequence(),
                Answers = input.Answers,
                Releases = ReleasesIn(pool.Direction, input, directionOf),
                TieDecisions = input.TieDecisions
                    .Where(decision => directionOf.TryGetValue(decision.Order[0], out var direction) && direction == pool.Direction)
                    .ToSequence(),
            });
            if (run.TryPickT0(out var outcome, out var whyNot))
            {
                outcomes.Add(new DirectionOutcome(pool.Direction, outcome));
            }
            else
            {
                refused.AddRange(whyNot.Errors);
            }
        }

        return refused.Count == 0 ? new PooledOutcome(outcomes.ToSequence()) : new WhyNot(refused);
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
            var (id, direction) = (applications[i].Id, applications[i].GrantDirection);
            if (!directions.Contains(direction))
            {
                errors.Add(new InputError(
                    ErrorCode.DirectionWithoutBudget,
                    "/applications/" + NumberText.Plain(i) + "/direction",
                    direction,
                    new(
                        $"заявка «{id}»: у направления «{direction}» нет бюджета",
                        $"application '{id}': the direction '{direction}' has no budget"),
                    new("направление с бюджетом", "one that has")));
            }
        }

        errors.AddRange(CheckReleases(input));
        errors.AddRange(CheckDecisions(input));
        return errors.ToSequence();
    }

    private static IEnumerable<InputError> CheckReleases(PooledInput input)
    {
        var known = new HashSet<string>(input.Applications.Select(application => application.Id), StringComparer.Ordinal);
        for (var i = 0; i < input.Releases.Count; i++)
        {
            if (input.Releases[i].Limits is { } limits)
            {
                yield return new InputError(
                    ErrorCode.FactsContradict,
                    "/releases/" + NumberText.Plain(i) + "/limits",
                    limits.ToString(),
                    new($"новые лимиты {limits}: направление не названо", $"new limits of {limits}: of no direction"),
                    new("лимиты без изменений", "limits that stay"));
            }

            for (var j = 0; j < input.Releases[i].Releases.Count; j++)
            {
                var id = input.Releases[i].Releases[j].ApplicationId;
                if (!known.Contains(id))
                {
                    yield return new InputError(
                        ErrorCode.UnknownApplication,
                        "/releases/" + NumberText.Plain(i) + "/releases/" + NumberText.Plain(j),
                        id,
                        new($"заявки «{id}» нет", $"there is no application '{id}'"),
                        new("заявка конкурса", "one of the contest"));
                }
            }
        }
    }

    private static IEnumerable<InputError> CheckDecisions(PooledInput input)
    {
        var known = new HashSet<string>(input.Applications.Select(application => application.Id), StringComparer.Ordinal);
        for (var i = 0; i < input.TieDecisions.Count; i++)
        {
            foreach (var id in input.TieDecisions[i].Order.Where(id => !known.Contains(id)))
            {
                yield return Contest.UnknownId(id, "/tieDecisions/" + NumberText.Plain(i));
            }
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
