using NodaTime;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Texts;

public sealed class DateTextTests
{
    [Theory]
    [InlineData(2025, 3, 9, "09.03.2025", "2025-03-09")]
    [InlineData(987, 12, 31, "31.12.0987", "0987-12-31")]
    public void A_day_is_written_as_its_language_does(int year, int month, int day, string russian, string english)
    {
        var date = new LocalDate(year, month, day);

        Assert.Equal(russian, DateText.Of(date, Language.Russian));
        Assert.Equal(english, DateText.Of(date, Language.English));
        Assert.Equal(english, DateText.Iso(date));
    }

    [Fact]
    public void A_moment_is_written_to_the_second()
    {
        var moment = new LocalDateTime(2025, 5, 20, 8, 5, 30);

        Assert.Equal("20.05.2025 08:05:30", DateText.Of(moment, Language.Russian));
        Assert.Equal("2025-05-20 08:05:30", DateText.Of(moment, Language.English));
    }
}
