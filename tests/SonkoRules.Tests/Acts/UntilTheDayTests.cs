using NodaTime;
using SonkoRules.Acts;

namespace SonkoRules.Tests.Acts;

public sealed class UntilTheDayTests
{
    [Theory]
    [InlineData("2025-05-20", "2025-05-19")]
    [InlineData("2025-03-01", "2025-02-28")]
    [InlineData("2026-01-01", "2025-12-31")]
    public void Until_the_day_of_an_event_ends_the_day_before(string date, string last) =>
        Assert.Equal(Day(last), UntilTheDay.LastDay(Day(date)));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
