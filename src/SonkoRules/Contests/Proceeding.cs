using SonkoRules.Applications;
using SonkoRules.Eligibility;

namespace SonkoRules.Contests;

/// <summary>Takes a contest from its applicants to the outcome of the proper applications.</summary>
internal static class Proceeding
{
    public static ContestProceedings Run(Rulebook rules, FiledContest input)
    {
        Refuse(CheckFiling(input), nameof(input));
        var cases = input.Applications.Select(filed => Assess(rules, input, filed)).ToSequence();
        var decisions = rules.Applications.DecideAll(cases, input.Dates);
        return rules.Procedure.Standing(decisions).Match<ContestProceedings>(
            _ => new ContestProceedings.Held(rules, cases, decisions, Score(rules, input, decisions)),
            notHeld => new ContestProceedings.NotHeld(rules, cases, decisions, notHeld),
            open => new ContestProceedings.Open(rules, cases, decisions, open));
    }

    private static ApplicationCase Assess(Rulebook rules, FiledContest input, FiledApplication filed) =>
        new(
            filed.Application,
            rules.Eligibility.Assess(
                filed.Applicant,
                new EligibilityDates(
                    filed.Application.Filed.Date, input.Dates.AcceptanceEnd.Date, input.Dates.Consideration)));

    private static ContestOutcome Score(
        Rulebook rules, FiledContest input, Sequence<ApplicationDecision> decisions)
    {
        var proper = new List<ContestApplication>();
        var errors = new List<InputError>();
        for (var i = 0; i < decisions.Count; i++)
        {
            if (decisions[i] is ApplicationDecision.Proper)
            {
                proper.Add(Proper(input.Applications[i]));
                errors.AddRange(Contest.CheckSheets(rules, proper[proper.Count - 1], i));
            }
        }

        Refuse(errors, nameof(input));
        return Contest.Run(
            rules,
            new ContestInput
            {
                Budget = input.Budget,
                Applications = proper.ToSequence(),
                Answers = input.Answers,
                Releases = input.Releases,
            });
    }

    private static ContestApplication Proper(FiledApplication filed) =>
        new()
        {
            Id = filed.Application.Id,
            Request = filed.Request,
            FiledAt = filed.Application.Filed,
            HasVideo = filed.Application.Documents is { } documents
                && documents.Any(document => document.Kind == DocumentKind.Video),
            GrantDirection = filed.GrantDirection,
            Marks = filed.Marks,
            Category = filed.Category,
            Vote = filed.Vote,
            Sheets = filed.Sheets,
        };

    private static List<InputError> CheckFiling(FiledContest input)
    {
        var errors = new List<InputError>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < input.Applications.Count; i++)
        {
            var application = input.Applications[i].Application;
            if (!seen.Add(application.Id))
            {
                errors.Add(Contest.IdTwice(application.Id, i));
            }

            if (application.Withdrawal is Withdrawal.Made made && made.Moment < application.Filed)
            {
                errors.Add(new InputError(
                    "/applications/" + NumberText.Plain(i) + "/withdrawal",
                    LocalizedText.Of(language =>
                    {
                        var withdrawn = DateText.Of(made.Moment, language);
                        var filed = DateText.Of(application.Filed, language);
                        return language == Language.Russian
                            ? $"заявка «{application.Id}» отозвана {withdrawn}, допустимо: не раньше подачи {filed}"
                            : $"application '{application.Id}' was withdrawn at {withdrawn}, allowed: not before its filing at {filed}";
                    })));
            }

            if (application.Filed.Date > input.Dates.Consideration)
            {
                errors.Add(new InputError(
                    "/applications/" + NumberText.Plain(i) + "/filed",
                    LocalizedText.Of(language =>
                    {
                        var filed = DateText.Of(application.Filed.Date, language);
                        var last = DateText.Of(input.Dates.Consideration, language);
                        return language == Language.Russian
                            ? $"заявка «{application.Id}» подана {filed}, допустимо: не позднее дня рассмотрения {last}"
                            : $"application '{application.Id}' was filed on {filed}, allowed: up to the day of consideration {last}";
                    })));
            }
        }

        return errors;
    }

    private static void Refuse(List<InputError> errors, string paramName)
    {
        if (errors.Count > 0)
        {
            throw new ContestInputException(errors.ToSequence(), paramName);
        }
    }
}
