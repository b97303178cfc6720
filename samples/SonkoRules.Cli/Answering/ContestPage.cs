using SonkoRules.Analysis;
using SonkoRules.Json;
using SonkoRules.Reports;

namespace SonkoRules.Samples.Sonko.Answering;

/// <summary>A contest as one HTML page.</summary>
internal static class ContestPage
{
    public static Result<string> Write(Answered answered, PageOptions page, Language language) =>
        answered is Answered<ProceedingsRequest, ContestProceedings> proceedings
            ? Options(proceedings.Request.Rules, Outcome(proceedings.Result), page, language).Then<string>(options =>
                new Result<string>.Ready(ContestReport.ToHtml(proceedings.Result, options)))
            : Write((Answered<ContestRequest, ContestOutcome>)answered, page, language);

    private static Result<string> Write(
        Answered<ContestRequest, ContestOutcome> contest, PageOptions page, Language language) =>
        Options(contest.Request.Rules, contest.Result, page, language).Then<string>(options =>
            new Result<string>.Ready(ContestReport.ToHtml(contest.Result, options)));

    // A contest that is void or open has no outcome that readings could move.
    private static Result<ContestReportOptions> Options(
        Rulebook rules, ContestOutcome? outcome, PageOptions page, Language language)
    {
        var timetable = page.Announced is { } day ? Timetable(rules, day, page.Plan) : new Result<ContestTimetable?>.Ready(null);
        return timetable.Then<ContestReportOptions>(known => new Result<ContestReportOptions>.Ready(
            ContestReportOptions.Default with
            {
                Language = language,
                Effects = page.HasEffects && outcome is not null ? ReadingEffects.Of(outcome.Rules, outcome.Input).OrThrow() : null,
                Timetable = known,
                Title = page.Title.Length > 0 ? new(page.Title, page.Title) : ContestReportOptions.Default.Title,
                Labels = page.Names.Where(name => name.Line.Length > 0)
                    .Select(name => new ApplicationLabel(name.ApplicationId, name.Line)).ToSequence(),
            }));
    }

    private static ContestOutcome? Outcome(ContestProceedings proceedings) =>
        proceedings.Match<ContestOutcome?>(held => held.Outcome, _ => null, _ => null);

    private static Result<ContestTimetable?> Timetable(Rulebook rules, LocalDate announced, TimetablePlan plan)
    {
        var calendar = rules.Deadlines.Calendar;
        return Timetables.Make(rules, announced, calendar, plan) is { } made
            ? new Result<ContestTimetable?>.Ready(made)
            : new Result<ContestTimetable?>.Failed(
                ExitCode.WrongCall, [Fault.At("--announced", new Words(Language.English).Day(announced), Timetables.Expected(calendar))]);
    }
}
