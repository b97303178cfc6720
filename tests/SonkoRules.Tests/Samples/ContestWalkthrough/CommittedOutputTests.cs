using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Samples.ContestWalkthrough;

public sealed class CommittedOutputTests
{
    [Theory]
    [InlineData("russian")]
    [InlineData("english", "--english")]
    [InlineData("compare-russian", "--compare")]
    [InlineData("compare-english", "--compare", "--english")]
    public void The_committed_output_is_what_the_program_prints(string name, params string[] args)
    {
        var (code, output, error) = ContestFolder.RunProgram(args);

        Assert.Equal((0, string.Empty), (code, error));
        Snapshot.VerifyDocument(output, $"samples/ContestWalkthrough/output/{name}.txt");
    }

    [Theory]
    [InlineData]
    [InlineData("--english")]
    [InlineData("--compare")]
    [InlineData("--reading", "R-SCOPE=PerDirection")]
    public void Output_is_plain_text_of_one_width(params string[] args)
    {
        var output = ContestFolder.RunProgram(args).Output;
        Assert.DoesNotContain('\u001B', output);
        Assert.DoesNotContain('\r', output);
        Assert.All(
            output.Split('\n'),
            line =>
            {
                Assert.False(line.EndsWith(' '), line);
                Assert.True(!line.StartsWith('│') || line.Length <= 140, line);
            });
    }

    // Cyrillic letters in the English text would be words that were forgotten, apart from the act's number.
    [Theory]
    [InlineData("--english")]
    [InlineData("--english", "--compare")]
    public void The_English_output_is_in_English(params string[] args) =>
        Assert.DoesNotContain(
            ContestFolder.RunProgram(args).Output
                .Replace("72-ОД", string.Empty, StringComparison.Ordinal)
                .Replace("26-ОД-1", string.Empty, StringComparison.Ordinal),
            character => character is >= '\u0400' and <= '\u04FF');

    // The program as the shell sees it, with the data that was copied beside it, in a narrow terminal.
    [Fact]
    public void The_program_itself_prints_the_same_and_returns_its_codes()
    {
        var (code, output, error) = Start();
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Equal(ContestFolder.RunProgram().Output, output);

        (code, output, error) = Start("--english", "no such folder");
        Assert.Equal((2, string.Empty), (code, output));
        Assert.Equal("FOLDER: 'no such folder': expected a folder that exists\n", error);
    }

    private static (int Code, string Output, string Error) Start(params string[] args)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "ContestWalkthrough.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["COLUMNS"] = "40";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
