using OneOf;
using SonkoRules.Json;
using SonkoRules.Office.Plans;

namespace SonkoRules.Samples.Sonko.Plans;

/// <summary>Answers what is asked of the table of a roadmap or of a report.</summary>
internal static class PlanFile
{
    public static Result<ReadOnlyMemory<byte>> Answer(
        Port port, Call call, PlanQuestion question, ReadOnlyMemory<byte> bytes, Host host)
    {
        var file = new OfficeFile(Path.GetFileName(call.File), bytes);
        var answered = port == Ports.Roadmap
            ? Of(RoadmapTable.Read(file))
                .Then<RoadmapRequest>(roadmap => new Result<RoadmapRequest>.Ready(
                    new RoadmapRequest(roadmap, question.Period!, question.Readings) { AsOf = question.AsOf }))
                .Then(Ports.Roadmap.Ask)
            : Of(ReportTables.Read(file))
                .Then<ReportCheckRequest>(report => new Result<ReportCheckRequest>.Ready(new ReportCheckRequest(report)))
                .Then(Ports.ReportCheck.Ask);
        return answered.Then(ready => Payload.Of(ready, call, host));
    }

    /// <summary>What was read of a table, or every cell at fault.</summary>
    public static Result<T> Of<T>(OneOf<T, WhyNot> read) =>
        read.Match<Result<T>>(
            ready => new Result<T>.Ready(ready),
            whyNot => new Result<T>.Failed(ExitCode.Refused, Fault.Of(whyNot)));
}
