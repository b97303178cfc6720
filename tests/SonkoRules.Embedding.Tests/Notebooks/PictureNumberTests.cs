using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Indicators;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Embedding.Tests.Notebooks;

/// <summary>The numbers of the pictures are the library's, at the points that a line names and between them.</summary>
public sealed class PictureNumberTests
{
    private static readonly Rulebook Rules = SmolenskRules.AnnouncedOn(new LocalDate(2025, 5, 12)).OrThrow();
    private static readonly Budget Money = new(Rubles.From(15_300_000m));

    [Fact]
    public void Subsidies_by_request() =>
        CheckLines(
            "subsidy-by-request",
            series => score => Size(Last(series), score).Amount.ToDecimal(),
            step: 0.01m);

    [Fact]
    public void Subsidies_and_the_formula_of_small_requests() =>
        CheckLines(
            "tiers",
            series => request => (series == "formula" ? Size(5m, request).Formula : Size(5m, request).Amount).ToDecimal(),
            step: 0.01m);

    [Theory]
    [InlineData("subsidy-by-score")]
    [InlineData("tiers-by-score")]
    public void Subsidies_by_score(string id) =>
        CheckLines(id, series => score => Size(score, Last(series)).Amount.ToDecimal(), step: 0.01m);

    [Fact]
    public void The_jumps_are_where_a_kopeck_more_changes_the_tier()
    {
        var pieces = Picture.Get("tiers").Pieces().Where(piece => piece.Series == "formula").ToArray();

        Assert.Equal(3, pieces.Length);
        Assert.All(pieces.Zip(pieces.Skip(1)), pair =>
        {
            var (last, next) = (pair.First.Values[^1].X, pair.Second.Values[0].X);
            Assert.Equal(0.01m, next - last);
            Assert.NotEqual(Size(5m, last).Tier, Size(5m, next).Tier);
        });
    }

    [Fact]
    public void Returns_by_the_value_reached() =>
        CheckPoints(
            "return-by-result",
            series => reached => Rules.Returns.ForUnmetResults(Rubles.From(1_000_000m), Sequence.Of(new SubsidyResult(
                "result",
                120m,
                reached,
                series.StartsWith("more", StringComparison.Ordinal)
                    ? IndicatorDirection.MoreIsBetter
                    : IndicatorDirection.LessIsBetter)), new(2025, new(2025, 12, 20))).OrThrow().Amount.ToDecimal());

    // By hand, without the library: k₁ = 1/3; k₂ = 1 − T/10, not below zero.
    [Fact]
    public void Returns_by_reading() =>
        CheckPoints("return-by-reading", series => reached =>
        {
            var (first, second) = (new Fraction(1, 3), Fraction.One - (Fraction.From(Math.Min(reached, 10m)) / Fraction.From(10m)));
            var coefficient = series switch
            {
                "the mean of all" => (first + second) / Fraction.From(2m),
                "the greatest" => first > second ? first : second,
                _ => first + second > Fraction.One ? Fraction.One : first + second,
            };
            return (long)(coefficient * Fraction.From(100_000_000m)).Round(HalfRounding.AwayFromZero) / 100m;
        });

    [Fact]
    public void Days_and_stages_of_the_timetable()
    {
        var picture = Picture.Get("timetable");
        var days = picture.Elements("rect").Where(rect => rect.Attribute("data-date") is not null).ToArray();
        var timetable = Rules.Deadlines.Timetable(new LocalDate(2025, 5, 12), RussianCalendar.FiveDayWeek).OrThrow();

        Assert.Equal(31 + 30 + 31 + 31, days.Length);
        Assert.All(days, day => Assert.Equal(
            timetable.Calendar.Describe(Date(day)).Kind switch
            {
                DayKind.WorkingDay => "working day",
                DayKind.Weekend => "weekend",
                DayKind.Holiday => "public holiday",
                _ => "day off moved here",
            },
            (string?)day.Attribute("data-kind")));
        ContestStage[] stages =
        [
            ContestStage.Announcement, ContestStage.AcceptanceOpens, ContestStage.AcceptanceEnds, ContestStage.Opening,
            ContestStage.ReviewEnds, ContestStage.ReviewProtocol, ContestStage.WinnersDetermined,
            ContestStage.PortalPlacement, ContestStage.DraftAgreement, ContestStage.AgreementSigned, ContestStage.Payment,
        ];
        var marks = picture.Elements("text").Where(text => text.Attribute("data-mark") is not null)
            .OrderBy(text => Picture.Number(text, "data-mark")).ToArray();
        Assert.Equal(stages.Select(stage => timetable[stage].Date), marks.Select(Date));
        Assert.All(marks, mark => Assert.Contains(
            picture.Elements("text"),
            text => text.Value.StartsWith(
                FormattableString.Invariant($"{mark.Value}. {Date(mark):d MMM}: "), StringComparison.Ordinal)));
    }

