using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Tests.Scoring;

namespace SonkoRules.Tests.Analysis;

public sealed class ValueEffectsTests
{
    private static readonly Rulebook E3 = new(SmolenskRules.ThirdEdition);

    // The order's own example, sums of three scores: 81.00, 80.97 or 80.96 by R-ROUND. The sheets are 80 to 82.
    private static readonly Sequence<ExpertSheet> Close =
        Sheets.WithSums(244, 244, 241, 244, 242, 241, 241, 241, 241, 241);

    [Fact]
    public void The_different_scores_are_found_with_the_readings_that_decide()
    {
        var effects = ReadingQuestions.OfScore(E3, Close);

        Assert.Equal(
            ["81.00", "80.97", "80.96"],
            effects.Values.Select(value => value.Value).OfType<ScoreResult.Computed>().Select(value => value.Score.ToString()));
        Assert.Equal(effects.Base, effects.Values[0].Value);
        Assert.Contains(ReadingIds.Round, effects.Deciding);
        Assert.Contains(ReadingIds.Grid, effects.Deciding);
        Assert.Contains(ReadingIds.Panel, effects.Idle);
    }

    // Two experts, 81 and 80 on criterion 3: a mean of 80.5, times 0.05 = 4.025: 4.03 or 4.02. Panels of two meet halves.
    [Fact]
    public void A_half_decides_with_two_experts()
    {
        var rules = E3.With(new() { Panel = PanelReading.ThoseWhoScored });
        int[] first = [80, 80, 81, 80, 80, 80, 80, 80, 80, 80];
        var effects = ReadingQuestions.OfScore(rules, Sheets.Of(first, [.. Enumerable.Repeat(80, 10)]));

        // 0.95 × 80 = 76 for the others.
        Assert.Equal(
            ["80.03", "80.02"],
            effects.Values.Select(value => value.Value).OfType<ScoreResult.Computed>()
                .Select(value => value.Score.ToString()).Distinct());
        Assert.Contains(ReadingIds.Half, effects.Deciding);
    }

    // 59.95 by one expert: R-BANDS decides the conclusion and not the score.
    [Fact]
    public void A_conclusion_in_a_gap_is_seen()
    {
        int[] gap = [60, 60, 59, 60, 60, 60, 60, 60, 60, 60];
        var sheets = Sheets.Of(gap, [.. Enumerable.Repeat(70, 10)], [.. Enumerable.Repeat(70, 10)]);
        var bands = ReadingQuestions.OfScore(E3, sheets).Changes.Where(change => change.Answer.Id == ReadingIds.Bands);

        Assert.Equal(
            [Conclusion.Recommended, Conclusion.None],
            bands.Select(change => ((ScoreResult.Computed)change.Value).Conclusions[0]));
    }

    [Fact]
    public void Any_function_of_the_rules_can_be_asked()
    {
        string[] ids = [ReadingIds.Round, ReadingIds.Half, ReadingIds.Fill];
        var effects = ValueEffects.Of(E3, rules => rules.Scoring.FinalPoints(Close).OrThrow(), ids, ReadingsToTry.Plain);
        var brute = BruteForce.Combinations(E3.Readings, ids)
            .GroupBy(readings => E3.With(readings).Scoring.FinalPoints(Close).OrThrow());

        Assert.Equal(brute.Select(group => group.Key).Order(), effects.Values.Select(value => value.Value).Order());
        Assert.Contains(ReadingIds.Fill, effects.Idle);
        foreach (var value in effects.Values)
        {
            Assert.All(value.Rulebooks(), rules => Assert.Equal(value.Value, rules.Scoring.FinalPoints(Close).OrThrow()));
            Assert.Equal(value.Count, value.Combinations().Count());
        }
    }

    [Fact]
    public void What_cannot_be_walked_is_refused()
    {
        IEnumerable<string> all = ReadingCatalogue.All.Select(reading => reading.Id);

        Assert.Throws<ArgumentException>(() => ValueEffects.Of(E3, _ => 1, all, ReadingsToTry.Plain));
        Assert.Throws<ArgumentException>(
            () => ValueEffects.Of(E3, _ => 1, [ReadingIds.Round, ReadingIds.Round], ReadingsToTry.Plain));
        Assert.Throws<ArgumentException>(() => ValueEffects.Of(E3, _ => 1, ["R-NONE"], ReadingsToTry.Plain));
        Assert.Throws<ArgumentNullException>(() => ReadingQuestions.OfScore(null!, Close));
    }

    // R-ROUND has four answers; the rulebook's own is the second. The value of it comes first, whatever
    // the order of the answers; every reading is either deciding or idle.
    [Fact]
    public void The_value_of_the_rulebook_comes_first()
    {
        var rules = E3.With(new() { ScoreRounding = ScoreRounding.Sum });
        var effects = ValueEffects.Of(
            rules, under => under.Readings.ScoreRounding, [ReadingIds.Fill, ReadingIds.Round], ReadingsToTry.Plain);

        Assert.Equal(
            [ScoreRounding.Sum, ScoreRounding.EachWeightedMean, ScoreRounding.EachMean, ScoreRounding.EachMeanAndProduct],
            effects.Values.Select(value => value.Value));
        Assert.Equal([ReadingIds.Round], effects.Deciding);
        Assert.Equal([ReadingIds.Fill], effects.Idle);
    }

    // None and 15 624 thresholds times six readings of two answers are a million combinations, which is the most. That
    // they are walked is seen by what the value throws.
    [Fact]
    public void A_million_combinations_can_be_asked_and_no_more()
    {
        string[] two = [.. ReadingCatalogue.All
            .Where(reading => reading.Answers.Count == 2 && reading.Id != ReadingIds.Minimum).Select(reading => reading.Id)];
        void Ask(int thresholds, params string[] ids) => ValueEffects.Of<int>(
            E3,
            _ => throw new InvalidOperationException("asked"),
            ids,
            new ReadingsToTry
            {
                MinimumScores = Enumerable.Range(1, thresholds).Select(i => Points.From(i / 1_000m)).ToSequence(),
            });

        Assert.Throws<InvalidOperationException>(() => Ask(15_624, [ReadingIds.Minimum, .. two.Take(6)]));
        Assert.Throws<ArgumentException>(() => Ask(15_625, [ReadingIds.Minimum, .. two.Take(6)]));
        Assert.Throws<ArgumentException>(() => Ask(15_624, [ReadingIds.Minimum, .. two.Take(7)]));
    }

    [Fact]
    public void A_value_that_nothing_decides_has_one_result()
    {
        var effects = ValueEffects.Of(E3, _ => 1, E3.Scoring.AppliedReadings);

        Assert.Equal(1, effects.Values.Single().Value);
        Assert.Equal(string.Empty, effects.Values.Single().Combinations().Single().ToString());
        Assert.Empty(effects.Deciding);
        Assert.Empty(effects.Changes);
    }
}
