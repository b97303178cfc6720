using SonkoRules.Applications;
using SonkoRules.Eligibility;

namespace SonkoRules.Contests;

/// <summary>Takes a contest from its applicants to the outcome of the proper applications.</summary>
internal static class Proceeding
{
    public static OneOf<ContestProceedings, WhyNot> Run(Rulebook rules, FiledContest input)
    {
        var errors = CheckFiling(rules, input);
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
                if (FilingMoment.Of(input.Applications[i].Application, rules.Readings) is not { } moment)
                {
                    errors.Add(NoMoment(rules, input.Applications[i].Application, i));
                    continue;
                }

                proper.Add(Proper(rules, input.Applications[i], moment));
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

    private static ContestApplication Proper(Rulebook rules, FiledApplication filed, LocalDateTime moment) =>
        new()
        {
            Id = filed.Application.Id,
            Request = filed.Request,
            FiledAt = moment,
            HasVideo = rules.Applications.HasVideo(filed.Application),
            GrantDirection = filed.GrantDirection,
            Marks = filed.Marks,
            Category = filed.Category,
            Vote = filed.Vote,
            Sheets = filed.Sheets,
        };

    private static List<InputError> CheckFiling(Rulebook rules, FiledContest input)
    {
        var errors = FactChecks.OfDates(input.Dates).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < input.Applications.Count; i++)
        {
            var application = input.Applications[i].Application;
            if (!seen.Add(application.Id))
            {
                errors.Add(Contest.IdTwice(application.Id, i));
            }

            errors.AddRange(rules.Applications.Check(
                application, input.Dates, "/applications/" + NumberText.Plain(i)));
        }

        return errors;
    }

    private static InputError NoMoment(Rulebook rules, Application application, int index) =>
        new(
            ErrorCode.Missing,
            "/applications/" + NumberText.Plain(index) + "/rework/time",
            string.Empty,
            new(
                $"время, когда заявка «{application.Id}» представлена после доработки, не указано",
                $"the time at which application '{application.Id}' came back is not given"),
            new("время: его требует толкование R-MOMENT", "a time: the reading R-MOMENT asks for it"),
            rules.Edition.TieBreak.Clause);
}