    [Fact]
    public void Subsidies_under_every_combination_of_the_readings()
    {
        var awards = NotebookContest.AwardsUnderReadings(Rules);
        Assert.Equal(72, awards.Count);
        foreach (var row in Picture.Get("readings").Bars().GroupBy(bar => bar.Row))
        {
            var (least, greatest) = (awards.Min(run => run[row.Key]), awards.Max(run => run[row.Key]));
            var bars = row.ToDictionary(bar => bar.Kind, bar => (bar.From, bar.To));
            Assert.Equal((0m, NotebookContest.Input[row.Key]), bars["asked for"]);
            Assert.Equal((0m, least), bars["under every reading"]);
            Assert.Equal(least < greatest, bars.TryGetValue("under some readings", out var open));
            Assert.Equal(least < greatest ? (least, greatest) : default, open);
        }
    }

    [Fact]
    public void Scores_and_subsidies_of_two_editions()
    {
        var bars = Picture.Get("scores-by-edition").Bars().Zip(Picture.Get("subsidies-by-edition").Bars()).ToArray();

        Assert.Equal(10, bars.Length);
        foreach (var (score, subsidy) in bars)
        {
            var rules = new Rulebook(score.Kind.EndsWith("E1", StringComparison.Ordinal)
                ? SmolenskRules.FirstEdition
                : SmolenskRules.ThirdEdition);
            var scale = rules.Edition.Methodology.Criteria[0].Scale.Top / 10;
            var words = score.Row.Split(' ');
            var (others, ninth) = (int.Parse(words[1].TrimEnd(','), CultureInfo.InvariantCulture), (int)Last(score.Row));
            int[] scores = [.. Enumerable.Range(1, 10).Select(i => scale * (i == 9 ? ninth : others))];
            var final = rules.Scoring.Score(
                [new ExpertSheet("1", scores), new ExpertSheet("2", scores), new ExpertSheet("3", scores)]).OrThrow().Value;
            Assert.Equal((0m, final.ToDecimal()), (score.From, score.To));
            Assert.Equal(
                rules.Subsidies.SizeOf(final, Rubles.From(120_000m), new Budget(Rubles.From(1_000_000m))).Amount.ToDecimal(),
                subsidy.To);
        }
    }

    /// <summary>At every point that is named the value is exact; between them the line is true to a pixel.</summary>
    private static void CheckLines(string id, Func<string, Func<decimal, decimal>> value, decimal step)
    {
        var y = Picture.Get(id).Scale("y");
        CheckPoints(id, value);
        foreach (var (series, points, _) in Picture.Get(id).Pieces())
        {
            foreach (var (from, to) in points.Zip(points.Skip(1)))
            {
                for (var i = 1; i < 20; i++)
                {
                    var x = decimal.Round((from.X + ((to.X - from.X) * i / 20)) / step) * step;
                    var straight = from.Y + ((to.Y - from.Y) * (x - from.X) / (to.X - from.X));
                    Assert.InRange(y(value(series)(x)) - y(straight), -1m, 1m);
                }
            }
        }
    }

    private static void CheckPoints(string id, Func<string, Func<decimal, decimal>> value)
    {
        foreach (var (series, points, _) in Picture.Get(id).Pieces())
        {
            Assert.All(points, point => Assert.Equal(value(series)(point.X), point.Y));
        }
    }

    private static SubsidySize Size(decimal score, decimal request) =>
        Rules.Subsidies.SizeOf(Points.From(score), Rubles.From(request), Money);

    /// <summary>The number at the end of a name.</summary>
    private static decimal Last(string name) =>
        decimal.Parse(name.Split(' ')[^1], NumberStyles.Number, CultureInfo.InvariantCulture);

    private static LocalDate Date(System.Xml.Linq.XElement element) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse((string)element.Attribute("data-date")!).Value;
}
