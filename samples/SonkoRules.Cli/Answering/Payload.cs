using System.Text;
using SonkoRules.Duties;
using SonkoRules.Indicators;
using SonkoRules.Json;
using SonkoRules.Office.Plans;
using SonkoRules.Reports;

namespace SonkoRules.Samples.Sonko.Answering;

/// <summary>Turns an answer into the bytes of a format.</summary>
internal static class Payload
{
    private const int WidthOfPipes = 120;

    public static Result<ReadOnlyMemory<byte>> Of(Answered answered, Call call, Host host)
    {
        var words = new Words(host.Language);
        return call.To switch
        {
            Format.Json => Ready(JsonText.Of(answered.ToJson(), call.IsIndented)),
            Format.Html when answered is Answered<RoadmapRequest, RoadmapPlan> plan =>
                Ready(Utf8(PlanReport.ToHtml(plan.Result, plan.Request.AsOf, host.Language))),
            Format.Html when answered is Answered<ReportCheckRequest, ReportCheck> check =>
                Ready(Utf8(PlanReport.ToHtml(check.Result, host.Language))),
            Format.Html => ContestPage.Write(answered, call.Page, host.Language).Then(text => Ready(Utf8(text))),
            Format.Ics => CalendarFile.Write(answered, call.Calendar, host).Then(text => Ready(Utf8(text))),
            Format.Rows when answered is Answered<RoadmapRequest, RoadmapPlan> plan =>
                Ready(CsvFile.Of(RoadmapTable.Rows(plan.Result.Roadmap).Select(row => row.Select(PlainText.Defuse)))),
            Format.Rows => Rows(answered),
            _ => Ready(Of(answered.ToView(words), call, host, words)),
        };
    }

    /// <summary>A view as tables, Markdown or CSV.</summary>
    public static byte[] Of(Views.View view, Call call, Host host, Words words) =>
        call.To switch
        {
            Format.Markdown => Utf8(MarkdownRenderer.Render(view, words)),
            Format.Csv => CsvRenderer.Render(view, words),
            _ => Utf8(TableRenderer.Render(view, words, Width(call, host), HasColours(call, host))),
        };

    // The table of scores that the reader reads.
    private static Result<ReadOnlyMemory<byte>> Rows(Answered answered)
    {
        var request = ((Answered<Json.ContestRequest, ContestOutcome>)answered).Request;
        return ScoreTable.Rows(request.Rules, request.Input).Match(
            rows => Ready(CsvFile.Of(rows.Select(row => row.Select(Defused)))),
            whyNot => new Result<ReadOnlyMemory<byte>>.Failed(ExitCode.Refused, Fault.Of(whyNot)));
    }

    // A sum or a moment of the program's own is what a spreadsheet may take for one; ids and names are not.
    private static string Defused(string text, int column) => column is 0 or 1 or 6 ? PlainText.Defuse(text) : text;

    private static int Width(Call call, Host host) => call.Width ?? host.Terminal.Width ?? WidthOfPipes;

    private static bool HasColours(Call call, Host host) =>
        host.Terminal is { OutputIsTerminal: true, HasColours: true } && call.Output is (null or Source.Standard);

    private static Result<ReadOnlyMemory<byte>> Ready(byte[] bytes) => new Result<ReadOnlyMemory<byte>>.Ready(bytes);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
