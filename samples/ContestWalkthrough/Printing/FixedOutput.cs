using System.IO;
using System.Text;
using Spectre.Console;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>An output of one width wherever it goes, so that the same contest always prints the same text.</summary>
internal sealed class FixedOutput(TextWriter writer, int width) : IAnsiConsoleOutput
{
    public TextWriter Writer => writer;

    public bool IsTerminal => false;

    public int Width => width;

    public int Height => 100;

    public void SetEncoding(Encoding encoding)
    {
        // The writer is a text in memory: it has no encoding to set.
    }
}
