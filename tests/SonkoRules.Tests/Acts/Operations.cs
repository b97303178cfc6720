using System;
using System.Collections.Generic;
using System.Linq;
using OneOf;
using SonkoRules.Acts;
using SonkoRules.Contests;
using SonkoRules.Deadlines;
using SonkoRules.Eligibility;
using SonkoRules.Explanations;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Acts;

/// <summary>What an operation came to: all that its result says, and the readings that the result names. A refusal names
/// none.</summary>
internal sealed record Told(string Text, bool IsRefused, IReadOnlyList<string> Names)
{
    public static Told Of(string text, IEnumerable<AppliedReading> readings) =>
        new(text, false, [.. readings.Select(reading => reading.Id)]);

    public static Told Of(WhyNot whyNot) =>
        new("refused: " + string.Join("; ", whyNot.Errors.Select(error => error.Path)), true, []);
}

/// <summary>Every operation of a rulebook whose result names its readings, asked about a story.</summary>
internal static class Operations
{
    public static IReadOnlyList<(string Name, Func<Story, Rulebook, Told[]> Ask)> All { get; } =
    [
        ("edition", (story, rules) => One(
            SmolenskRules.During(story.Steps, rules.Readings),
            made => Told.Of(
                made.Edition.Id, ReadingCatalogue.Applied(rules.Readings, ReadingIds.Edition, ReadingIds.Transition)))),
        ("verdicts", (story, rules) =>
            [.. story.Contest.Applications.Select(filed => Verdict(rules.Eligibility.Assess(filed.Applicant, Dates(story, filed))))]),
        ("requirements", Requirements),
        ("scores", (story, rules) => [.. story.Scored.Applications.Select(application =>
            Ask(rules.Scoring.Score(application.Sheets), score => Told.Of(
                $"{score.Value} {Plain(score.Explain())} {string.Join(' ', score.Experts.Select(expert => expert.Conclusion))}", score.Readings)))]),
        ("contest", (story, rules) => One(Contest.Run(rules, story.Scored), Outcome)),
        ("proceedings", (story, rules) => One(Contest.Run(rules, story.Contest), Proceedings)),
        ("timetable", (story, rules) => One(rules.Deadlines.Timetable(story.Event), Timetable)),
        ("earliest timetable", (story, rules) => One(
            rules.Deadlines.Timetable(story.Event, plan: new TimetablePlan { Pace = ContestPace.Earliest }), Timetable)),
        ("timetable to a stage", (story, rules) => One(
            rules.Deadlines.Timetable(story.Event, plan: new TimetablePlan { Through = story.Stage }), Timetable)),
        ("announced by", (story, rules) => One(
            rules.Deadlines.AnnouncedBy(story.Stage, story.Event),
            latest => Told.Of(latest.Match(found => Timetable(found.Timetable).Text, _ => "none"), latest.Readings))),
        ("longest contest of a year", (story, rules) => story.IsOneOfTen
            ? One(
                rules.Deadlines.LongestContest(story.Event.Year),
                longest => Told.Of(longest.Match(found => Timetable(found.Timetable).Text, _ => "none"), longest.Readings))
            : []),
        ("terms", Terms),
        ("intervals", Intervals),
        ("breach", (story, rules) => One(
            rules.Returns.Breach(story.Breach, story.AsOf), path => Told.Of(Plain(path.Explain()), path.Readings))),
        ("agreement", (story, rules) => One(
            rules.Returns.Agreement(story.Agreement, story.AsOf), path => Told.Of(Plain(path.Explain()), path.Readings))),
        ("service", (story, rules) => One(
            rules.Returns.Suspension(story.Service, story.AsOf), path => Told.Of(Plain(path.Explain()), path.Readings))),
        ("reporting", (story, rules) => One(
            rules.Returns.Reporting(story.Event), year => Told.Of(Plain(year.Explain()), year.Readings))),
        ("claims", (story, rules) => [.. Claims(story, rules).Select(claim => Ask(claim, Claim))]),
        ("due", Due),
        ("pay", (story, rules) => One(
            rules.Expenses.CheckPay(story.Pay, Rubles.From(60_000m)), pay => Told.Of(pay.ToString(), pay.Readings))),
    ];

    private static EligibilityDates Dates(Story story, FiledApplication filed) =>
        new(filed.Application.Filed.Date, story.Contest.Dates.AcceptanceEnd.Date, story.Contest.Dates.Consideration);

    private static Told Ask<T>(OneOf<T, WhyNot> answer, Func<T, Told> told) => answer.Match(told, Told.Of);

    private static Told[] One<T>(OneOf<T, WhyNot> answer, Func<T, Told> told) => [Ask(answer, told)];

    // The lines that tell of readings are no result: they would differ under every answer.
    private static string Plain(Explanation explanation) =>
        string.Join('\n', explanation.ToText(Language.English).Split('\n')
            .Where(line => !line.TrimStart().StartsWith("R-", StringComparison.Ordinal)));

    private static Told Verdict(EligibilityVerdict verdict) =>
        Told.Of($"{verdict}: {string.Join(", ", verdict.Missing)}", verdict.Readings);

