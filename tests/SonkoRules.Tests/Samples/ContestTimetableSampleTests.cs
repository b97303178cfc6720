using System;
using System.IO;
using SonkoRules.Samples.ContestTimetable;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Samples;

public sealed class ContestTimetableSampleTests
{
    private const int Width = 120;

    [Theory]
    [InlineData("Russian", "21.04.2025")]
    [InlineData("English", "2025-02-14", "--english")]
    [InlineData("Earliest", "--earliest", "2025-10-01")]
    [InlineData("Provisional", "2027-04-21")]
    public void A_timetable_is_printed(string variant, params string[] args)
    {
        var (code, output, errors) = Run(args);

        Assert.Equal((0, string.Empty), (code, errors));
        Snapshot.Verify(output, variant);
    }

    [Theory]
    [InlineData("Нужна дата")]
    [InlineData("Не понято: 31.02.2025", "31.02.2025")]
    [InlineData("Not understood: tomorrow", "tomorrow", "--english")]
    [InlineData("Not understood: --verbose", "2025-04-21", "--english", "--verbose")]
    [InlineData("лишняя: 2025-04-22", "2025-04-21", "2025-04-22")]
    [InlineData("Порядок применяется с 13.02.2025", "2025-02-12")]
    [InlineData("The order applies from 2025-02-13", "2025-02-12", "--english")]
    [InlineData("известен по 31.12.2028", "2028-11-01")]
    [InlineData("is known to 2028-12-31", "2030-01-01", "--english")]
    public void What_cannot_be_printed_is_an_error_with_code_2(string message, params string[] args)
    {
        var (code, output, errors) = Run(args);

        Assert.Equal((2, string.Empty), (code, output));
        Assert.Contains(message, errors, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Run(string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = TimetableCommand.Run(args, output, errors, Width);
        return (code, output.ToString(), errors.ToString());
    }
}
