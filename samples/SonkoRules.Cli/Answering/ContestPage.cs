using System;
using NodaTime;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Deadlines;
using SonkoRules.Json.Operations.Contests;
using SonkoRules.Reports;
using SonkoRules.Samples.Sonko.Working;
using SonkoRules.Texts;

namespace SonkoRules.Samples.Sonko.Answering;

/// <summary>A contest as one HTML page.</summary>
internal static class ContestPage
{
    public static Result<string> Write(Answered answered, PageOptions page, Language language)
    {
        var contest = (Answered<ContestRequest, ContestOutcome>)answered;
        var (rules, input) = (contest.Request.Rules, contest.Request.Input);
        var timetable = page.Announced is { } day ? Timetable(rules, day) : new Result<ContestTimetable?>.Ready(null);
        return timetable.Then<string>(known => new Result<string>.Ready(ContestReport.ToHtml(
            contest.Result,
            ContestReportOptions.Default with
            {
                Language = language,
                Effects = page.HasEffects ? ReadingEffects.Of(rules, input) : null,
                Timetable = known,
            })));
    }

    private static Result<ContestTimetable?> Timetable(Rulebook rules, LocalDate announced)
    {
        var calendar = rules.Deadlines.Calendar;
        try
        {
            return new Result<ContestTimetable?>.Ready(rules.Deadlines.Timetable(announced, calendar));
        }
        catch (ArgumentOutOfRangeException)
        {
            var (russian, english) = (new Words(Language.Russian), new Words(Language.English));
            return new Result<ContestTimetable?>.Failed(ExitCode.WrongCall, [Fault.At(
                "--announced",
                english.Day(announced),
                new(
                    $"день, от которого график помещается в календарь с {russian.Day(calendar.FirstDay)} по {russian.Day(calendar.LastDay)}",
                    $"a day from which the timetable fits the calendar from {english.Day(calendar.FirstDay)} to {english.Day(calendar.LastDay)}"))]);
        }
    }
}
