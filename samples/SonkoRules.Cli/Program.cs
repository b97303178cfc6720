using System.Text;
using System.Threading;

namespace SonkoRules.Samples.Sonko;

/// <summary>The edge: the streams, the terminal, the clock and Ctrl+C of this process.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = true;
            stop.Cancel();
        };

        // A table is text in UTF-8 wherever it goes; only a console has to be told.
        if (!Console.IsOutputRedirected || !Console.IsErrorRedirected)
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        using var error = new StreamWriter(
            Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
        {
            AutoFlush = true,
        };
        return Cli.Run(args, input, output, error, Terminal.OfThisProcess(), SystemClock.Instance, stop.Token);
    }
}
