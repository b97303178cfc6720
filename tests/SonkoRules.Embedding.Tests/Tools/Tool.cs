using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text;

namespace SonkoRules.Embedding.Tests.Tools;

/// <summary>What a few tests need beyond the SDK: <c>.ci/setup</c> installs it.</summary>
internal static class Tool
{
    /// <summary>Why the tests of a tool are skipped. In CI they are never: what is not there fails there.</summary>
    /// <param name="lack">What is amiss with the tool; null where it works.</param>
    public static string? Skip(string? lack) => Skip(lack, Environment.GetEnvironmentVariable("CI") == "true");

    public static string? Skip(string? lack, bool isContinuousIntegration) => isContinuousIntegration ? null : lack;

    /// <summary>Runs a program to its end; all texts are UTF-8.</summary>
    public static ToolRun Run(
        string program, IEnumerable<string> arguments, string input = "", Action<ProcessStartInfo>? surroundings = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        surroundings?.Invoke(start);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}

/// <summary>How a program ended.</summary>
internal sealed record ToolRun(int Code, string Output, string Errors)
{
    /// <summary>What it printed; a failure of the test with all of it where it did not end well.</summary>
    public string Printed()
    {
        Assert.True(Code == 0, Output + Errors);
        return Output;
    }
}
