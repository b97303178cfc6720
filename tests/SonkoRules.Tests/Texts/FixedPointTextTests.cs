using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Texts;

public sealed partial class FixedPointTextTests
{
    [Fact]
    public void Every_short_text_agrees_with_the_grammar()
    {
        const string Alphabet = "-.019";
        string[] texts = [string.Empty];
        for (var length = 0; length <= 6; length++)
        {
            Assert.All(texts, text => Agrees(text, digits: 2));
            texts = [.. texts.SelectMany(text => Alphabet.Select(letter => text + letter))];
        }
    }

    [Property]
    public void Texts_near_the_ends_of_the_range_agree_with_the_grammar(short distance, byte place)
    {
        var end = distance < 0 ? (BigInteger)long.MinValue : long.MaxValue;
        var text = (end + distance).ToString(CultureInfo.InvariantCulture);
        Agrees(text.Insert(text.Length - 1 - (place % 7), "."), digits: 6);
        Agrees(text, digits: 0);
    }

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?\z")]
    private static partial Regex Grammar();

    private static void Agrees(string text, int digits)
    {
        var point = text.IndexOf('.', System.StringComparison.Ordinal);
        var fraction = point < 0 ? 0 : text.Length - point - 1;
        BigInteger? expected = Grammar().IsMatch(text) && fraction <= digits
            ? BigInteger.Parse(
                text.Replace(".", string.Empty, System.StringComparison.Ordinal) + new string('0', digits - fraction),
                CultureInfo.InvariantCulture)
            : null;
        var fits = expected >= long.MinValue && expected <= long.MaxValue;

        Assert.Equal(fits, FixedPointText.TryUnits(text, digits, out var units));
        Assert.Equal(fits ? expected : BigInteger.Zero, units);
    }
}
