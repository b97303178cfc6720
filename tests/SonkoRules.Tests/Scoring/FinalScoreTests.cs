using System;
using System.Linq;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Scoring;

public sealed class FinalScoreTests
{
    private static readonly ScoreRounding[] Roundings =
        [ScoreRounding.EachWeightedMean, ScoreRounding.Sum, ScoreRounding.EachMean];

    // Criterion 1: 245/3 × 0.2 = 16.3333… → 16.33 (sum: 16.33…; means first: 81.67 × 0.2 = 16.334).
    // A1.13 in E1 (order.md): 8, 8, 9 on every criterion, a mean of 25/3 = 8.3333…; weights 2, 2, 0.5, 2, 1, 0.5 × 3, 1, 0.5.
    // Each weighted mean: 16.67 × 3 + 8.33 × 2 + 4.17 × 5 = 87.52. Sum: 87.5 = 87.50. Means: 8.33 × 10.5 = 87.465 → 87.47.
    // Means and products: 16.66 × 3 + 8.33 × 2 + 4.165 → 4.17 × 5 = 87.49; with halves to even 4.16: 87.44.
    [Theory]
    [InlineData(ScoreRounding.EachWeightedMean, HalfRounding.AwayFromZero, "87.52")]
    [InlineData(ScoreRounding.Sum, HalfRounding.AwayFromZero, "87.50")]
    [InlineData(ScoreRounding.EachMean, HalfRounding.AwayFromZero, "87.47")]
    [InlineData(ScoreRounding.EachMeanAndProduct, HalfRounding.AwayFromZero, "87.49")]
    [InlineData(ScoreRounding.EachMeanAndProduct, HalfRounding.ToEven, "87.44")]
    public void Each_answer_to_what_is_rounded_moves_a_score_of_the_first_edition(
        ScoreRounding rounding, HalfRounding half, string score)
    {
        var rules = new Rulebook(SmolenskRules.FirstEdition, new() { ScoreRounding = rounding, HalfRounding = half });
        var final = rules.Scoring.Score(
            new[] { 8, 8, 9 }.Select((given, i) => new ExpertSheet("expert " + i, Enumerable.Repeat(given, 10).ToArray())).ToSequence()).OrThrow();

        Assert.Equal(score, final.Value.ToString());
        Assert.Contains(new AppliedReading(ReadingIds.Round, rounding.ToString()), final.Readings);
    }

    // The other nine: 210/3 = 70, and their weights add to 0.8: 56.00. Together 72.33 in every way.
    [Fact]
    public void A_first_example_is_72_33_under_every_reading() =>
        AssertScores(["72.33", "72.33", "72.33"], 245, 210, 210, 210, 210, 210, 210, 210, 210, 210);

    // 244/3 × 0.2 = 16.2667 → 16.27, twice 32.54; 70 × (1 − 0.4) = 42: 74.54.
    // The exact sum is 32.5333… + 42 = 74.5333… → 74.53. Means first: 81.33 × 0.4 = 32.532 + 42 = 74.532 → 74.53.
    [Fact]
    public void A_second_example_parts_the_first_reading_from_the_others() =>
        AssertScores(["74.54", "74.53", "74.53"], 244, 244, 210, 210, 210, 210, 210, 210, 210, 210);

    // Each weighted mean: 16.27 + 16.27 + 4.02 + 16.27 + 8.07 + 5 × 4.02 = 81.00.
    // Sum: (244·60 + 241·5·6 + 242·10)/300 = (14640 + 7230 + 2420)/300 = 24290/300 = 80.9666… → 80.97.
    // Means first: 81.33·0.6 + 80.33·0.3 + 80.67·0.1 = 48.798 + 24.099 + 8.067 = 80.964 → 80.96.
    [Fact]
    public void A_third_example_parts_all_three_readings() =>
        AssertScores(["81.00", "80.97", "80.96"], 244, 244, 241, 244, 242, 241, 241, 241, 241, 241);

