using System.Text;
using Spectre.Console;

namespace SonkoRules.Samples.Sonko.Rendering;

/// <summary>Consoles of which nothing is guessed: all is said by the caller.</summary>
internal static class ConsoleMaker
{
    private const int WidthOfBar = 80;

    /// <summary>A console that writes a page into memory.</summary>
    public static IAnsiConsole ForPage(TextWriter writer, int width, bool hasColours) =>
        Make(writer, width, hasColours, hasColours, isInteractive: false);

    /// <summary>A console that shows a bar on standard error.</summary>
    public static IAnsiConsole ForBar(Host host) =>
        Make(
            host.Error,
            host.Terminal.Width ?? WidthOfBar,
            host.Terminal.HasControlCodes,
            host.Terminal.HasColours,
            isInteractive: true);

    private static IAnsiConsole Make(TextWriter writer, int width, bool hasCodes, bool hasColours, bool isInteractive)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasCodes ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = isInteractive ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new Fixed(writer, width),
            EnvironmentVariables = [],
        });
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private sealed class Fixed(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => true;

        public int Width => width;

        public int Height => 100;

        public void SetEncoding(Encoding encoding)
        {
            // The writer has its encoding already.
        }
    }
}
