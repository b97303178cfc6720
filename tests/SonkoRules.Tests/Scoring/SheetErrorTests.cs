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

        var expected = Sequence.Of<SheetError>(
            new SheetError.WrongNumberOfSheets(Clause.Parse("A1.3"), 4, 3, 3),
            new SheetError.ScoreOffScale(Clause.Parse("A1.6"), 1, "Ann", 1, 101, 0, 100, 1),
            new SheetError.ScoreOffScale(Clause.Parse("A1.6"), 1, "Ann", 10, -1, 0, 100, 1),
            new SheetError.WrongNumberOfScores(Clause.Parse("A1.6"), 2, "Bob", 3, 10),
            new SheetError.ExpertTwice(Clause.Parse("A1.3"), 3, "Ann"));
        Assert.Equal(expected, E3.Check(sheets));
        var thrown = Assert.Throws<ScoreSheetException>(() => E3.Score(sheets));
        Assert.Equal(expected, thrown.Errors);
        Assert.Equal("sheets", thrown.ParamName);
        Assert.Contains(
            "sheet 1 (expert 'Ann'), criterion 10: score -1, allowed: a whole number from 0 to 100",
            thrown.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_are_in_both_languages()
    {
        var error = new SheetError.ScoreOffScale(Clause.Parse("A1.6"), 2, "Bob", 7, 15, 0, 100, 10);

        Assert.Equal(
            "лист 2 (эксперт «Bob»), критерий 7: балл 15, допустимо: целое от 0 до 100 с шагом 10",
            error.Message.In(Language.Russian));
        Says(error, "sheet 2 (expert 'Bob'), criterion 7: score 15, allowed: a whole number from 0 to 100 in steps of 10", Language.English);
        var whole = new SheetError.ScoreOffScale(Clause.Parse("A1.6"), 2, "Bob", 7, 101, 0, 100, 1);
        Says(whole, "лист 2 (эксперт «Bob»), критерий 7: балл 101, допустимо: целое от 0 до 100", Language.Russian);
        Says(whole, "sheet 2 (expert 'Bob'), criterion 7: score 101, allowed: a whole number from 0 to 100", Language.English);
        var one = new SheetError.WrongNumberOfSheets(Clause.Parse("A1.3"), 2, 3, 3);
        Says(one, "оценочных листов: 2, допустимо: 3", Language.Russian);
        Says(one, "score sheets: 2, allowed: 3", Language.English);
        var range = new SheetError.WrongNumberOfSheets(Clause.Parse("A1.3"), 4, 1, 3);
        Says(range, "оценочных листов: 4, допустимо: 1–3", Language.Russian);
        Says(range, "score sheets: 4, allowed: 1–3", Language.English);
        var twice = new SheetError.ExpertTwice(Clause.Parse("A1.3"), 3, "Ann");
        Says(twice, "лист 3: эксперт «Ann» уже оценил заявку, допустимо: один лист эксперта", Language.Russian);
        Says(twice, "sheet 3: the expert 'Ann' has scored already, allowed: one sheet an expert", Language.English);
        var few = new SheetError.WrongNumberOfScores(Clause.Parse("A1.6"), 2, "Bob", 3, 10);
        Says(few, "лист 2 (эксперт «Bob»): оценок 3, допустимо: 10", Language.Russian);
        Says(few, "sheet 2 (expert 'Bob'): scores: 3, allowed: 10", Language.English);
    }

    [Fact]
    public void A_sheet_with_scores_to_spare_is_one_error()
    {
        var sheet = new ExpertSheet("Ann", 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70);

        Assert.Equal(
            new SheetError.WrongNumberOfScores(Clause.Parse("A1.6"), 1, "Ann", 11, 10),
            Assert.Single(Assert.Throws<ScoreSheetException>(() => E3.ExpertTotal(sheet)).Errors));
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
            Assert.Throws<ScoreSheetException>(() => E3.Means(sheets));
            Assert.Throws<ScoreSheetException>(() => E3.FinalPoints(sheets));
            Assert.Throws<ScoreSheetException>(() => E3.UnroundedScore(sheets, Sequence.Empty<string>()));
        });
    }

    private static void Says(SheetError error, string text, Language language) =>
        Assert.Equal(text, error.Message.In(language));

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
        Assert.Throws<ScoreSheetException>(
            () => E3.ExpertTotal(new ExpertSheet("Ann", 70, 70, 70, 70, 70, 70, 70, 70, 70)));

    [Theory]
    [InlineData(29)]
    [InlineData(31)]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(0)]
    public void Bare_numbers_that_are_no_panel_are_refused(int count) =>
        Assert.NotEmpty(Assert.Throws<ScoreSheetException>(() => E3.FinalPoints(new int[count])).Errors);

    [Fact]
    public void One_expert_alone_is_checked_on_every_criterion()
    {
        for (var criterion = 1; criterion <= 10; criterion++)
        {
            var scores = Enumerable.Repeat(70, 10).ToArray();
            scores[criterion - 1] = 101;

            var error = Assert.Single(
                Assert.Throws<ScoreSheetException>(() => E3.ExpertTotal(new ExpertSheet("Ann", scores))).Errors);
            Assert.Equal(criterion, Assert.IsType<SheetError.ScoreOffScale>(error).Criterion);
        }
    }

    [Fact]
    public void A_bare_number_off_the_scale_is_refused_with_its_place()
    {
        var scores = new int[30];
        scores[23] = 101;

        Assert.Equal(
            new SheetError.ScoreOffScale(Clause.Parse("A1.6"), 3, "3", 4, 101, 0, 100, 1),
            Assert.Throws<ScoreSheetException>(() => E3.FinalPoints(scores)).Errors.Single());
    }
}
