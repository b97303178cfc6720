using System;
using System.Globalization;
using System.Linq;
using SonkoRules.Reports;

namespace SonkoRules.Embedding.Tests.Reports;

/// <summary>Every text and mark stands out from what it lies on (WCAG 2.2), counted in decimal numbers.</summary>
public sealed class PaletteTests
{
    public static TheoryData<string, string, int, bool> Pairs
    {
        get
        {
            var data = new TheoryData<string, string, int, bool>();
            foreach (var pair in Palette.Pairs)
            {
                data.Add(pair.Above, pair.Below, pair.HundredthsOfRatio, false);
                data.Add(pair.Above, pair.Below, pair.HundredthsOfRatio, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Colours_stand_out(string above, string below, int hundredths, bool dark) =>
        Assert.True(
            Contrast(Colour(above, dark), Colour(below, dark)) * 100 >= hundredths,
            $"{above} on {below}: {Contrast(Colour(above, dark), Colour(below, dark)):F2}");

    [Fact]
    public void Every_colour_but_lines_and_grounds_is_checked() =>
        Assert.Equal(
            ["line"],
            Palette.Colours.Select(colour => colour.Name)
                .Except(Palette.Pairs.SelectMany(pair => new[] { pair.Above, pair.Below })));

    // Worked values: black on white is 21, equal colours 1; #767676 on white is 4.54, #777777 is 4.48 (both well known).
    [Theory]
    [InlineData("#000000", "#ffffff", 2100)]
    [InlineData("#123456", "#123456", 100)]
    [InlineData("#767676", "#ffffff", 454)]
    [InlineData("#777777", "#ffffff", 447)]
    [InlineData("#ff0000", "#ffffff", 399)]
    public void Contrast_is_that_of_the_guidelines(string above, string below, int hundredths) =>
        Assert.Equal(hundredths, (int)(Contrast(above, below) * 100));

    private static string Colour(string name, bool dark)
    {
        var colour = Palette.Colours.Single(one => one.Name == name);
        return dark ? colour.Dark : colour.Light;
    }

    private static decimal Contrast(string above, string below)
    {
        var (first, second) = (Luminance(above), Luminance(below));
        return first > second ? (first + 0.05m) / (second + 0.05m) : (second + 0.05m) / (first + 0.05m);
    }

    private static decimal Luminance(string colour) =>
        (0.2126m * Linear(colour, 1)) + (0.7152m * Linear(colour, 3)) + (0.0722m * Linear(colour, 5));

    private static decimal Linear(string colour, int start)
    {
        var value = int.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255m;
        if (value <= 0.04045m)
        {
            return value / 12.92m;
        }

        // x to the power 2.4 is x² times the fifth root of x².
        var x = (value + 0.055m) / 1.055m;
        return x * x * FifthRoot(x * x);
    }

    private static decimal FifthRoot(decimal value)
    {
        var root = 1m;
        for (var i = 0; i < 100; i++)
        {
            root = ((4 * root) + (value / (root * root * root * root))) / 5;
        }

        return root;
    }
}
