using System.Globalization;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Texts;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("0", 0, "0", "0")]
    [InlineData("0", 2, "0,00", "0.00")]
    [InlineData("999", 0, "999", "999")]
    [InlineData("1000", 0, "1 000", "1,000")]
    [InlineData("12345.6", 2, "12 345,60", "12,345.60")]
    [InlineData("123456", 1, "123 456,0", "123,456.0")]
    [InlineData("1234567.89", 2, "1 234 567,89", "1,234,567.89")]
    [InlineData("-1000", 2, "−1 000,00", "−1,000.00")]
    [InlineData("-0.004", 2, "0,00", "0.00")]
    [InlineData("-0.005", 2, "−0,01", "−0.01")]
    [InlineData("0.995", 2, "1,00", "1.00")]
    [InlineData("79228162514264337593543950335", 0, "79 228 162 514 264 337 593 543 950 335", "79,228,162,514,264,337,593,543,950,335")]
    public void Groups_are_of_three_digits(string number, int digits, string russian, string english)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);

        Assert.Equal(
            russian.Replace(' ', NumberText.NoBreakSpace),
            OddCulture.Run(() => NumberText.Grouped(value, digits, Language.Russian)));
        Assert.Equal(english, OddCulture.Run(() => NumberText.Grouped(value, digits, Language.English)));
    }

    [Theory]
    [InlineData("72.33", "72,33", "72.33")]
    [InlineData("72.30", "72,30", "72.30")]
    [InlineData("1234", "1234", "1234")]
    [InlineData("-0.5", "−0,5", "−0.5")]
    public void A_decimal_keeps_its_digits(string number, string russian, string english)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);

        Assert.Equal(russian, OddCulture.Run(() => NumberText.Decimal(value, Language.Russian)));
        Assert.Equal(english, OddCulture.Run(() => NumberText.Decimal(value, Language.English)));
    }

    [Fact]
    public void Plain_numbers_ask_no_culture()
    {
        Assert.Equal("-1234.50", OddCulture.Run(() => NumberText.Plain(-1234.50m)));
        Assert.Equal("-1234", OddCulture.Run(() => NumberText.Plain(-1234L)));
    }
}