    private static Told[] Requirements(Story story, Rulebook rules) =>
        [.. story.Contest.Applications.SelectMany(filed => rules.Eligibility.Requirements.Select(requirement =>
        {
            var result = requirement.Check(filed.Applicant, Dates(story, filed));
            return Told.Of(Plain(result.Explain()), result.Readings);
        }))];

    private static Told Outcome(ContestOutcome outcome) =>
        Told.Of(
            string.Join('\n', outcome.Rating.Select(line =>
                $"{line.Place} {line.Entry.ApplicationId} {line.Entry.Score} {line.TieUnresolved}"))
                + "\n" + string.Join(' ', outcome.Allocation.Awards.Select(award => $"{award.ApplicationId}={award.Amount}"))
                + $"\n{outcome.Allocation.Left} {outcome.IsFinal} {outcome.OpenTie?.Groups.Count}\n"
                + string.Join('\n', outcome.Input.Applications.Select(application => Plain(outcome.Explain(application.Id))))
                + string.Join('\n', outcome.DirectionRatings.Select(direction => direction.Direction + string.Join(' ', direction.Rating.Select(
                    line => line.Entry.ApplicationId)))),
            outcome.Readings);

    private static Told Proceedings(ContestProceedings proceedings) =>
        new(
            string.Join('\n', proceedings.Decisions.Select(decision => Plain(decision.Explain())))
                + (proceedings is ContestProceedings.Held held ? "\n" + Outcome(held.Outcome).Text : string.Empty),
            false,
            [.. proceedings.Readings.Select(reading => reading.Id)]);

    private static Told Timetable(ContestTimetable timetable) =>
        Told.Of(
            string.Join('\n', timetable.Entries) + "\n"
                + string.Join('\n', timetable.Conflicts.Select(conflict => Plain(conflict.Explain()))),
            timetable.Readings);

    private static Told Term(Deadline deadline) => Told.Of(
        $"{deadline.FirstCountedDay} {deadline.NominalLastDay} {deadline}", deadline.Readings);

    private static Told[] Terms(Story story, Rulebook rules) =>
        [.. typeof(DeadlineRules).GetProperties()
            .Where(property => typeof(DeadlineRule).IsAssignableFrom(property.PropertyType))
            .Select(property => property.GetValue(rules.Deadlines))
            .SelectMany(rule => rule switch
            {
                DaysAfterRule after => [after.From(story.Event)],
                DaysBeforeRule before => [before.Before(story.Event)],
                EventDayRule day => [day.By(story.Event)],
                AcceptanceRule acceptance => [acceptance.From(story.Event)],
                LookBackRule back => [back.At(story.Event)],
                StatedDateRule stated => [stated.On(story.Event)],
                YearDateRule year => [year.For(story.Event.Year)],
                DraftAgreementRule draft => [draft.AfterProtocol(story.Event), draft.From(story.Event)],
                QuarterlyReportRule quarterly => Enumerable.Range(1, 4).Select(
                    quarter => quarterly.For(story.Event.Year, quarter).MapT0(due => due.Deadline)),
                _ => Enumerable.Empty<OneOf<Deadline, WhyNot>>(),
            })
            .Select(term => Ask(term, Term))];

    private static Told[] Intervals(Story story, Rulebook rules)
    {
        var (terms, end) = (rules.Deadlines, story.Event.PlusDays(8));
        return [.. new[]
        {
            terms.ReworkNotice.Between(story.Event, end),
            terms.ReworkedApplication.Between(story.Event, end),
            terms.ExplanationAnswer.Between(story.Event, end),
            terms.SuspensionRequest.Between(story.Event, end),
        }.Select(interval => Ask(interval, left => Told.Of(
            left.ToString(), left.Limits.SelectMany(limit => limit.Readings))))];
    }

    private static OneOf<ReturnClaim, WhyNot>[] Claims(Story story, Rulebook rules)
    {
        var values = new ValuesAsOf(story.Event.Year, story.Event);
        var path = rules.Returns.Breach(story.Breach, story.AsOf);
        return
        [
            path.MapT0(breach => rules.Returns.ForBreach(story.Subsidy, breach)),
            path.MapT0(breach => rules.Returns.ForOffPurpose(story.Subsidy, story.Spent, breach)),
            rules.Returns.ForOffPurpose(story.Subsidy, story.Spent),
            rules.Returns.ForUnusedRemainder(story.Spent, story.Event.Year),
            rules.Returns.ForUnmetResults(story.Subsidy, story.Results, values),
            rules.Returns.ForUnmetResults(story.Subsidy, story.Results, new(story.Event.Year, new(story.Event.Year, 12, 31)), story.AsOf),
        ];
    }

    private static Told Claim(ReturnClaim claim) => Told.Of(
        $"{claim.Amount} {claim.Clause} {claim.Standing} {Plain(claim.Explain())}", claim.Readings);

    private static Told[] Due(Story story, Rulebook rules)
    {
        var claims = Claims(story, rules).Where((_, i) => i is 0 or 1 or 3 or 5).ToArray();
        return claims.All(claim => claim.IsT0)
            ? One(
                rules.Returns.Combine(story.Subsidy, claims.Select(claim => claim.AsT0).ToSequence()),
                due => Told.Of($"{due.Total} {due.Contingent} {due.Forecast} {Plain(due.Explain())}", due.Readings))
            : [Told.Of(claims.First(claim => claim.IsT1).AsT1)];
    }
}
