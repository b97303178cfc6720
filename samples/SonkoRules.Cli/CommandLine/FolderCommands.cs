namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>The commands that begin a contest in a folder and look its tables over.</summary>
internal static class FolderCommands
{
    private const string Workbook = "конкурс.xlsx";

    public static Command Init(Host host)
    {
        var words = new Words(host.Language);
        var command = new Command("init", words.In(Texts.Init));
        var folder = Folder(command, words);
        var format = new Option<string?>("--to")
        {
            Description = words.In(Texts.InitFormat),
            HelpName = words.In("ФОРМАТ", "FORMAT"),
            Arity = ArgumentArity.ExactlyOne,
        };
        command.Add(format);
        command.Add(LanguageOf(words));
        command.SetAction(parsed => Init(host, parsed.GetValue(folder)!, parsed.GetValue(format) ?? "xlsx"));
        return command;
    }

    public static Command Check(Host host)
    {
        var words = new Words(host.Language);
        var command = new Command("check", words.In(Texts.Check));
        var folder = Folder(command, words);
        command.Add(LanguageOf(words));
        command.SetAction(parsed => Check(host, parsed.GetValue(folder)!));
        return command;
    }

    private static Argument<string> Folder(Command command, Words words)
    {
        var folder = new Argument<string>("folder")
        {
            HelpName = words.In("ПАПКА", "FOLDER"),
            Description = words.In("Папка конкурса.", "The folder of the contest."),
            Arity = ArgumentArity.ExactlyOne,
        };
        command.Add(folder);
        return folder;
    }

    private static Option<string?> LanguageOf(Words words) =>
        new(LanguageChoice.Option)
        {
            Description = words.In(Texts.Language),
            HelpName = words.In("ЯЗЫК", "LANGUAGE"),
            Arity = ArgumentArity.ExactlyOne,
        };

    private static int Init(Host host, string folder, string format)
    {
        if (format is not ("xlsx" or "csv"))
        {
            return host.Refuse(ExitCode.WrongCall, [Fault.At("--to", format, CallReader.OneOf("xlsx, csv"))]);
        }

        var sheets = Templates.Sheets(SmolenskRules.ThirdEdition);
        (string Name, byte[] Bytes)[] files = format == "xlsx"
            ? [(Workbook, WorkbookFile.Of(sheets))]
            : [.. sheets.Select(sheet => (sheet.Name + ".csv", CsvFile.Of(sheet.Rows.Select(row => row.Select(PlainText.Defuse)))))];
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return host.Refuse(ExitCode.File, [Fault.At(folder, string.Empty, new(
                "папка, в которую можно записать", "a folder that can be written to"))]);
        }

        // What is there is somebody's work.
        Fault[] there = [.. files.Select(file => Path.Combine(folder, file.Name)).Where(File.Exists)
            .Select(file => Fault.At(file, string.Empty, new("имя, которое свободно: файл уже есть", "a name that is free: there is such a file")))];
        if (there.Length > 0)
        {
            return host.Refuse(ExitCode.File, there);
        }

        foreach (var (name, bytes) in files)
        {
            var code = Sink.Write(host, Path.Combine(folder, name), bytes);
            if (code != ExitCode.Done)
            {
                return code;
            }
        }

        Say(host, new(
            $"Записано: {string.Join(", ", files.Select(file => Path.Combine(folder, file.Name)))}. Дальше: sonko check {folder}",
            $"Written: {string.Join(", ", files.Select(file => Path.Combine(folder, file.Name)))}. Next: sonko check {folder}"));
        return ExitCode.Done;
    }

    private static int Check(Host host, string folder)
    {
        if (!Directory.Exists(folder) && !File.Exists(folder))
        {
            return host.Refuse(ExitCode.File, [Fault.At(folder, string.Empty, new("папка или файл, которые есть", "a folder or a file that exists"))]);
        }

        return ContestFiles.Read(folder)
            .Then(files => FolderContest.Read(files, new FolderQuestion(Readings.Default, new Explained([]), IsCompared: false), host))
            .Match(
                tables =>
                {
                    Say(host, new(
                        $"Таблицы в порядке: заявок {Words.Whole(tables.Filed.Applications.Count)}, оценочных листов {Words.Whole(tables.Sheets.Count)}, редакция {tables.Rules.Edition.Id}.",
                        $"The tables are in order: applications {Words.Whole(tables.Filed.Applications.Count)}, sheets {Words.Whole(tables.Sheets.Count)}, edition {tables.Rules.Edition.Id}."));
                    return ExitCode.Done;
                },
                failed => host.Refuse(failed.Code, failed.Faults));
    }

    private static void Say(Host host, LocalizedText text) =>
        host.Output.Write(System.Text.Encoding.UTF8.GetBytes(CleanText.Line(text.In(host.Language)) + "\n"));
}
