namespace SonkoRules.Samples.Sonko.Plans;

/// <summary>Answers what is asked of the table of a roadmap or of a report.</summary>
internal static class PlanFile
{
    public static Result<ReadOnlyMemory<byte>> Answer(
        Port port, Call call, PlanQuestion question, ReadOnlyMemory<byte> bytes, Host host)
    {
        var answered = port == Ports.Roadmap
            ? RoadmapTable.Request(call.File, bytes, question).Then(Ports.Roadmap.Ask)
            : ReportTables.Read(call.File, bytes).Then(Ports.ReportCheck.Ask);
        return answered.Then(ready => Payload.Of(ready, call, host));
    }
}
