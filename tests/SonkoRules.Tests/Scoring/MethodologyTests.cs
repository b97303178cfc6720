using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Tests.Scoring;

/// <summary>What a methodology's parameters hold and what they refuse.</summary>
public sealed class MethodologyTests
{
    private static readonly Methodology Third = SmolenskRules.ThirdEdition.Methodology;

    [Theory]
    [InlineData(1, 5, 2, "1 3 5")]
    [InlineData(0, 3, 1, "0 1 2 3")]
    [InlineData(10, 40, 30, "10 40")]
    public void A_scale_describes_its_steps_from_the_least_score(int least, int top, int step, string described)
    {
        var scale = new ScoreScale(least, top, step);

        Assert.Equal(
            described.Split(' ').Select(int.Parse), Enumerable.Range(least - 50, top + 100).Where(scale.Describes));
        Assert.Equal($"{least}–{top}", scale.ToString());
    }

    [Theory]
    [InlineData(1, 5, 2, "1 3 5")]
    [InlineData(10, 40, 30, "10 40")]
    public void A_scale_that_begins_above_zero_is_kept_to(int least, int top, int step, string described)
    {
        var methodology = Third with
        {
            Criteria = Third.Criteria.Select(criterion => new Criterion(
                criterion.Number, criterion.Clause, criterion.Name, criterion.Weight, new ScoreScale(least, top, step))).ToSequence(),
        };
        var whole = new ScoringRules(methodology, Readings.Default);
        var grid = new ScoringRules(methodology, new() { ScoreGrid = ScoreGrid.DescribedOnly });
        var allowed = described.Split(' ').Select(int.Parse).ToHashSet();
        for (var score = least - 20; score <= top + 20; score++)
        {
            var sheets = Enumerable.Range(1, 3).Select(i => Sheets.Flat($"{i}", score)).ToSequence();
            Assert.Equal(score >= least && score <= top, whole.TryFinalPoints(sheets, out _));
            Assert.Equal(allowed.Contains(score), grid.TryFinalPoints(sheets, out _));
        }
    }

    [Fact]
    public void A_scale_out_of_bounds_is_refused()
    {
        const int Most = ScoreScale.GreatestTop;

        Assert.Equal(1, new ScoreScale(Most - 1, Most, 1).DescribedStep);
        Assert.Equal(2, new ScoreScale(1, 3, 2).DescribedStep);
        Refused("least", () => new ScoreScale(Most, Most + 1, 1));
        Refused("least", () => new ScoreScale(-1, 5, 1));
        Refused("top", () => new ScoreScale(5, 5, 1));
        Refused("top", () => new ScoreScale(0, Most + 1, 1));
        Refused("describedStep", () => new ScoreScale(0, 5, 0));
        Refused("describedStep", () => new ScoreScale(2, 5, 4));
        var error = Assert.Throws<ArgumentException>(() => new ScoreScale(1, 4, 2));
        Assert.Equal("describedStep", error.ParamName);
        Assert.Contains("divides 3 is expected, not 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Criteria_are_some_and_no_number_stands_twice()
    {
        Assert.Equal(
            "Criteria",
            Assert.Throws<ArgumentException>(() => Third with { Criteria = Sequence.Empty<Criterion>() }).ParamName);
        Assert.Equal(
            "Criteria",
            Assert.Throws<ArgumentException>(() => Third with { Criteria = Third.Criteria.Append(Third.Criteria[0]).ToSequence() }).ParamName);
    }

    [Fact]
    public void Bands_go_down()
    {
        ConclusionBand Band(long from) => ConclusionBand.AtLeast(Points.FromWhole(from), Conclusion.Recommended);

        Assert.Equal(2, (Third with { Bands = Sequence.Of(Band(70), Band(69)) }).Bands.Count);
        Assert.Equal("Bands", Assert.Throws<ArgumentException>(() => Third with { Bands = Sequence.Of(Band(70), Band(70)) }).ParamName);
        Assert.Equal("Bands", Assert.Throws<ArgumentException>(() => Third with { Bands = Sequence.Of(Band(70), Band(71)) }).ParamName);
    }

    [Fact]
    public void A_band_may_hold_one_total_and_not_fewer()
    {
        var seventy = Points.FromWhole(70);
        var one = ConclusionBand.Between(seventy, seventy, Conclusion.Recommended);

        Assert.True(one.HasUpperBound);
        Assert.True(one.Holds(seventy));
        Assert.False(one.Holds(Points.Parse("70.01")));
        Assert.False(one.Holds(Points.Parse("69.99")));
        Assert.False(ConclusionBand.AtLeast(seventy, Conclusion.Recommended).HasUpperBound);
        Assert.Equal(
            "to",
            Assert.Throws<ArgumentException>(
                () => ConclusionBand.Between(seventy, Points.Parse("69.99"), Conclusion.Recommended)).ParamName);
    }

    [Fact]
    public void Means_have_digits_of_their_own_or_those_of_the_final_score()
    {
        Assert.Equal(4, (Third with { MeanDigits = 4 }).MeanDigits);
        Assert.Equal(3, (Third with { FinalScoreDigits = 3 }).MeanDigits);
    }

    [Fact]
    public void A_band_of_shares_reads_as_an_interval()
    {
        Assert.Equal("[0.1; 0.15) → 60", new ShareBand(60, 0.1m, true, 0.15m, false).ToString());
        Assert.Equal("(0.1; 0.15] → 60", new ShareBand(60, 0.1m, false, 0.15m, true).ToString());
    }

    [Fact]
    public void Rules_are_equal_by_methodology_and_readings()
    {
        var rules = new ScoringRules(Third, Readings.Default);
        var others = new[]
        {
            new ScoringRules(Third, new() { ScoreRounding = ScoreRounding.Sum }),
            new ScoringRules(SmolenskRules.FirstEdition.Methodology, Readings.Default),
        };

        Assert.Equal(new ScoringRules(Third, new()), rules);
        Assert.Equal(new ScoringRules(Third, new()).GetHashCode(), rules.GetHashCode());
        Assert.All(others, other => Assert.NotEqual(rules, other));
        Assert.False(rules.Equals(null));
        Assert.False(rules.Equals((object)"a text"));
    }

    private static void Refused(string name, Func<object> make) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(make).ParamName);
}
