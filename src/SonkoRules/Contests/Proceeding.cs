using SonkoRules.Applications;
using SonkoRules.Eligibility;

namespace SonkoRules.Contests;

/// <summary>Takes a contest from its applicants to the outcome of the proper applications.</summary>
internal static class Proceeding
{
    public static OneOf<ContestProceedings, WhyNot> Run(Rulebook rules, FiledContest input)
    {
        var errors = CheckFiling(input);
        if (errors.Count > 0)
        {
            return new WhyNot(errors);
        }

        var cases = input.Applications.Select(filed => Assess(rules, input, filed)).ToSequence();
        if (!rules.Applications.DecideAll(cases, input.Dates).TryPickT0(out var decisions, out var whyNot))
        {
            return whyNot;
        }

        return rules.Procedure.Standing(decisions).Match<OneOf<ContestProceedings, WhyNot>>(
            _ => Score(rules, input, decisions).MapT0<ContestProceedings>(
                outcome => new ContestProceedings.Held(rules, cases, decisions, outcome)),
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

    private static OneOf<ContestOutcome, WhyNot> Score(
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

        if (errors.Count > 0)
        {
            return new WhyNot(errors);
        }

        return Contest.Run(
            rules,
            new ContestInput
            {
                Budget = input.Budget,
                Applications = proper.ToSequence(),
                Answers = input.Answers,
                Releases = input.Releases,
                TieDecisions = input.TieDecisions,
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

            errors.AddRange(ApplicationRules.WithdrawnBeforeFiled(
                application, "/applications/" + NumberText.Plain(i)));
            if (application.Filed.Date > input.Dates.Consideration)
            {
                errors.Add(new InputError(
                    ErrorCode.FiledAfterConsideration,
                    "/applications/" + NumberText.Plain(i) + "/filed",
                    DateText.Iso(application.Filed.Date),
                    LocalizedText.Of(language =>
                    {
                        var filed = DateText.Of(application.Filed.Date, language);
                        return language == Language.Russian
                            ? $"заявка «{application.Id}» подана {filed}"
                            : $"application '{application.Id}' was filed on {filed}";
                    }),
                    LocalizedText.Of(language =>
                        (language == Language.Russian
                            ? "не позднее дня рассмотрения "
                            : "up to the day of consideration ")
                            + DateText.Of(input.Dates.Consideration, language))));
            }
        }

        return errors;
    }
}
