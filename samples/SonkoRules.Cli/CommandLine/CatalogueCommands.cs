using System.Text.Json;
using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>The commands that tell what operations there are and what their documents look like.</summary>
internal static class CatalogueCommands
{
    public static Command Operations(Host host)
    {
        var words = new Words(host.Language);
        var command = new Command("operations", words.In(Texts.Operations));
        var options = new OperationOptions(command, Formats.OfEverything, readsFile: false, words);
        command.SetAction(parsed =>
        {
            var faults = new OptionFaults(parsed);
            var call = CallReader.Read(parsed, options, faults, host);
            return faults.All.Count > 0
                ? host.Refuse(ExitCode.WrongCall, faults.All)
                : Sink.Write(host, call.Output, call.To == Format.Json
                    ? JsonText.Of(List(), call.IsIndented)
                    : Payload.Of(View(words), call, host, words));
        });
        return command;
    }

    public static Command Schema(Host host)
    {
        var words = new Words(host.Language);
        var command = new Command("schema", words.In(Texts.Schema));
        var ofAnswer = new Option<bool>("--answer") { Description = words.In(Texts.SchemaOfAnswer), Arity = ArgumentArity.Zero };
        command.Add(ofAnswer);
        return Document(command, host, Texts.Schema, (operation, parsed) =>
            parsed.GetValue(ofAnswer) ? operation.AnswerSchema() : operation.RequestSchema());
    }

    public static Command Example(Host host)
    {
        var command = new Command("example", new Words(host.Language).In(Texts.Example));
        var indent = new Option<bool>("--indent") { Description = new Words(host.Language).In(Texts.Indent), Arity = ArgumentArity.Zero };
        command.Add(indent);
        return Document(command, host, Texts.Example, (operation, parsed) =>
            JsonText.Of(operation.Example(), parsed.GetValue(indent)));
    }

    private static Command Document(
        Command command, Host host, LocalizedText purpose, System.Func<Operation, ParseResult, byte[]> document)
    {
        var words = new Words(host.Language);
        var name = new Argument<string>("operation")
        {
            HelpName = words.In("ОПЕРАЦИЯ", "OPERATION"),
            Description = words.In(Texts.Operation),
            Arity = ArgumentArity.ExactlyOne,
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = words.In(Texts.Output),
            HelpName = words.In("ФАЙЛ", "FILE"),
            Arity = ArgumentArity.ExactlyOne,
        };
        var language = new Option<string?>(LanguageChoice.Option)
        {
            Description = words.In(Texts.Language),
            HelpName = words.In("ЯЗЫК", "LANGUAGE"),
            Arity = ArgumentArity.ExactlyOne,
        };
        command.Description = words.In(purpose);
        command.Add(name);
        command.Add(output);
        command.Add(language);
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(name);
            var operation = RuleOperations.All.FirstOrDefault(one => one.Name == asked);
            return operation is null
                ? host.Refuse(ExitCode.WrongCall, [Fault.At(
                    "sonko " + command.Name,
                    asked ?? string.Empty,
                    CallReader.OneOf(string.Join(", ", RuleOperations.All.Select(one => one.Name))))])
                : Sink.Write(host, parsed.GetValue(output), document(operation, parsed));
        });
        return command;
    }

    private static View View(Words words)
    {
        var grid = new GridBuilder(words)
            .Word("Операция", "Operation")
            .Prose("Содержание ответа", "What it answers")
            .Word("Запрос", "Request")
            .Word("Ответ", "Answer")
            .Prose("Форматы", "Formats");
        foreach (var port in Ports.All)
        {
            var operation = port.Operation;
            grid.Row(
                Cell.Of(operation.Name),
                Cell.Of(words.In(operation.Purpose)),
                Cell.Of(operation.RequestKind),
                Cell.Of(operation.AnswerKind),
                Cell.Of(Formats.Names(port.Formats)));
        }

        return new ViewBuilder(words).Add(grid.Make(string.Empty, isMain: true)).Make(words.In("Операции", "Operations"));
    }

    private static byte[] List()
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, JsonText.Layout(isIndented: false)))
        {
            writer.WriteStartArray();
            foreach (var port in Ports.All)
            {
                writer.WriteStartObject();
                writer.WriteString("name", port.Operation.Name);
                writer.WriteNumber("version", port.Operation.Version);
                writer.WriteString("request", port.Operation.RequestKind);
                writer.WriteString("answer", port.Operation.AnswerKind);
                writer.WriteStartObject("purpose");
                writer.WriteString("ru", port.Operation.Purpose.Russian);
                writer.WriteString("en", port.Operation.Purpose.English);
                writer.WriteEndObject();
                writer.WriteStartArray("formats");
                foreach (var format in port.Formats)
                {
                    writer.WriteStringValue(Formats.Name(format));
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return bytes.ToArray();
    }
}
