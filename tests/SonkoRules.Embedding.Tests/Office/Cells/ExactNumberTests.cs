using FsCheck.Xunit;
using NodaTime;
using SonkoRules.Office.Cells;

namespace SonkoRules.Embedding.Tests.Office.Cells;

public sealed class ExactNumberTests
{
    // 2026-02-16 is 46069 days after 1899-12-30; 0.377118055… of a day is 9:03:03.
    [Fact]
    public void A_moment_of_a_workbook_is_a_whole_second() =>
        Assert.Equal(new LocalDateTime(2026, 2, 16, 9, 3, 3), ExactNumber.Moment("46069.377118055553", from1904: false));

    [Theory]
    [InlineData("24000.5", "24000.5")]
    [InlineData("24000.500000000004", "24000.5")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("9722200.3699999992", "9722200.37")]
    [InlineData("1.53E7", "15300000")]
    [InlineData("90", "90")]
    public void Digits_beyond_the_fifteenth_are_the_tail_of_a_binary_number(string stored, string expected) =>
        Assert.Equal(expected, ExactNumber.Text(ExactNumber.Read(stored)!.Value));

    [Theory]
    [InlineData("46069.3771185")]
    [InlineData("-1")]
    [InlineData("3000000")]
    [InlineData("много")]
    public void What_is_no_whole_second_of_a_day_is_no_moment(string stored) =>
        Assert.Null(ExactNumber.Moment(stored, from1904: false));

    // The oracle of this test alone is binary: it stores every second of a day as a spreadsheet would.
    [Property]
    public void Every_second_that_a_spreadsheet_stores_comes_back(uint day, uint second)
    {
        var (days, seconds) = ((int)(day % 40_000) + 30_000, (int)(second % 86_400));
        var stored = (days + (seconds / 86_400.0)).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(
            new LocalDate(1899, 12, 30).PlusDays(days).AtMidnight().PlusSeconds(seconds), ExactNumber.Moment(stored, from1904: false));
    }
}