    // Two experts: sums are over 2, so hundredths are halved. 1/2 × 0.05 = 0.025 → 0.03, to even 0.02.
    [Fact]
    public void A_half_goes_away_from_zero_or_to_even()
    {
        var methodology = SmolenskRules.ThirdEdition.Methodology with { Panel = new PanelSize.Exactly(2) };
        var sheets = Sheets.Of([0, 0, 1, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

        Assert.Equal(Points.Parse("0.03"), new ScoringRules(methodology, new()).FinalPoints(sheets).OrThrow());
        Assert.Equal(
            Points.Parse("0.02"),
            new ScoringRules(methodology, new() { HalfRounding = HalfRounding.ToEven }).FinalPoints(sheets).OrThrow());
    }

    // E1: 10 × (2 + 2 + 0.5 + 2 + 1 + 0.5 + 0.5 + 0.5 + 1 + 0.5) = 10 × 10.5.
    [Fact]
    public void The_first_edition_reaches_105_and_the_third_100()
    {
        Assert.Equal(Points.FromWhole(105), SmolenskRules.FirstEdition.Methodology.GreatestTotal);
        Assert.Equal(Points.FromWhole(100), SmolenskRules.ThirdEdition.Methodology.GreatestTotal);
        foreach (var rounding in Roundings)
        {
            Assert.Equal(Points.FromWhole(105), E1(rounding).FinalPoints(Sheets.WithSums([.. Enumerable.Repeat(30, 10)])).OrThrow());
            Assert.Equal(Points.FromWhole(100), E3(rounding).FinalPoints(Sheets.WithSums([.. Enumerable.Repeat(300, 10)])).OrThrow());
        }
    }

    [Property(MaxTest = 1000)]
    public Property Random_panels_of_one_to_four_agree_with_the_oracle() =>
        Properties.ForAll(
            from experts in Gen.Choose(1, 4)
            from scores in Gen.Choose(0, 100).ArrayOf(10).ArrayOf(experts)
            from rounding in Gen.Elements(Roundings)
            from half in Gen.Elements(HalfRounding.AwayFromZero, HalfRounding.ToEven)
            select (scores, rounding, half),
            drawn =>
            {
                var methodology = SmolenskRules.ThirdEdition.Methodology with
                {
                    Panel = new PanelSize.AtLeast(1),
                };
                var rules = new ScoringRules(
                    methodology, new() { ScoreRounding = drawn.rounding, HalfRounding = drawn.half });
                AssertAgrees(rules, Sheets.Of(drawn.scores), ScoringOracle.WeightsOfE3, drawn.rounding, drawn.half);
            });

    [Property]
    public bool The_order_of_the_experts_never_matters(Panel panel) =>
        panel.Final == (panel with { Sheets = Sequence.Of(panel.Sheets[2], panel.Sheets[0], panel.Sheets[1]) }).Final;

    [Property]
    public void Raising_one_score_never_lowers_the_final_score(Panel panel, byte expert, byte criterion)
    {
        var c = criterion % 10;
        var top = panel.Edition.Methodology.Criteria[c].Scale.Top;

        Assert.True(panel.With(expert % 3, c, score => Math.Min(top, score + 1)).Final >= panel.Final);
    }

    [Property]
    public void Experts_who_agree_give_the_total_of_each(Panel panel)
    {
        var sheet = panel.Sheets[0];
        var agreed = panel with
        {
            Sheets = Enumerable.Range(0, 3).Select(i => new ExpertSheet($"{i}", sheet.Scores)).ToSequence(),
        };

        Assert.Equal(panel.Rules.ExpertTotal(sheet).OrThrow(), agreed.Final);
    }

    // Where the sum alone is rounded; a rounding of each of ten means can lead out by a few hundredths.
    [Property]
    public void The_final_score_lies_between_the_least_and_the_greatest_total(Panel panel)
    {
        var summed = panel with { Rounding = ScoreRounding.Sum };
        var totals = panel.Sheets.Select(sheet => panel.Rules.ExpertTotal(sheet).OrThrow()).ToArray();

        Assert.InRange(summed.Final, totals.Min(), totals.Max());
    }

    [Fact]
    public void Bare_numbers_score_as_sheets_do_and_allocate_nothing()
    {
        var sheets = Sheets.WithSums(244, 244, 241, 244, 242, 241, 241, 241, 241, 241);
        int[] flat = [.. sheets.SelectMany(sheet => sheet.Scores)];
        var rules = E3(ScoreRounding.EachWeightedMean);
        Assert.Equal(rules.FinalPoints(sheets).OrThrow(), rules.FinalPoints(flat).OrThrow());

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            rules.FinalPoints(flat).OrThrow();
            rules.FinalPoints(sheets).OrThrow();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_score_cites_its_clause_and_its_readings()
    {
        var score = E3(ScoreRounding.Sum).Score(Sheets.WithSums([.. Enumerable.Repeat(210, 10)])).OrThrow();

        Assert.Equal(Clause.Parse("A1.13"), score.Clause);
        Assert.Contains(new AppliedReading(ReadingIds.Round, "Sum"), score.Readings);
        Assert.Equal(score, E3(ScoreRounding.Sum).Score(Sheets.WithSums([.. Enumerable.Repeat(210, 10)])).OrThrow());
    }

    [Theory]
    [InlineData(ScoreRounding.EachWeightedMean)]
    [InlineData(ScoreRounding.Sum)]
    [InlineData(ScoreRounding.EachMean)]
    public void A_score_explains_itself(ScoreRounding rounding)
    {
        var score = E3(rounding).Score(Sheets.WithSums(244, 244, 241, 244, 242, 241, 241, 241, 241, 241)).OrThrow();

        Snapshot.Verify(
            score.Explain().ToText(Language.Russian) + "\n\n" + score.Explain().ToText(Language.English) + "\n",
            rounding.ToString());
    }

    private static ScoringRules E1(ScoreRounding rounding) =>
        new Rulebook(SmolenskRules.FirstEdition, new() { ScoreRounding = rounding }).Scoring;

    private static ScoringRules E3(ScoreRounding rounding) =>
        new Rulebook(SmolenskRules.ThirdEdition, new() { ScoreRounding = rounding }).Scoring;

    private static void AssertScores(string[] expected, params int[] sums)
    {
        for (var i = 0; i < Roundings.Length; i++)
        {
            Assert.Equal(Points.Parse(expected[i]), E3(Roundings[i]).Score(Sheets.WithSums(sums)).OrThrow().Value);
        }
    }

    private static void AssertAgrees(
        ScoringRules rules, Sequence<ExpertSheet> sheets, int[] weights, ScoreRounding rounding, HalfRounding half)
    {
        var expected = ScoringOracle.FinalScore([.. sheets.Select(sheet => sheet.Scores.ToArray())], weights, rounding, half);
        Assert.Equal(expected, (BigInteger)(rules.FinalPoints(sheets).OrThrow().ToDecimal() * 100));
        Assert.Equal(expected, (BigInteger)(rules.FinalPoints([.. sheets.SelectMany(sheet => sheet.Scores)]).OrThrow().ToDecimal() * 100));
    }
}
