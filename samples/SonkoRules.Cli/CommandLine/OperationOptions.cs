namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>The options of an operation.</summary>
internal sealed class OperationOptions
{
    private readonly Words _words;
    private readonly Command _command;

    public OperationOptions(Command command, IReadOnlyList<Format> formats, bool readsFile, Words words, string to = "--to")
    {
        _words = words;
        _command = command;
        File = new Argument<string?>("file")
        {
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = words.In("ФАЙЛ", "FILE"),
            Description = words.In(Texts.File),
        };
        if (readsFile)
        {
            command.Add(File);
        }

        To = Value(to, words.In(Texts.To).Replace("{0}", Answering.Formats.Names(formats), System.StringComparison.Ordinal), "ФОРМАТ", "FORMAT");
        Output = Value("--output", words.In(Texts.Output), "ФАЙЛ", "FILE", "-o");
        Language = Value(LanguageChoice.Option, words.In(Texts.Language), "ЯЗЫК", "LANGUAGE");
        Width = Value("--width", words.In(Texts.Width), "ЧИСЛО", "NUMBER");
        Indent = Flag("--indent", Texts.Indent);
        Formats = formats;
    }

    public IReadOnlyList<Format> Formats { get; }

    public Argument<string?> File { get; }

    public Option<string?> To { get; }

    public Option<string?> Output { get; }

    public Option<string?> Language { get; }

    public Option<string?> Width { get; }

    public Option<bool> Indent { get; }

    public Option<string?> Value(string name, LocalizedText purpose, string russian, string english) =>
        Value(name, _words.In(purpose), russian, english);

    public Option<string[]> Values(string name, LocalizedText purpose, string russian, string english)
    {
        var option = new Option<string[]>(name)
        {
            Description = _words.In(purpose),
            HelpName = _words.In(russian, english),
            Arity = ArgumentArity.OneOrMore,
        };
        _command.Add(option);
        return option;
    }

    public Option<bool> Flag(string name, LocalizedText purpose)
    {
        var option = new Option<bool>(name) { Description = _words.In(purpose), Arity = ArgumentArity.Zero };
        _command.Add(option);
        return option;
    }

    private Option<string?> Value(string name, string purpose, string russian, string english, params string[] aliases)
    {
        var option = new Option<string?>(name, aliases)
        {
            Description = purpose,
            HelpName = _words.In(russian, english),
            Arity = ArgumentArity.ExactlyOne,
        };
        _command.Add(option);
        return option;
    }
}
