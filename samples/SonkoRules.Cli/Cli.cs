using System.Threading;
using SonkoRules.Samples.Sonko.CommandLine;

namespace SonkoRules.Samples.Sonko;

/// <summary>The whole program between its edges.</summary>
internal static class Cli
{
    /// <summary>Runs the program. Output is written at once and only when all of it was computed.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error: the errors, one a line, and the bar.</param>
    /// <param name="terminal">What is at the ends.</param>
    /// <param name="clock">The clock, for the stamp of calendar files.</param>
    /// <param name="stop">Ends the program early.</param>
    /// <returns>A value of <see cref="ExitCode"/>.</returns>
    public static int Run(
        string[] args,
        Stream input,
        Stream output,
        TextWriter error,
        Terminal terminal,
        IClock clock,
        CancellationToken stop = default)
    {
        var language = LanguageChoice.Of(args);
        var host = new Host(input, output, error, terminal, clock, language, stop);
        try
        {
            var parsed = CommandTree.Make(host).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            var faults = CallFaults.Of(parsed);
            return faults.Count > 0
                ? host.Refuse(ExitCode.WrongCall, faults)
                : parsed.Invoke(new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                });
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCode.Stopped;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return host.Refuse(ExitCode.Unexpected, [new Fault(new(
                "непредвиденная ошибка программы: " + exception.Message,
                "unexpected error of the program: " + exception.Message))]);
        }
    }
}
