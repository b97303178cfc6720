using System;
using System.Text;
using NodaTime;
using NodaTime.Text;
using SonkoRules.Json;

namespace SonkoRules.Embedding.Tests.Json.Scalars;

public sealed class DigitsTests
{
    private static readonly LocalDateTimePattern Pattern =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss");

    [Fact]
    public void Moments_are_written_and_read_as_the_pattern_does()
    {
        var random = new Random(1);
        for (var run = 0; run < 20_000; run++)
        {
            var moment = new LocalDateTime(random.Next(1, 10_000), random.Next(1, 13), random.Next(1, 29), 0, 0)
                .PlusSeconds(random.Next(86_400));
            var text = new byte[Digits.MomentLength];
            Digits.Write(text, moment);

            Assert.Equal(Pattern.Format(moment), Encoding.ASCII.GetString(text));
            Assert.True(Digits.TryRead(text, out var read));
            Assert.Equal(moment, read);
        }
    }

    [Fact]
    public void A_text_with_one_character_changed_is_read_only_where_the_pattern_reads_it()
    {
        const string characters = "0123456789-T:/. ;Z";
        foreach (var sound in new[] { "2025-05-12T17:59:30", "2024-02-29T23:59:59", "0001-01-31T00:00:00", "9999-12-31T09:10:19" })
        {
            for (var i = 0; i < sound.Length; i++)
            {
                foreach (var character in characters)
                {
                    var text = sound[..i] + character + sound[(i + 1)..];
                    var isRead = Digits.TryRead(Encoding.ASCII.GetBytes(text), out var read);

                    // The pattern takes the year 0 and 24:00 too, which no document may have or which has another form.
                    var expected = Pattern.Parse(text).TryGetValue(default, out var parsed)
                        && parsed.Year > 0
                        && !text.Contains("T24", StringComparison.Ordinal);
                    Assert.True(expected == isRead, text);
                    Assert.True(!isRead || read == parsed, text);
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("2025-05-12")]
    [InlineData("2025-05-12T17:59:30.5")]
    public void Another_length_is_left_to_the_pattern(string text) =>
        Assert.False(Digits.TryRead(Encoding.ASCII.GetBytes(text), out _));
}
