namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>Reads the options that every operation has.</summary>
internal static class CallReader
{
    private const int LeastWidth = 40;
    private const int GreatestWidth = 1000;

    public static Call Read(ParseResult parsed, OperationOptions options, OptionFaults faults, Host host)
    {
        var isScreen = host.Terminal.OutputIsTerminal && faults.Text(options.Output) is (null or Source.Standard);
        var to = faults.Value(
            options.To,
            text => Formats.Find(options.Formats, text),
            OneOf(Formats.Names(options.Formats))) ?? (isScreen ? Format.Table : Format.Json);
        faults.Value<Language>(
            options.Language,
            text => string.Equals(text, LanguageChoice.Russian, StringComparison.OrdinalIgnoreCase) ? Language.Russian
                : string.Equals(text, LanguageChoice.English, StringComparison.OrdinalIgnoreCase) ? Language.English
                : null,
            OneOf(LanguageChoice.Russian + ", " + LanguageChoice.English));
        var width = faults.Value(
            options.Width,
            text => Typed.Whole(text, LeastWidth, GreatestWidth),
            Typed.ExpectedWhole(LeastWidth, GreatestWidth));
        if (faults.Text(options.Output) is { } output && output.Length == 0)
        {
            faults.Tell(options.Output, string.Empty, new("имя файла", "the name of a file"));
        }

        return new Call
        {
            File = parsed.GetValue(options.File) ?? Source.Standard,
            To = to,
            Output = faults.Text(options.Output),
            Width = width,
            IsIndented = parsed.GetValue(options.Indent),
        };
    }

    public static LocalizedText OneOf(string names) => new("одно из: " + names, "one of: " + names);
}
