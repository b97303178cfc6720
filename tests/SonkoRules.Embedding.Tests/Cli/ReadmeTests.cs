using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using SonkoRules.Samples.Sonko;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Cli;

/// <summary>The commands of the program's README print what it shows.</summary>
public sealed class ReadmeTests
{
    private const string Fence = "```";
    private const string Console = Fence + "console";
    private const string Prompt = "$ ";

    private static readonly string Folder = Repository.File("samples/SonkoRules.Cli");

    [Fact]
    public void Every_command_prints_what_is_shown()
    {
        var shown = File.ReadAllText(Path.Combine(Folder, "README.md")).Replace("\r\n", "\n", StringComparison.Ordinal);

        // What the document would be when every command is run anew: on a difference it is written beside it.
        Snapshot.VerifyDocument(Renewed(shown), "samples/SonkoRules.Cli/README.md");
        Assert.True(shown.Split(Console).Length > 5);
    }

    [Fact]
    public void Every_exit_code_is_told()
    {
        var shown = File.ReadAllText(Path.Combine(Folder, "README.md"));

        Assert.All(
            typeof(ExitCode).GetFields().Select(field => (int)field.GetRawConstantValue()!),
            code => Assert.Contains(FormattableString.Invariant($"| {code} |"), shown, StringComparison.Ordinal));
    }

    private static string Renewed(string shown)
    {
        var text = new StringBuilder();
        var isConsole = false;
        var code = 0;
        foreach (var line in shown.Split('\n'))
        {
            if (line == Console || (isConsole && line == Fence))
            {
                isConsole = line == Console;
                text.Append(line).Append('\n');
            }
            else if (!isConsole)
            {
                text.Append(line).Append('\n');
            }
            else if (line.StartsWith(Prompt, StringComparison.Ordinal))
            {
                text.Append(line).Append('\n').Append(Answer(line[Prompt.Length..], ref code));
            }
        }

        return text.ToString()[..^1];
    }

    // Commands of this program joined by pipes, and the code of the last one: all that the document uses of a shell.
    private static string Answer(string command, ref int code)
    {
        if (command == "echo $?")
        {
            return code.ToString(CultureInfo.InvariantCulture) + "\n";
        }

        byte[] input = [];
        var error = string.Empty;
        foreach (var part in command.Split(" | "))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal("sonko", words[0]);
            var ran = Sonko.Pipe(input, [.. words.Skip(1).Select(Placed)]);
            (input, error, code) = (ran.Output, error + ran.Error, ran.Code);
        }

        return Encoding.UTF8.GetString(input).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal)
            + error.Replace(Folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);
    }

    private static string Placed(string word) =>
        word.StartsWith("data/", StringComparison.Ordinal) || word.StartsWith("../", StringComparison.Ordinal)
            ? Path.GetFullPath(Path.Combine([Folder, .. word.Split('/')]))
            : word;
}
