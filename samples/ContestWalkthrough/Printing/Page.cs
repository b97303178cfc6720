using System.IO;
using System.Linq;
using System.Text;
using SonkoRules.Texts;
using Spectre.Console;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>The text that the program prints: headings, lines and tables, without colours or control codes.</summary>
internal sealed class Page
{
    private const int Width = 140;

    private readonly StringBuilder _text = new();
    private readonly IAnsiConsole _console;

    public Page(Language language)
    {
        Language = language;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new FixedOutput(new StringWriter(_text) { NewLine = "\n" }, Width),
            EnvironmentVariables = [],
        });
        _console.Profile.Capabilities.Unicode = true;
    }

    public Language Language { get; }

    public string In(string russian, string english) => Language == Language.Russian ? russian : english;

    public string In(LocalizedText text) => text.In(Language);

    public void Heading(string russian, string english)
    {
        _text.Append('\n').Append(In(russian, english).ToUpperInvariant()).Append('\n');
    }

    public void Line(string text)
    {
        _text.Append(text).Append('\n');
    }

    public void Line(string russian, string english) => Line(In(russian, english));

    public void Table(TableText table) => _console.Write(table.ToTable());

    /// <summary>All that was printed, without spaces at the ends of lines.</summary>
    public override string ToString() =>
        string.Join('\n', _text.ToString().Replace("\r\n", "\n").Split('\n').Select(line => line.TrimEnd(' ')));
}
