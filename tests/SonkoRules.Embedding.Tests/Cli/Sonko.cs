using System;
using System.IO;
using System.Text;
using System.Threading;
using NodaTime;
using SonkoRules.Samples.Sonko;

namespace SonkoRules.Embedding.Tests.Cli;

/// <summary>What the program did.</summary>
internal sealed record Ran(int Code, byte[] Output, string Error)
{
    /// <summary>Standard output as text; a byte order mark stays in it.</summary>
    public string Text => Encoding.UTF8.GetString(Output);

    public string[] Errors => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the program within the test.</summary>
internal static class Sonko
{
    /// <summary>12.01.2026 06:00 UTC.</summary>
    public static Instant Now { get; } = Instant.FromUtc(2026, 1, 12, 6, 0);

    public static Ran Run(params string[] args) => Pipe([], Terminal.None, args);

    public static Ran Pipe(byte[] input, params string[] args) => Pipe(input, Terminal.None, args);

    public static Ran Pipe(string input, params string[] args) => Pipe(Encoding.UTF8.GetBytes(input), args);

    public static Ran Pipe(byte[] input, Terminal terminal, params string[] args)
    {
        using var error = new StringWriter();
        return Through(new MemoryStream(input), error, terminal, CancellationToken.None, args);
    }

    public static Ran Through(
        Stream input, TextWriter error, Terminal terminal, CancellationToken stop, params string[] args)
    {
        using var output = new MemoryStream();
        var code = SonkoRules.Samples.Sonko.Cli.Run(args, input, output, error, terminal, new Clock(), stop);
        return new Ran(code, output.ToArray(), error.ToString() ?? string.Empty);
    }

    /// <summary>The example of an operation.</summary>
    public static byte[] Example(string operation) => Run("example", operation).Output;

    private sealed class Clock : IClock
    {
        public Instant GetCurrentInstant() => Now;
    }
}
