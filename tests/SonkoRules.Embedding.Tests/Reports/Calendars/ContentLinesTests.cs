using System;
using System.Linq;
using System.Text;
using FsCheck.Fluent;
using SonkoRules.Reports;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Reports.Calendars;

/// <summary>Lines of calendar files: folded within 75 octets, whole in their characters, read back as they were.</summary>
public sealed class ContentLinesTests
{
    [Fact]
    public void Any_text_is_read_back() =>
        Properties.Holds(
            NastyTexts.Gen.Two(),
            texts =>
            {
                var (summary, description) = texts;
                var one = Assert.Single(CalendarFile.Read(
                    new ContentLines().Add("BEGIN", "VCALENDAR").Add("BEGIN", "VEVENT").AddText("SUMMARY", summary)
                        .AddText("DESCRIPTION;LANGUAGE=ru", description).Add("END", "VEVENT").Add("END", "VCALENDAR").ToString()).Events);
                Assert.Equal(SafeText.Clean(summary), one.Summary);
                Assert.Equal(SafeText.Clean(description), one.Description);
            },
            runs: 500);

    [Theory]
    [InlineData("a")]
    [InlineData("Ж")]
    [InlineData("漢")]
    [InlineData("😀")]
    public void Lines_are_as_long_as_they_may_be(string character)
    {
        var octets = Encoding.UTF8.GetByteCount(character);
        for (var count = 1; count < 200; count++)
        {
            var lines = new ContentLines().Add("X", string.Concat(Enumerable.Repeat(character, count))).ToString()[..^2].Split("\r\n");
            Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
            Assert.All(lines.SkipLast(1), line => Assert.True(Encoding.UTF8.GetByteCount(line) + octets > 75));
            Assert.All(lines.Skip(1), line => Assert.StartsWith(" ", line, StringComparison.Ordinal));
            Assert.Equal("X:" + string.Concat(Enumerable.Repeat(character, count)), lines[0] + string.Concat(lines.Skip(1).Select(line => line[1..])));
        }
    }

    // "X:" and 73 letters are 75 octets and one line; one letter more goes on to the next after its space.
    [Fact]
    public void The_seventy_sixth_octet_folds()
    {
        Assert.Equal("X:" + new string('a', 73) + "\r\n", new ContentLines().Add("X", new string('a', 73)).ToString());
        Assert.Equal("X:" + new string('a', 73) + "\r\n a\r\n", new ContentLines().Add("X", new string('a', 74)).ToString());
    }

    [Theory]
    [InlineData("a,b;c\\d", "a\\,b\\;c\\\\d")]
    [InlineData("a\nb", "a\\nb")]
    [InlineData("a\r\nb\rc", "a\\nb\\nc")]
    [InlineData("a:b\"c", "a:b\"c")]
    [InlineData("a\\nb", "a\\\\nb")]
    [InlineData("a\0b", "a\uFFFDb")]
    public void Text_is_escaped(string text, string value) => Assert.Equal(value, ContentLines.Escape(text));
}
