using System;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Cli;

/// <summary>A timetable asked for without a document.</summary>
public sealed class TimetableOptionsTests
{
    [Theory]
    [InlineData("Provisional", "21.04.2027")]
    [InlineData("Earliest", "2025-10-01", "--earliest", "--language", "en")]
    public void A_timetable_is_shown_as_a_table_and_as_months(string variant, params string[] args)
    {
        var ran = Sonko.Run(["timetable", "--to", "table", "--announced", .. args]);
        Assert.Equal((0, string.Empty), (ran.Code, ran.Error));
        Snapshot.Verify(ran.Text, variant);
    }

    // 12.05.2025: acceptance ends on Wednesday 11 June; 12 June is a holiday.
    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Months_stand_side_by_side_as_the_width_allows(int width)
    {
        var text = Sonko.Run(
            "timetable", "--announced", "12.05.2025", "--to", "table", "--width", SonkoRules.Samples.Sonko.Words.Whole(width)).Text;
        Assert.Matches(width == 80 ? " май 2025 +июнь 2025\n" : " май 2025 +июнь 2025 +июль 2025\n", text);
        Assert.Contains("  9   10 * 11 *(12) (13) (14) (15)", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--announced: found '31.02.2025', expected a day such as 12.05.2025 or 2025-05-12", "--announced", "31.02.2025")]
    [InlineData("--announced: found '2025-02-12', expected a day not before 2025-02-13", "--announced", "2025-02-12")]
    [InlineData("--announced: found '2040-11-01', expected a day from which the timetable fits the calendar from 2013-01-01 to 2040-12-31", "--announced", "2040-11-01")]
    [InlineData("--announced: found '2042-01-01', expected a day from which the timetable fits", "--announced", "2042-01-01")]
    [InlineData("--earliest: expected this option only with --announced", "--earliest")]
    [InlineData("--announced: expected this option or a document, not both", "request.json", "--announced", "2025-05-12")]
    public void What_cannot_be_shown_is_a_wrong_call(string message, params string[] args)
    {
        var ran = Sonko.Run(["timetable", "--language", "en", .. args]);
        Assert.Equal((2, string.Empty), (ran.Code, ran.Text));
        Assert.StartsWith(message, ran.Error, StringComparison.Ordinal);
    }
}
