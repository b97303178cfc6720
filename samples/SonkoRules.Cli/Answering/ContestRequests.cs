using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Answering;

/// <summary>Requests of contests, of documents and of tables alike.</summary>
internal static class ContestRequests
{
    public static Result<ContestRequest> Read(Call call, ReadOnlyMemory<byte> bytes) =>
        call.Table is { } told
            ? ScoreTable.Read(call.File, bytes, told)
            : RuleOperations.Contest.Read(bytes).Match<Result<ContestRequest>>(
                accepted => new Result<ContestRequest>.Ready(accepted.Value),
                refused => new Result<ContestRequest>.Failed(ExitCode.Refused, [.. refused.Errors.Select(Fault.Of)]));

    /// <summary>The request as a document.</summary>
    public static byte[] Write(ContestRequest request, Call call) =>
        JsonText.Of(RuleOperations.Contest.WriteRequest(request), call.IsIndented);
}
