namespace SonkoRules.Samples.Sonko;

/// <summary>What is at the ends of the program: people or pipes.</summary>
internal sealed record Terminal
{
    private const string NoColour = "NO_COLOR";
    private const string Kind = "TERM";
    private const string DumbKind = "dumb";

    /// <summary>Pipes on all sides.</summary>
    public static Terminal None { get; } = new();

    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether control codes may be sent to what is a terminal.</summary>
    public bool HasControlCodes { get; init; }

    /// <summary>Whether colours and bold letters may be sent to what is a terminal.</summary>
    public bool HasColours { get; init; }

    /// <summary>The width of the terminal in characters; null where it is not known.</summary>
    public int? Width { get; init; }

    /// <summary>How long work goes on before a bar is shown.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    public static Terminal OfThisProcess()
    {
        var hasCodes = Environment.GetEnvironmentVariable(Kind) != DumbKind;
        return new Terminal
        {
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            HasControlCodes = hasCodes,
            HasColours = hasCodes && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(NoColour)),
            Width = Console.IsOutputRedirected ? null : WidthOfConsole(),
        };
    }

    private static int? WidthOfConsole()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
