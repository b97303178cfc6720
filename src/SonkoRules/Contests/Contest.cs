using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Contests;

/// <summary>Runs a contest from scores to subsidies: the whole line of the order in one pure call.</summary>
/// <remarks>Конкурс.</remarks>
public static class Contest
{
    /// <summary>Computes a contest: final scores, the rating, the subsidies, the offers of what is left.</summary>
    /// <param name="rules">The rules: an edition and readings.</param>
    /// <param name="input">The applications, the money and the answers.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ContestInputException">The input has errors; all are listed. Releases are checked when the
    /// distribution reaches them: those of one round that name no winner are listed together.</exception>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public static ContestOutcome Run(Rulebook rules, ContestInput input)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(input);
        if (!TryRate(rules, input.Applications, out var entries))
        {
            throw new ContestInputException(Check(rules, input), nameof(input));
        }

        var rating = rules.Ranking.RankChecked(entries);
        var allocation = rules.Subsidies.Allocate(rating, input.Budget, input.Answers);
        for (var i = 0; i < input.Releases.Count; i++)
        {
            var round = input.Releases[i];
            var errors = CheckReleases(allocation, round, i).ToSequence();
            allocation = errors.Count == 0
                ? rules.Subsidies.Continue(allocation, round.Releases, round.Answers)
                : throw new ContestInputException(errors, nameof(input));
        }

        return new ContestOutcome(rules, input, allocation);
    }

    /// <summary>Computes a contest from its applicants on: the verdict on each (1.5–1.7), the decision on each
    /// application (2.10–2.17), and for the proper ones the outcome.</summary>
    /// <param name="rules">The rules: an edition and readings.</param>
    /// <param name="input">What was filed, what is known of the applicants, the money and the answers.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ContestInputException">An id occurs twice, an application was withdrawn before it was filed or
    /// filed after the day of consideration; these are listed together. Or the sheets of a proper application have
    /// errors, or a release names no winner; all of a kind are listed.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public static ContestProceedings Run(Rulebook rules, FiledContest input) =>
        Proceeding.Run(Guard.Against.Null(rules), Guard.Against.Null(input));

    /// <summary>Everything that keeps a contest from being computed; empty when nothing does.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="input">The input.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Sequence<InputError> Check(Rulebook rules, ContestInput input)
    {
        Guard.Against.Null(rules);
        return Check(rules, Guard.Against.Null(input).Applications).ToSequence();
    }

    /// <summary>Everything that is wrong with applications, in their order.</summary>
    internal static List<InputError> Check(Rulebook rules, Sequence<ContestApplication> applications)
    {
        var errors = new List<InputError>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < applications.Count; i++)
        {
            if (!seen.Add(applications[i].Id))
            {
                errors.Add(IdTwice(applications[i].Id, i));
            }

            errors.AddRange(CheckSheets(rules, applications[i], i));
        }

        return errors;
    }

    /// <summary>The releases of a round that name no winner of the distribution so far.</summary>
    internal static IEnumerable<InputError> CheckReleases(Allocation allocation, ReleaseRound round, int index)
    {
        var winners = new HashSet<string>(
            allocation.Awards.Select(award => award.ApplicationId), StringComparer.Ordinal);
        for (var i = 0; i < round.Releases.Count; i++)
        {
            var id = round.Releases[i].ApplicationId;
            if (!winners.Remove(id))
            {
                yield return new InputError(
                    "/releases/" + NumberText.Plain(index) + "/releases/" + NumberText.Plain(i),
                    new LocalizedText(
                        $"заявка «{id}» не победитель на этот момент, допустимо: победитель, названный один раз",
                        $"application '{id}' is no winner at that point, allowed: a winner, named once"));
            }
        }
    }

    internal static InputError IdTwice(string id, int index) =>
        new(
            Path(index) + "/id",
            new LocalizedText(
                $"заявка «{id}» уже есть, допустимо: неповторяющийся номер",
                $"application '{id}' is there already, allowed: an id of its own"));

    internal static IEnumerable<InputError> CheckSheets(Rulebook rules, ContestApplication application, int index) =>
        rules.ScoringFor(application.Request).Check(application.Sheets)
            .Select(error => new InputError(Path(index) + "/sheets", Of(application, error)));

    private static string Path(int index) => "/applications/" + NumberText.Plain(index);

    private static LocalizedText Of(ContestApplication application, SheetError error) =>
        new(
            $"заявка «{application.Id}»: {error.Message.Russian}",
            $"application '{application.Id}': {error.Message.English}");

    /// <summary>The scored applications, if the input is without error.</summary>
    internal static bool TryRate(
        Rulebook rules, Sequence<ContestApplication> applications, out RatingEntry[] entries)
    {
        entries = new RatingEntry[applications.Count];
        var details = new DetailsMaker(rules);
#if NETSTANDARD
        var seen = new HashSet<string>(StringComparer.Ordinal);
#else
        var seen = new HashSet<string>(applications.Count, StringComparer.Ordinal);
#endif
        for (var i = 0; i < entries.Length; i++)
        {
            if (!seen.Add(applications[i].Id) || !TryRate(rules, applications[i], details, out entries[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One scored application, if its sheets are without error.</summary>
    internal static bool TryRate(
        Rulebook rules, ContestApplication application, DetailsMaker details, out RatingEntry entry)
    {
        var scoring = rules.ScoringFor(application.Request);
        if (!scoring.TryFinalPoints(application.Sheets, application.Marks, out var score))
        {
            entry = default;
            return false;
        }

        entry = new RatingEntry(
            application.Id,
            score,
            application.Request,
            application.FiledAt,
            application.HasVideo,
            application.GrantDirection)
        {
            Details = details.Of(application, scoring),
        };
        return true;
    }
}
