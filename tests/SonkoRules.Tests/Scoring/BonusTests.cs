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

public sealed class BonusTests
{
    private static readonly Bonus Two = new Bonus.ExtraPoints("two", Points.FromWhole(2), Clause.Parse("3.1"));
    private static readonly Bonus Half = new Bonus.Multiplier("half", 1.5m, Clause.Parse("3.2"));

    // Flat 70 makes 70.00. (70 + 2) × 1.5 = 108; 70 × 1.5 + 2 = 107: the order of the methodology is the order.
    [Fact]
    public void Bonuses_apply_in_the_order_of_the_methodology()
    {
        var marks = Sequence.Of("half", "two");

        Assert.Equal(Points.FromWhole(108), Flat70(marks, Two, Half).Value);
        Assert.Equal(Points.FromWhole(107), Flat70(marks, Half, Two).Value);
        Assert.Equal(Points.FromWhole(72), Flat70(Sequence.Of("two"), Two, Half).Value);
        Assert.Equal(Points.FromWhole(70), Flat70(Sequence.Of("other", "TWO"), Two, Half).Value);
        Assert.Equal(Points.FromWhole(70), Flat70(Sequence.Empty<string>(), Two, Half).Value);
        Assert.Equal([Half, Two], Flat70(marks, Half, Two).Bonuses);
    }

    [Fact]
    public void Extra_points_are_in_the_unrounded_score() =>
        Assert.Equal(new Fraction(108, 1), Flat70(Sequence.Of("two", "half"), Two, Half).Unrounded);

    [Fact]
    public void The_score_alone_has_its_bonuses()
    {
        var rules = new ScoringRules(With(Two, Half), new());
        var sheets = Enumerable.Range(0, 3).Select(i => Sheets.Flat($"{i}", 70)).ToSequence();

        Assert.True(rules.TryFinalPoints(sheets, Sequence.Of("half", "two"), out var score));
        Assert.Equal(Points.FromWhole(108), score);
    }

