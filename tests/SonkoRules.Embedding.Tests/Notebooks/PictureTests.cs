using System;
using System.Globalization;
using System.Linq;

namespace SonkoRules.Embedding.Tests.Notebooks;

/// <summary>The pictures are sound, and what they draw stands where its numbers belong.</summary>
public sealed class PictureTests
{
    // Coordinates are written to a tenth of a pixel; those of the marks too.
    private const decimal Tolerance = 0.16m;

    public static TheoryData<string> Ids => [.. Picture.All.Select(picture => picture.Id)];

    [Fact]
    public void There_are_ten_pictures_each_with_an_id_of_its_own() =>
        Assert.Equal(10, Picture.All.Select(picture => picture.Id).Where(id => id.Length > 0).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_picture_has_a_title_and_a_description_for_those_who_do_not_see_it(string id)
    {
        var picture = Picture.Get(id);

        var (title, description) = (picture.Elements("title").First(), picture.Elements("desc").Single());
        Assert.NotEmpty(title.Value);
        Assert.NotEmpty(description.Value);
        Assert.Equal("img", (string?)picture.Svg.Attribute("role"));
        Assert.Equal(
            $"{(string?)title.Attribute("id")} {(string?)description.Attribute("id")}",
            (string?)picture.Svg.Attribute("aria-labelledby"));
        Assert.Contains(picture.Elements("text"), text => text.Value == title.Value);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_picture_needs_nothing_from_outside(string id)
    {
        var picture = Picture.Get(id);

        Assert.Empty(picture.Elements("image").Concat(picture.Elements("style")).Concat(picture.Elements("script")));
        Assert.DoesNotContain(
            picture.Svg.DescendantsAndSelf().SelectMany(element => element.Attributes()), attribute => attribute.Name.LocalName is "href" or "class");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Marks_are_evenly_spaced_and_labelled_in_their_unit(string id)
    {
        foreach (var axis in new[] { "x", "y" })
        {
            var marks = Picture.Get(id).Marks(axis);
            if (marks.Count == 0)
            {
                continue;
            }

            var scale = Picture.Get(id).Scale(axis);
            Assert.All(marks, mark => Assert.InRange(mark.At - scale(mark.Value), -Tolerance, Tolerance));
            var units = marks.Where(mark => mark.Value != 0).Select(mark =>
                mark.Value / decimal.Parse(mark.Label, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
            var unit = Assert.Single(units.Distinct());
            var title = Picture.Get(id).Elements("text").Single(text => (string?)text.Attribute("data-axis") == axis).Value;
            Assert.Equal(title.Contains("thousand", StringComparison.Ordinal) ? 1000m : 1m, unit);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Lines_go_through_the_points_that_they_name(string id)
    {
        var picture = Picture.Get(id);
        foreach (var (_, values, places) in picture.Pieces())
        {
            var (x, y) = (picture.Scale("x"), picture.Scale("y"));
            Assert.Equal(values.Length, places.Length);
            Assert.All(values.Zip(places), pair =>
            {
                Assert.InRange(pair.Second.X - x(pair.First.X), -Tolerance, Tolerance);
                Assert.InRange(pair.Second.Y - y(pair.First.Y), -Tolerance, Tolerance);
                Assert.InRange(pair.First.X, picture.Marks("x")[0].Value, picture.Marks("x")[^1].Value);
                Assert.InRange(pair.First.Y, picture.Marks("y")[0].Value, picture.Marks("y")[^1].Value);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Bars_are_as_long_as_their_numbers(string id)
    {
        var picture = Picture.Get(id);
        foreach (var (_, _, from, to, drawn) in picture.Bars())
        {
            var scale = picture.Scale("x");
            var left = Picture.Number(drawn, "x");
            Assert.InRange(left - scale(from), -Tolerance, Tolerance);
            Assert.InRange(left + Picture.Number(drawn, "width") - scale(to), -Tolerance, Tolerance);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Everything_stands_within_the_picture(string id)
    {
        var picture = Picture.Get(id);
        var (width, height) = (Picture.Number(picture.Svg, "width"), Picture.Number(picture.Svg, "height"));
        foreach (var text in picture.Elements("text"))
        {
            // About seven pixels for a letter, as the pictures reckon.
            var wide = text.Value.Length * 7.1m;
            var left = Picture.Number(text, "x") - ((string?)text.Attribute("text-anchor") switch
            {
                "end" => wide,
                "middle" => wide / 2,
                _ => 0,
            });
            Assert.InRange(left, 0, width - wide);
            Assert.InRange(Picture.Number(text, "y"), 0, height - 4);
        }
    }
}
