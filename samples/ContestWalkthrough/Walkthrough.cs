using System;
using System.IO;
using SonkoRules.Quantities;
using SonkoRules.Samples.ContestWalkthrough.CommandLine;
using SonkoRules.Samples.ContestWalkthrough.Comparing;
using SonkoRules.Samples.ContestWalkthrough.Input;
using SonkoRules.Samples.ContestWalkthrough.Printing;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough;

/// <summary>The whole program: arguments, files, one call of the library, tables.</summary>
internal static class Walkthrough
{
    /// <summary>Runs the program. Output is written at once and only when all of it was computed.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="committed">The folder to read when the arguments name none.</param>
    /// <param name="output">Receives the tables.</param>
    /// <param name="error">Receives the errors.</param>
    /// <returns>A value of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, string committed, TextWriter output, TextWriter error)
    {
        var language = OptionsReader.LanguageOf(args);
        try
        {
            return OptionsReader.Read(args, committed).Match(
                options => Run(options, output, error),
                errors => Refuse(errors, language, error));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            error.Write(new LocalizedText("Непредвиденная ошибка: ", "Unexpected error: ").In(language));
            error.Write(exception.Message + "\n");
            return ExitCode.Unexpected;
        }
    }

    private static int Run(Options options, TextWriter output, TextWriter error)
    {
        if (options.Task == WalkthroughTask.Help)
        {
            output.Write(Usage.Text.In(options.Language));
            return ExitCode.Done;
        }

        return FolderReader.Read(options.Folder, options.Readings).Match(
            content => Compute(options, content).Match(
                text =>
                {
                    output.Write(text);
                    return ExitCode.Done;
                },
                errors => Refuse(errors, options.Language, error)),
            errors => Refuse(errors, options.Language, error));
    }

    private static Result<string> Compute(Options options, FolderContent content)
    {
        if (options.Task == WalkthroughTask.Compare)
        {
            return EditionComparison.Of(content).Select(
                comparison => ComparisonPrinter.Print(comparison, options.Language));
        }

        var errors = OptionsReader.CheckExplained(options, content);
        return errors.Count > 0
            ? new Result<string>.Failed(errors)
            : new Result<string>.Ready(ContestPrinter.Print(content, options.Explained, options.Language));
    }

    private static int Refuse(Sequence<InputFault> errors, Language language, TextWriter error)
    {
        foreach (var fault in errors)
        {
            error.Write(fault.ToText(language) + "\n");
        }

        return ExitCode.BadInput;
    }
}
