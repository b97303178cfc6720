using NodaTime;
using SonkoRules.Acts;

namespace SonkoRules.Tests.Acts;

public sealed class UntilTheDayTests
{
    // R-UNTIL, clauses 2.12.3 and 3.16.
    [Theory]
    [InlineData("2025-05-20", UntilDate.Excluded, "2025-05-19")]
    [InlineData("2025-03-01", UntilDate.Excluded, "2025-02-28")]
    [InlineData("2026-01-01", UntilDate.Excluded, "2025-12-31")]
    [InlineData("2025-03-01", UntilDate.Included, "2025-03-01")]
    public void Until_a_day_ends_the_day_before_or_with_it(string date, UntilDate reading, string last)
    {
        Assert.Equal(Day(last), UntilTheDay.LastDay(Day(date), reading));
        Assert.True(UntilTheDay.IsOpenOn(Day(last), Day(date), reading));
        Assert.False(UntilTheDay.IsOpenOn(Day(last).PlusDays(1), Day(date), reading));
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
