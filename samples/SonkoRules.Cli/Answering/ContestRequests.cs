using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Answering;

/// <summary>Requests of contests, of documents and of tables alike.</summary>
internal static class ContestRequests
{
    public static Result<ContestRequest> Read(Call call, ReadOnlyMemory<byte> bytes, Host host) =>
        call.Table is { } told
            ? Read(new OfficeFile(call.File, bytes), told, host)
            : RuleOperations.Contest.Read(bytes).Match<Result<ContestRequest>>(
                accepted => new Result<ContestRequest>.Ready(accepted.Value),
                refused => new Result<ContestRequest>.Failed(ExitCode.Refused, [.. refused.Errors.Select(Fault.Of)]));

    private static Result<ContestRequest> Read(OfficeFile file, TableRules told, Host host) =>
        ContestReader.ReadScores(file, told.Rules).Match<Result<ContestRequest>>(
            table =>
            {
                host.Say(table.Remarks);
                return told.Explained.Check(table.Applications.Select(one => one.Id)).Then<ContestRequest>(_ =>
                    new Result<ContestRequest>.Ready(new ContestRequest(told.Rules, table.Input(told.Budget), told.Explained.Any)
                    {
                        ExplainOnly = told.Explained.Only,
                    }));
            },
            whyNot => new Result<ContestRequest>.Failed(ExitCode.Refused, Fault.Of(whyNot)));

    /// <summary>The request as a document.</summary>
    public static byte[] Write(ContestRequest request, Call call) =>
        JsonText.Of(RuleOperations.Contest.WriteRequest(request), call.IsIndented);
}
