using SonkoRules.Analysis;
using SonkoRules.Json;
using SonkoRules.Samples.Sonko.Comparing;

namespace SonkoRules.Samples.Sonko.Answering;

/// <summary>The contest of a folder: from its applicants to its returns, or two editions side by side.</summary>
internal static class FolderContest
{
    public static Result<ReadOnlyMemory<byte>> Answer(FolderQuestion question, Call call, Host host) =>
        ContestFiles.Read(call.File).Then(files => Read(files, question, host)).Then(content => Answer(content, question, call, host));

    /// <summary>The tables; what was guessed of them is told.</summary>
    public static Result<ContestTables> Read(Sequence<OfficeFile> files, FolderQuestion question, Host host) =>
        ContestReader.Read(files, question.Readings).Match<Result<ContestTables>>(
            tables =>
            {
                host.Say(tables.Remarks);
                return new Result<ContestTables>.Ready(tables);
            },
            whyNot => new Result<ContestTables>.Failed(ExitCode.Refused, Fault.Of(whyNot)));

    private static Result<ReadOnlyMemory<byte>> Answer(
        ContestTables content, FolderQuestion question, Call call, Host host)
    {
        if (question.IsCompared)
        {
            var words = new Words(host.Language);
            return EditionComparison.Of(content).Then<ReadOnlyMemory<byte>>(comparison =>
                new Result<ReadOnlyMemory<byte>>.Ready(Payload.Of(ComparisonView.Of(comparison, words), call, host, words)));
        }

        var request = new ProceedingsRequest(content.Rules, content.Filed, question.Explained.Any)
        {
            ExplainOnly = question.Explained.Only,
        };
        return question.Explained.Check(content.Filed.Applications.Select(one => one.Application.Id)).Then(_ =>
            call.To == Format.Request
                ? new Result<ReadOnlyMemory<byte>>.Ready(
                    JsonText.Of(RuleOperations.Proceedings.WriteRequest(request), call.IsIndented))
                : Ports.Proceedings.Ask(request, (_, result, words) => FolderView.Of(
                        content, request, result, Effects(content, result, call), words))
                    .Then(answered => Payload.Of(answered, call with { Page = PageOf(content, call) }, host)));
    }

    private static ReadingEffects? Effects(ContestTables content, ContestProceedings result, Call call) =>
        call.Page.HasEffects && result is ContestProceedings.Held { Outcome: { } outcome }
            ? ReadingEffects.Of(outcome.Rules, outcome.Input, new ReadingsToTry
            {
                Announcement = new Announcement.On(content.Announced, SmolenskRules.History),
            }).OrThrow()
            : null;

    // The days of the tables are those of the page too.
    private static PageOptions PageOf(ContestTables content, Call call) =>
        call.Page with
        {
            Announced = content.Announced,
            Names = content.Names,
            Title = content.Card.Title,
            Plan = new TimetablePlan { Given = content.Timetable.Plan.Given },
        };
}