    [Fact]
    public void Without_bonuses_marks_cost_nothing()
    {
        var rules = new ScoringRules(With(), new());
        var sheets = Enumerable.Range(0, 3).Select(i => Sheets.Flat($"{i}", 70)).ToSequence();
        var marks = Sequence.Of("half", "two");
        rules.TryFinalPoints(sheets, marks, out _);

        var before = GC.GetAllocatedBytesForCurrentThread();
        rules.TryFinalPoints(sheets, marks, out _);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Each_bonus_is_explained_by_what_it_makes_of_the_score()
    {
        var explained = Flat70(Sequence.Of("half", "two"), Two, Half).Explain();

        // Ten criteria, two bonuses, three experts.
        Assert.Equal(15, explained.Parts.Count);
        Assert.Equal("Отметка «two»: 70,00 + 2 → 72,00", explained.Parts[10].Statement.In(Language.Russian));
        Assert.Equal("Mark 'two': 70.00 + 2 → 72.00", explained.Parts[10].Statement.In(Language.English));
        Assert.Equal("Отметка «half»: 72,00 × 1,5 → 108,00", explained.Parts[11].Statement.In(Language.Russian));
        Assert.Equal("Mark 'half': 72.00 × 1.5 → 108.00", explained.Parts[11].Statement.In(Language.English));
        Assert.Equal(Clause.Parse("3.2"), explained.Parts[11].Clause);
    }

    [Fact]
    public void A_mark_that_stands_twice_counts_once() =>
        Assert.Equal(Points.FromWhole(72), Flat70(Sequence.Of("two", "two"), Two).Value);

    // 70 × 1.0001 = 70.007 → 70.01; 70.01 × 1.0001 = 70.017001 → 70.02: each product is rounded at once. Unrounded, the
    // two make 70 × 1.0001² = 70.0140007.
    [Fact]
    public void Each_product_is_rounded_at_once_but_not_in_the_unrounded_score()
    {
        var score = Flat70(
            Sequence.Of("x", "y"),
            new Bonus.Multiplier("x", 1.0001m, Clause.None),
            new Bonus.Multiplier("y", 1.0001m, Clause.None));

        Assert.Equal(Points.Parse("70.02"), score.Value);
        Assert.Equal(Fraction.From(70.0140007m), score.Unrounded);
    }

    // Flat 70 and flat 71 make 70.50; × 1.01 = 71.205, a half of a hundredth.
    [Theory]
    [InlineData(HalfRounding.AwayFromZero, "71.21")]
    [InlineData(HalfRounding.ToEven, "71.20")]
    public void A_half_goes_where_the_reading_says(HalfRounding half, string score)
    {
        var methodology = With(new Bonus.Multiplier("x", 1.01m, Clause.None)) with { Panel = new PanelSize.Exactly(2) };
        var rules = new ScoringRules(methodology, new() { HalfRounding = half, ScoreRounding = ScoreRounding.Sum });

        Assert.Equal(
            Points.Parse(score),
            rules.Score([Sheets.Flat("a", 70), Sheets.Flat("b", 71)], Sequence.Of("x")).OrThrow().Value);
    }

    [Property]
    public Property Products_agree_with_whole_numbers_of_any_size() =>
        Properties.ForAll(
            from score in Gen.Choose(0, 100)
            from factor in Gen.Choose(1, 3_000_000)
            from half in Gen.Elements(HalfRounding.AwayFromZero, HalfRounding.ToEven)
            select (score, factor, half),
            drawn =>
            {
                var rules = new ScoringRules(
                    With(new Bonus.Multiplier("x", drawn.factor / 1_000_000m, Clause.None)), new() { HalfRounding = drawn.half });
                var actual = rules.Score([.. Enumerable.Range(0, 3).Select(i => Sheets.Flat($"{i}", drawn.score))], Sequence.Of("x")).OrThrow();

                // score × factor in millionths; a hundredth is 10 000 of them.
                var exact = (BigInteger)drawn.score * drawn.factor;
                var below = exact / 10_000;
                var twice = (exact % 10_000) * 2;
                var up = twice > 10_000 || (twice == 10_000 && (drawn.half == HalfRounding.AwayFromZero || !below.IsEven));
                Assert.Equal(up ? below + 1 : below, (BigInteger)(actual.Value.ToDecimal() * 100));
                Assert.Equal(new Fraction(exact, 1_000_000), actual.Unrounded);
            });

    [Fact]
    public void Means_and_the_unrounded_score_are_exact()
    {
        var score = new Rulebook(SmolenskRules.ThirdEdition).Scoring
            .Score(Sheets.WithSums(244, 244, 241, 244, 242, 241, 241, 241, 241, 241)).OrThrow();

        // 24 290/300, as the worked example of the final score has it.
        Assert.Equal(new Fraction(24_290, 300), score.Unrounded);
        Assert.Equal(new CriterionMean(5, new Fraction(242, 3)), score.Means[4]);
        Assert.Empty(score.Marks);
        Assert.Empty(score.Bonuses);
    }

    [Fact]
    public void Bonuses_out_of_bounds_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Bonus.ExtraPoints(" ", Points.FromWhole(1), Clause.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Bonus.ExtraPoints("x", Points.Zero, Clause.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Bonus.ExtraPoints("x", Points.FromWhole(1_001), Clause.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Bonus.Multiplier("x", 0, Clause.None));
        Assert.Throws<ArgumentException>(() => new Bonus.Multiplier("x", 1.0000001m, Clause.None));
        Assert.Throws<ArgumentNullException>(() => With(Two) with { Bonuses = null! });
        Assert.Throws<ArgumentNullException>(() => Flat70(null!, Two));
    }

    [Fact]
    public void Points_finer_than_the_final_score_contradict_the_methodology() =>
        Assert.Contains(
            "'x' of 0.005",
            Assert.Throws<ArgumentException>(() => new ScoringRules(
                With(new Bonus.ExtraPoints("x", Points.Parse("0.005"), Clause.None)), new())).Message,
            StringComparison.Ordinal);

    private static Methodology With(params Bonus[] bonuses) =>
        SmolenskRules.ThirdEdition.Methodology with { Bonuses = Sequence.Of(bonuses) };

    private static FinalScore Flat70(Sequence<string> marks, params Bonus[] bonuses) =>
        new ScoringRules(With(bonuses), new()).Score(
            Enumerable.Range(0, 3).Select(i => Sheets.Flat($"{i}", 70)).ToSequence(), marks).OrThrow();
}
