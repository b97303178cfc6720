using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Calendars;
using SonkoRules.Contests;
using SonkoRules.Deadlines;
using SonkoRules.Quantities;
using SonkoRules.Reports;
using SonkoRules.Samples.Sonko.Tables;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Reports;

/// <summary>The committed contest, 130 applications, with all that a report can show.</summary>
internal static class CommittedContest
{
    public static FolderContent Content { get; } =
        FolderReader.Read(Repository.File("samples/contest-2025"), Readings.Default)
            .Match(content => content, faults => throw new Xunit.Sdk.XunitException(faults.ToString()));

    public static ContestProceedings.Held Proceedings { get; } =
        (ContestProceedings.Held)Contest.Run(Content.Rules, Content.Filed).OrThrow();

    public static ContestOutcome Outcome => Proceedings.Outcome;

    public static ReadingEffects Effects { get; } = ReadingEffects.Of(Outcome.Rules, Outcome.Input).OrThrow();

    /// <summary>The stages to the last, with the end of acceptance and of the review as the folder gives them.</summary>
    public static ContestTimetable Timetable { get; } = Content.Rules.Deadlines.Timetable(
        Content.Announced,
        RussianCalendar.FiveDayWeek,
        new TimetablePlan { Given = Content.Dates.Timetable.Plan.Given });

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
