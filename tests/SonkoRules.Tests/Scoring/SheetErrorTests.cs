using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Scoring;

public sealed class SheetErrorTests
{
    private static readonly ScoringRules E3 = new Rulebook(SmolenskRules.ThirdEdition).Scoring;

    [Fact]
    public void Every_error_is_listed_with_its_place_value_and_range()
    {
        var sheets = Sequence.Of(
            new ExpertSheet("Ann", 101, 70, 70, 70, 70, 70, 70, 70, 70, -1),
            new ExpertSheet("Bob", 70, 70, 70),
            new ExpertSheet("Ann", 70, 70, 70, 70, 70, 70, 70, 70, 70, 70),
            Sheets.Flat("Cy", 50));

        (ErrorCode Code, string Path, string Value, string Clause, string Message)[] expected =
        [
            (ErrorCode.SheetCount, "", "4", "A1.3", "score sheets: 4, allowed: 3"),
            (ErrorCode.ScoreOffScale, "/0/scores/0", "101", "A1.6",
                "sheet 1 (expert 'Ann'), criterion 1: score 101, allowed: a whole number from 0 to 100"),
            (ErrorCode.ScoreOffScale, "/0/scores/9", "-1", "A1.6",
                "sheet 1 (expert 'Ann'), criterion 10: score -1, allowed: a whole number from 0 to 100"),
            (ErrorCode.ScoreCount, "/1/scores", "3", "A1.6", "sheet 2 (expert 'Bob'): scores: 3, allowed: 10"),
            (ErrorCode.ExpertTwice, "/2/expert", "Ann", "A1.3",
                "sheet 3: the expert 'Ann' has scored already, allowed: one sheet an expert"),
        ];
        Assert.Equal(expected, E3.Check(sheets).Select(Told));
        Assert.Equal(expected, WhyNot(E3.Score(sheets)).Errors.Select(Told));
        var thrown = Assert.Throws<RefusedException>(() => E3.Score(sheets).OrThrow());
        Assert.Equal(expected, thrown.WhyNot.Errors.Select(Told));
        Assert.All(expected, error => Assert.Contains(error.Path + ": " + error.Message, thrown.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Messages_are_in_both_languages()
    {
        var described = new Rulebook(SmolenskRules.ThirdEdition, new Readings { ScoreGrid = ScoreGrid.DescribedOnly }).Scoring;
        var three = Sequence.Of(Sheets.Flat("Ann", 70), Sheets.Flat("Bob", 70), Sheets.Flat("Cy", 70));

        Says(
            Only(described, three, 1, new ExpertSheet("Bob", 70, 70, 70, 70, 70, 70, 15, 70, 70, 70)),
            "лист 2 (эксперт «Bob»), критерий 7: балл 15, допустимо: целое число от 0 до 100 с шагом 10",
            "sheet 2 (expert 'Bob'), criterion 7: score 15, allowed: a whole number from 0 to 100 in steps of 10");
        Says(
            Only(E3, three, 1, new ExpertSheet("Bob", 70, 70, 70, 70, 70, 70, 101, 70, 70, 70)),
            "лист 2 (эксперт «Bob»), критерий 7: балл 101, допустимо: целое число от 0 до 100",
            "sheet 2 (expert 'Bob'), criterion 7: score 101, allowed: a whole number from 0 to 100");
        Says(
            Assert.Single(E3.Check(three.Take(2).ToSequence())),
            "оценочных листов: 2, допустимо: 3",
            "score sheets: 2, allowed: 3");
        var thoseWhoScored = new Rulebook(
            SmolenskRules.ThirdEdition, new Readings { Panel = PanelReading.ThoseWhoScored }).Scoring;
        Says(
            Assert.Single(thoseWhoScored.Check(three.Append(Sheets.Flat("Di", 70)).ToSequence())),
            "оценочных листов: 4, допустимо: 1–3",
            "score sheets: 4, allowed: 1–3");
        Says(
            Only(E3, three, 2, Sheets.Flat("Ann", 70)),
            "лист 3: эксперт «Ann» уже оценил заявку, допустимо: один лист эксперта",
            "sheet 3: the expert 'Ann' has scored already, allowed: one sheet an expert");
        Says(
            Only(E3, three, 1, new ExpertSheet("Bob", 70, 70, 70)),
            "лист 2 (эксперт «Bob»): оценок 3, допустимо: 10",
            "sheet 2 (expert 'Bob'): scores: 3, allowed: 10");
    }

    [Fact]
    public void A_sheet_with_scores_to_spare_is_one_error()
    {
        var sheet = new ExpertSheet("Ann", 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70);

        var error = Assert.Single(WhyNot(E3.ExpertTotal(sheet)).Errors);
        Assert.Equal((ErrorCode.ScoreCount, "11", "10"), (error.Code, error.Value, error.Expected.English));
    }

    [Fact]
    public void Sheets_with_an_error_have_no_score_and_no_means()
    {
        var good = Sequence.Of(Sheets.Flat("a", 70), Sheets.Flat("b", 70), Sheets.Flat("c", 70));
        Sequence<ExpertSheet>[] bad =
        [
            Sequence.Of(good[0], good[1]),
            good.Append(Sheets.Flat("d", 70)).ToSequence(),
            Sequence.Of(good[0], good[1], Sheets.Flat("a", 70)),
            Sequence.Of(good[0], Sheets.Flat("c", 70), good[2]),
            Sequence.Of(good[0], good[1], new ExpertSheet("c", 70)),
            Sequence.Of(good[0], good[1], Sheets.Flat("c", 101)),
        ];

        Assert.True(E3.TryFinalPoints(good, out var score));
        Assert.Equal(Points.FromWhole(70), score);
        Assert.True(E3.TryFinalPoints(good, Sequence.Empty<string>(), out score));
        Assert.Equal(Points.FromWhole(70), score);
        Assert.All(bad, sheets =>
        {
            Assert.False(E3.TryFinalPoints(sheets, out var none));
            Assert.Equal(Points.Zero, none);
            Assert.False(E3.TryFinalPoints(sheets, Sequence.Empty<string>(), out none));
            Assert.Equal(Points.Zero, none);
            var errors = E3.Check(sheets);
            Assert.Equal(errors, WhyNot(E3.Means(sheets)).Errors);
            Assert.Equal(errors, WhyNot(E3.FinalPoints(sheets)).Errors);
            Assert.Equal(errors, WhyNot(E3.UnroundedScore(sheets, Sequence.Empty<string>())).Errors);
        });
    }

    private static WhyNot WhyNot<T>(OneOf.OneOf<T, WhyNot> answer) => answer.AsT1;

    private static (ErrorCode Code, string Path, string Value, string Clause, string Message) Told(InputError error) =>
        (error.Code, error.Path, error.Value, error.Clause.ToString(), error.Message.English);

    private static InputError Only(ScoringRules rules, Sequence<ExpertSheet> sheets, int index, ExpertSheet sheet) =>
        Assert.Single(rules.Check(sheets.Select((each, i) => i == index ? sheet : each).ToSequence()));

    private static void Says(InputError error, string russian, string english) =>
        Assert.Equal(new LocalizedText(russian, english), error.Message);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Those_who_scored_are_enough_under_the_other_reading_of_the_panel(int experts, bool scored)
    {
        var readings = new Readings { Panel = PanelReading.ThoseWhoScored };
        var sheets = Enumerable.Range(1, experts).Select(i => Sheets.Flat($"{i}", 70)).ToSequence();

        Assert.Equal(scored, new Rulebook(SmolenskRules.ThirdEdition, readings).Scoring.Check(sheets).Count == 0);
        Assert.Equal(experts == 3, E3.Check(sheets).Count == 0);
    }

    [Fact]
    public void Only_described_scores_may_be_given_under_the_other_reading_of_the_grid()
    {
        var readings = new Readings { ScoreGrid = ScoreGrid.DescribedOnly };
        for (var score = -1; score <= 101; score++)
        {
            var sheets = Enumerable.Range(1, 3).Select(i => Sheets.Flat($"{i}", score)).ToSequence();
            var onScale = score is >= 0 and <= 100;
            Assert.Equal(onScale, E3.Check(sheets).Count == 0);
            Assert.Equal(
                onScale && score % 10 == 0,
                new Rulebook(SmolenskRules.ThirdEdition, readings).Scoring.Check(sheets).Count == 0);
        }
    }

    [Fact]
    public void A_missing_score_is_not_zero() =>
        Assert.Throws<RefusedException>(
            () => E3.ExpertTotal(new ExpertSheet("Ann", 70, 70, 70, 70, 70, 70, 70, 70, 70)).OrThrow());

    [Theory]
    [InlineData(29)]
    [InlineData(31)]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(0)]
    public void Bare_numbers_that_are_no_panel_are_refused(int count) =>
        Assert.NotEmpty(WhyNot(E3.FinalPoints(new int[count])).Errors);

    [Fact]
    public void One_expert_alone_is_checked_on_every_criterion()
    {
        for (var criterion = 1; criterion <= 10; criterion++)
        {
            var scores = Enumerable.Repeat(70, 10).ToArray();
            scores[criterion - 1] = 101;

            var error = Assert.Single(
                WhyNot(E3.ExpertTotal(new ExpertSheet("Ann", scores))).Errors);
            Assert.Equal($"/0/scores/{criterion - 1}", error.Path);
        }
    }

    [Fact]
    public void A_bare_number_off_the_scale_is_refused_with_its_place()
    {
        var scores = new int[30];
        scores[23] = 101;

        var error = Assert.Single(WhyNot(E3.FinalPoints(scores)).Errors);
        Assert.Equal((ErrorCode.ScoreOffScale, "/2/scores/3", "101"), (error.Code, error.Path, error.Value));
    }
}
