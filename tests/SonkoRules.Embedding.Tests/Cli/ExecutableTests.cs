using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace SonkoRules.Embedding.Tests.Cli;

/// <summary>The real program in a process of its own, between pipes.</summary>
public sealed class ExecutableTests
{
    [Fact]
    public async Task A_document_goes_through_the_program_from_pipe_to_pipe()
    {
        var example = Sonko.Example("contest");

        var ran = await Run(example, "contest");

        Assert.Equal((0, string.Empty), (ran.Code, ran.Error));
        Assert.Equal(Sonko.Pipe(example, "contest").Text, ran.Text);
    }

    [Fact]
    public async Task Tables_in_a_pipe_have_neither_colours_nor_a_mark_nor_a_bar()
    {
        var example = Sonko.Example("timetable");

        var ran = await Run(example, "timetable", "--to", "table");

        Assert.Equal((0, string.Empty), (ran.Code, ran.Error));
        Assert.Equal(Sonko.Pipe(example, "timetable", "--to", "table").Text, ran.Text);
        Assert.DoesNotContain('\u001b', ran.Text);
        Assert.NotEqual(0xEF, ran.Output[0]);
    }

    [Fact]
    public async Task A_refused_document_ends_the_process_with_1_and_Russian_letters_on_standard_error()
    {
        var ran = await Run([], "score");

        Assert.Equal((1, 0), (ran.Code, ran.Output.Length));
        Assert.Contains("требуется", ran.Error, StringComparison.Ordinal);
    }

    private static async Task<Ran> Run(byte[] input, params string[] args)
    {
        var program = typeof(SonkoRules.Samples.Sonko.Cli).Assembly.Location;
        Assert.True(File.Exists(Path.ChangeExtension(program, ".runtimeconfig.json")));
        var start = new ProcessStartInfo("dotnet", [program, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        await Task.WhenAll(reading, errors);
        await process.WaitForExitAsync();
        return new Ran(process.ExitCode, output.ToArray(), await errors);
    }
}
