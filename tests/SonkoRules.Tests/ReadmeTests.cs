using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests;

/// <summary>The README's example is the code below, and prints what the README says.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Ten_lines()
    {
        using var console = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };

        // begin
        var rules = SmolenskRules.AnnouncedOn(new LocalDate(2025, 4, 21)).OrThrow(); // edition E3, the default readings
        var score = rules.Scoring.Score(new[]
        {
            new ExpertSheet("first", 81, 81, 80, 81, 80, 80, 80, 80, 80, 80),
            new ExpertSheet("second", 81, 81, 80, 81, 81, 80, 80, 80, 80, 80),
            new ExpertSheet("third", 82, 82, 81, 82, 81, 81, 81, 81, 81, 81),
        }).OrThrow();
        var size = rules.Subsidies.SizeOf(score.Value, Rubles.From(2_000_000m), new Budget(Rubles.From(15_300_000m))).OrThrow();
        var payment = rules.Deadlines.Payment.From(new LocalDate(2025, 6, 5), RussianCalendar.FiveDayWeek).OrThrow();
        console.WriteLine(size.Explain().ToText(Language.English));
        console.WriteLine(payment.Explain().ToText(Language.English));
        //// end

        Assert.Equal(Block(Readme(), 1), console.ToString().Replace('\u00A0', ' ').TrimEnd('\n'));
    }

    [Fact]
    public void The_readme_shows_this_code()
    {
        var source = File.ReadAllText(ThisFile()).ReplaceLineEndings("\n");
        var start = source.IndexOf("// begin\n", StringComparison.Ordinal) + "// begin\n".Length;
        var code = source[start..source.IndexOf("        //// end", start, StringComparison.Ordinal)];
        var shown = string.Join('\n', code.TrimEnd('\n').Split('\n').Select(line => line.Length >= 8 ? line[8..] : line));

        Assert.Equal(shown.Replace("console.", "Console.", StringComparison.Ordinal), Block(Readme(), 0));
    }

    private static string Readme() => File.ReadAllText(Repository.File("README.md")).ReplaceLineEndings("\n");

    /// <summary>The fenced blocks that follow the heading "Ten lines", in their order.</summary>
    private static string Block(string readme, int index)
    {
        var section = readme[readme.IndexOf("## Ten lines", StringComparison.Ordinal)..];
        var fenced = section.Split("```")[(2 * index) + 1];
        return fenced[(fenced.IndexOf('\n', StringComparison.Ordinal) + 1)..].TrimEnd('\n');
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
