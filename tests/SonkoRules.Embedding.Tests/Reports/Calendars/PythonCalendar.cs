using System;
using System.Diagnostics;
using System.IO;

namespace SonkoRules.Embedding.Tests.Reports.Calendars;

/// <summary>Python's icalendar, a reader of calendar files that others use.</summary>
internal static class PythonCalendar
{
    private const string Python = "/usr/bin/python3";

    public static bool IsHere { get; } = File.Exists(Python) && Run("import icalendar", string.Empty).Code == 0;

    public static (int Code, string Output, string Errors) Run(string script, string input)
    {
        var start = new ProcessStartInfo(Python, ["-I", "-X", "utf8", "-c", script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}

/// <summary>A fact that is skipped, saying so, where Python's icalendar is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonCalendarFactAttribute : FactAttribute
{
    public PythonCalendarFactAttribute()
    {
        if (!PythonCalendar.IsHere)
        {
            Skip = "Python with the package icalendar is not here.";
        }
    }
}
