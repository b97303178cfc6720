using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Guarding;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Texts;

namespace SonkoRules.Contests;

/// <summary>Runs a contest from scores to subsidies: the whole line of the order in one pure call.</summary>
/// <remarks>Конкурс.</remarks>
public static class Contest
{
    /// <summary>Computes a contest: final scores, the rating, the subsidies, the offers of what is left.</summary>
    /// <param name="rules">The rules: an edition and readings.</param>
    /// <param name="input">The applications, the money and the answers.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ContestInputException">The input has errors; all are listed.</exception>
    /// <exception cref="ArgumentException">A release names an application that is no winner at that point.</exception>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
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
        foreach (var round in input.Releases)
        {
            allocation = rules.Subsidies.Continue(allocation, round.Releases, round.Answers);
        }

        return new ContestOutcome(rules, input, allocation);
    }

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
            var path = "/applications/" + NumberText.Plain(i);
            if (!seen.Add(applications[i].Id))
            {
                errors.Add(new InputError(
                    path + "/id",
                    new LocalizedText(
                        $"заявка «{applications[i].Id}» уже есть, допустимо: неповторяющийся номер",
                        $"application '{applications[i].Id}' is there already, allowed: an id of its own")));
            }

            errors.AddRange(rules.ScoringFor(applications[i].Request).Check(applications[i].Sheets)
                .Select(error => new InputError(path + "/sheets", Of(applications[i], error))));
        }

        return errors;
    }

    private static LocalizedText Of(ContestApplication application, SheetError error) =>
        new(
            $"заявка «{application.Id}»: {error.Message.Russian}",
            $"application '{application.Id}': {error.Message.English}");

    private static bool TryRate(
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
            var application = applications[i];
            var scoring = rules.ScoringFor(application.Request);
            if (!seen.Add(application.Id)
                || !scoring.TryFinalPoints(application.Sheets, application.Marks, out var score))
            {
                return false;
            }

            entries[i] = new RatingEntry(
                application.Id,
                score,
                application.Request,
                application.FiledAt,
                application.HasVideo,
                application.Direction)
            {
                Details = details.Of(application, scoring),
            };
        }

        return true;
    }
}
