using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>An operation: a document in, its answer out.</summary>
internal static class OperationCommand
{
    public static Command Make(Port port, Host host)
    {
        var words = new Words(host.Language);
        var command = new Command(port.Operation.Name, words.In(port.Operation.Purpose));
        // The period of a roadmap is asked for as people say it, from and to: what to write has another name there.
        var options = new OperationOptions(command, port.Formats, readsFile: true, words, port == Ports.Roadmap ? "--as" : "--to");
        var plan = port == Ports.Roadmap || port == Ports.ReportCheck ? new PlanOptions(options, port == Ports.Roadmap) : null;
        var due = port == Ports.Due ? new DueOptions(options) : null;
        var page = port.Formats.Contains(Format.Html) && plan is null ? new PageOptionSet(options) : null;
        var contest = port == Ports.Contest ? new ContestOptions(options, page!) : null;
        var timetable = port is Port<TimetableRequest, ContestTimetable> ? new TimetableOptions(options) : null;
        var calendar = port.Formats.Contains(Format.Ics) ? new CalendarFileOptions(options) : null;
        command.SetAction(parsed =>
        {
            var faults = new OptionFaults(parsed);
            var call = CallReader.Read(parsed, options, faults, host);
            call = contest?.Read(parsed, call, faults) ?? call;
            call = page?.Read(parsed, call, faults) ?? call;
            call = timetable?.Read(parsed, call, faults) ?? call;
            call = plan?.Read(parsed, call, faults) ?? call;
            call = calendar?.Read(parsed, call, faults) ?? call;
            call = due?.Read(call, faults) ?? call;
            return faults.All.Count > 0
                ? host.Refuse(ExitCode.WrongCall, faults.All)
                : Run(port, call, host);
        });
        return command;
    }

    private static int Run(Port port, Call call, Host host)
    {
        if (call is { File: Source.Standard, Timetable: null } && host.Terminal.InputIsTerminal)
        {
            return host.Refuse(ExitCode.WrongCall, [Fault.At("sonko " + port.Operation.Name, string.Empty, new(
                "файл или документ на стандартном вводе; параметры: sonko " + port.Operation.Name + " --help",
                "a file, or a document on standard input; for options: sonko " + port.Operation.Name + " --help"))]);
        }

        if (call.Folder is not null && host.Terminal.ErrorIsTerminal)
        {
            host.Error.Write(CleanText.Line(new Words(host.Language).In(
                $"{call.File}: чтение таблиц и расчёт конкурса…", $"{call.File}: reading the tables and computing the contest…")) + "\n");
        }

        return Waiting.For(host, () => Answer(port, call, host)).Match(
            payload => Sink.Write(host, call.Output, payload),
            failed => host.Refuse(failed.Code, failed.Faults));
    }

    private static Result<ReadOnlyMemory<byte>> Answer(Port port, Call call, Host host) =>
        call.Due is { } watched ? DueFolder.Read(call.File, watched).Then(Ports.Due.Ask).Then(ready => Payload.Of(ready, call, host))
        : call.Folder is { } question ? FolderContest.Answer(question, call, host)
        : call.Timetable is { } timetable
            ? ((Port<TimetableRequest, ContestTimetable>)port).Ask(timetable).Then(ready => Payload.Of(ready, call, host))
        : Source.Read(host, call.File).Then(bytes => Answer(port, call, bytes, host));

    private static Result<ReadOnlyMemory<byte>> Answer(Port port, Call call, ReadOnlyMemory<byte> bytes, Host host)
    {
        if (call.Plan is { } plan)
        {
            return PlanFile.Answer(port, call, plan, bytes, host);
        }

        if (call.To == Format.Request)
        {
            return ContestRequests.Read(call, bytes, host).Then<ReadOnlyMemory<byte>>(request =>
                new Result<ReadOnlyMemory<byte>>.Ready(ContestRequests.Write(request, call)));
        }

        var answered = call.IsFromCsv
            ? ContestRequests.Read(call, bytes, host).Then(Ports.Contest.Ask)
            : port.Ask(bytes);
        return answered.Then(ready => Payload.Of(ready, call, host));
    }
}
