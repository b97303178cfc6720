using System.CommandLine.Invocation;
using System.Text;

namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>Prints what a command takes, in the language of the call.</summary>
internal sealed class HelpText(Host host) : SynchronousCommandLineAction
{
    private const int Gap = 2;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult) =>
        Sink.Write(host, null, Encoding.UTF8.GetBytes(Of(parseResult.CommandResult.Command, new Words(host.Language))));

    /// <summary>The whole help of a command.</summary>
    public static string Of(Command command, Words words)
    {
        var isRoot = command is RootCommand;
        var text = new StringBuilder(command.Description).Append("\n\n").Append("  sonko");
        text.Append(isRoot ? words.In(" ОПЕРАЦИЯ", " OPERATION") : " " + command.Name);
        foreach (var argument in command.Arguments)
        {
            text.Append(argument.Arity.MinimumNumberOfValues == 0 ? " [" + argument.HelpName + "]" : " " + argument.HelpName);
        }

        text.Append(words.In(" [параметры]\n", " [options]\n"));
        Section(text, words.In("Операции и команды", "Operations and commands"), command.Subcommands
            .Select(one => (one.Name, one.Description ?? string.Empty)));
        Section(text, words.In("Аргументы", "Arguments"), command.Arguments
            .Select(one => (one.HelpName ?? one.Name, one.Description ?? string.Empty)));
        IEnumerable<Option> common = isRoot ? [] : command.Parents.OfType<RootCommand>().SelectMany(root => root.Options).Where(one => one.Recursive);
        Section(text, words.In("Параметры", "Options"), command.Options.Concat(common)
            .Where(one => !one.Hidden)
            .Select(one => (Name(one), one.Description ?? string.Empty)));
        if (isRoot)
        {
            text.Append('\n').Append(words.In(
                "Коды завершения: 0 — выполнено, 1 — документ отклонён, 2 — неверный вызов, 3 — файл недоступен для чтения или\n"
                + "записи, 4 — ошибка программы, 130 — остановлено. Параметры операции: sonko ОПЕРАЦИЯ --help.\n",
                "Exit codes: 0 done, 1 the document was refused, 2 a wrong call, 3 a file that cannot be read or\n"
                + "written, 4 an error of the program, 130 stopped. Options of an operation: sonko OPERATION --help.\n"));
        }

        return text.ToString();
    }

    private static string Name(Option option) =>
        string.Join(", ", option.Aliases.Prepend(option.Name)) + (option.HelpName is { } value ? " " + value : string.Empty);

    private static void Section(StringBuilder text, string heading, IEnumerable<(string Name, string Purpose)> lines)
    {
        (string Name, string Purpose)[] all = [.. lines];
        if (all.Length == 0)
        {
            return;
        }

        var width = all.Max(line => line.Name.Length) + Gap;
        text.Append('\n').Append(heading).Append(":\n");
        foreach (var (name, purpose) in all)
        {
            text.Append("  ").Append(name.PadRight(width)).Append(purpose).Append('\n');
        }
    }
}
