using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Calendars;
using SonkoRules.Contests;
using SonkoRules.Deadlines;
using SonkoRules.Office;
using SonkoRules.Office.Tables;
using SonkoRules.Quantities;
using SonkoRules.Reports;
using SonkoRules.Samples.Sonko.Answering;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Reports;

/// <summary>The committed contest, 130 applications, with all that a report can show.</summary>
internal static class CommittedContest
{
    public static ContestTables Content { get; } =
        Read(Repository.File("samples/contest-2025"));

    /// <summary>The contest of a folder that is in order.</summary>
    public static ContestTables Read(string folder) =>
        ContestReader.Read(
            ContestFiles.Read(folder).Match(files => files, failed => throw new Xunit.Sdk.XunitException(failed.ToString())),
            Readings.Default).OrThrow();

    public static ContestProceedings.Held Proceedings { get; } =
        (ContestProceedings.Held)Contest.Run(Content.Rules, Content.Filed).OrThrow();

    public static ContestOutcome Outcome => Proceedings.Outcome;

    public static ReadingEffects Effects { get; } = ReadingEffects.Of(Outcome.Rules, Outcome.Input).OrThrow();

    /// <summary>The stages to the last, with the end of acceptance and of the review as the folder gives them.</summary>
    public static ContestTimetable Timetable { get; } = Content.Rules.Deadlines.Timetable(
        Content.Announced,
        RussianCalendar.FiveDayWeek,
        new TimetablePlan { Given = Content.Timetable.Plan.Given }).OrThrow();

    public static ContestReportOptions Options { get; } = new()
    {
        Title = new("Конкурс субсидий СОНКО — 2025", "Contest of subsidies to non-profits, 2025"),
        Labels = Content.Filed.Applications
            .Select(one => new ApplicationLabel(
                one.Application.Id, "АНО «Организация № " + one.Application.ApplicantId + "»"))
            .ToSequence(),
        Effects = Effects,
        Timetable = Timetable,
        LibraryVersion = "0.0.0",
    };

    public static string Page { get; } = ContestReport.ToHtml(Proceedings, Options);
}
