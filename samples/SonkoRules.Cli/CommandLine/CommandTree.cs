using System.CommandLine.Help;

namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>All commands of the program.</summary>
internal static class CommandTree
{
    public static RootCommand Make(Host host)
    {
        var words = new Words(host.Language);
        var root = new RootCommand(words.In(Texts.Program));
        foreach (var port in Ports.All)
        {
            root.Add(OperationCommand.Make(port, host));
        }

        root.Add(FolderCommands.Init(host));
        root.Add(FolderCommands.Check(host));
        root.Add(CatalogueCommands.Operations(host));
        root.Add(CatalogueCommands.Schema(host));
        root.Add(CatalogueCommands.Example(host));
        Replace(root, host, words);
        root.SetAction(_ =>
        {
            host.Error.Write(HelpText.Of(root, words));
            return ExitCode.WrongCall;
        });
        return root;
    }

    // The program's own help: the parser's knows neither Russian nor the exit codes.
    private static void Replace(RootCommand root, Host host, Words words)
    {
        foreach (var option in root.Options.ToArray())
        {
            root.Options.Remove(option);
        }

        root.Directives.Clear();
        root.Add(new HelpOption("--help", "-h", "-?")
        {
            Description = words.In(Texts.Help),
            Action = new HelpText(host),
            Recursive = true,
        });
        root.Add(new VersionOption("--version")
        {
            Description = words.In(Texts.Version),
            Action = new VersionText(host),
        });
        root.Add(new Option<string?>(LanguageChoice.Option)
        {
            Description = words.In(Texts.Language),
            HelpName = words.In("ЯЗЫК", "LANGUAGE"),
        });
    }
}
