using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Scoring;

public sealed class OwnResourcesTests
{
    private static readonly ScoringRules E3 = new Rulebook(SmolenskRules.ThirdEdition).Scoring;
    private static readonly ScoringRules E1 = new Rulebook(SmolenskRules.FirstEdition).Scoring;

    // A1.9, criterion 7: > 30 % 100; > 25 % 90; 20–25 % 80; 15–20 % 70; 10–15 % 60; 8–10 % 50 and 40; < 8 % 30;
    // < 5 % 20; < 3 % 10; nothing 0. Shares in hundredths of a per cent.
    [Theory]
    [InlineData(10000, "100 90")]
    [InlineData(3001, "100 90")]
    [InlineData(3000, "90")]
    [InlineData(2501, "90")]
    [InlineData(2500, "80")]
    [InlineData(2001, "80")]
    [InlineData(2000, "80 70")]
    [InlineData(1999, "70")]
    [InlineData(1500, "70 60")]
    [InlineData(1000, "60 50 40")]
    [InlineData(999, "50 40")]
    [InlineData(800, "50 40")]
    [InlineData(799, "30")]
    [InlineData(500, "30")]
    [InlineData(499, "30 20")]
    [InlineData(300, "30 20")]
    [InlineData(299, "30 20 10")]
    [InlineData(1, "30 20 10")]
    [InlineData(0, "30 20 10 0")]
    public void A_share_fits_the_scores_whose_bound_it_meets(int hundredthsOfPerCent, string scores)
    {
        var expected = scores.Split(' ').Select(int.Parse).ToSequence();

        Assert.Equal(expected, E3.OwnResources(new Fraction(hundredthsOfPerCent, 10_000)).Scores);
        Assert.Equal(expected, E3.OwnResources(Rubles.From(hundredthsOfPerCent), Rubles.From(10_000)).Scores);
        Assert.Equal(
            expected.Select(score => score / 10).ToSequence(),
            E1.OwnResources(new Fraction(hundredthsOfPerCent, 10_000)).Scores);
    }

    // The same table: 50 and 40 also for a greater share that is wrongly reckoned or not confirmed; 30, 20 and 10 for a
    // greater one that nothing confirms.
    [Theory]
    [InlineData(6000, "100 90", "50 40 30 20 10")]
    [InlineData(3001, "100 90", "50 40 30 20 10")]
    [InlineData(1001, "60", "50 40 30 20 10")]
    [InlineData(1000, "60 50 40", "30 20 10")]
    [InlineData(900, "50 40", "30 20 10")]
    [InlineData(800, "50 40", "30 20 10")]
    [InlineData(799, "30", "20 10")]
    [InlineData(500, "30", "20 10")]
    [InlineData(499, "30 20", "10")]
    [InlineData(300, "30 20", "10")]
    [InlineData(299, "30 20 10", "")]
    [InlineData(200, "30 20 10", "")]
    [InlineData(0, "30 20 10 0", "")]
    public void A_share_that_is_not_confirmed_fits_lower_scores_too(int hundredthsOfPerCent, string met, string unconfirmed)
    {
        var fit = E3.OwnResources(new Fraction(hundredthsOfPerCent, 10_000));

        Assert.Equal(met, string.Join(' ', fit.Scores));
        Assert.Equal(unconfirmed, string.Join(' ', fit.UnconfirmedScores));
        Assert.Equal(
            fit.UnconfirmedScores.Select(score => score / 10),
            E1.OwnResources(new Fraction(hundredthsOfPerCent, 10_000)).UnconfirmedScores);
        Assert.Equal(
            unconfirmed.Length > 0, fit.Explain().Statement.Russian.Contains("если не подтверждена", StringComparison.Ordinal));
    }

    // 50 and 40 from 8 % up, 30, 20 and 10 for any share above nothing: met or not confirmed, each fits once.
    [Fact]
    public void The_two_lists_together_hold_the_five_lower_scores_of_every_share_from_8_per_cent()
    {
        for (var share = 1; share <= 10_000; share++)
        {
            var fit = E3.OwnResources(new Fraction(share, 10_000));
            var all = fit.Scores.Concat(fit.UnconfirmedScores).ToArray();

            Assert.Distinct(all);
            Assert.Equal(share >= 800 ? [10, 20, 30, 40, 50] : [10, 20, 30], all.Where(score => score <= 50).Order());
        }
    }

    [Fact]
    public void Every_share_fits_at_least_one_score()
    {
        for (var share = 0; share <= 10_000; share++)
        {
            Assert.NotEmpty(E3.OwnResources(new Fraction(share, 10_000)).Scores);
        }
    }

    [Fact]
    public void The_scores_cite_their_clause_and_explain_themselves()
    {
        var fit = E3.OwnResources(Rubles.From(50_000m), Rubles.From(500_000m));

        Assert.Equal(Clause.Parse("A1.9.7"), fit.Clause);
        Assert.Equal(new Fraction(1, 10), fit.Share);
        Assert.Equal("A1.9.7: 60, 50, 40", fit.ToString());
        Assert.Equal(
            "share of own and other resources: 0.1; the scores that fit: 60, 50, 40; if it is not confirmed or wrongly reckoned: 30, 20, 10 [app. 1, p. 9, sub-p. 7]\n"
            + "  60: at least 0.1 and at most 0.15 [app. 1, p. 9, sub-p. 7]\n"
            + "  50: at least 0.08 and at most 0.1 [app. 1, p. 9, sub-p. 7]\n"
            + "  40: at least 0.08 and at most 0.1 [app. 1, p. 9, sub-p. 7]",
            fit.Explain().ToText(Language.English));
        Assert.Equal(E3.OwnResources(new Fraction(1, 10)), fit);
        Assert.NotEqual(E3.OwnResources(new Fraction(1, 11)), fit);
    }

    [Theory]
    [InlineData(31, "100: above 0.3 and at most 1", "100: больше 0,3 и не больше 1")]
    [InlineData(1, "30: at least 0 and below 0.08", "30: не меньше 0 и меньше 0,08")]
    [InlineData(0, "0: exactly 0", "0: ровно 0")]
    [InlineData(20, "80: at least 0.2 and at most 0.25", "80: не меньше 0,2 и не больше 0,25")]
    public void A_bound_is_told_with_what_it_includes(int perCent, string english, string russian)
    {
        var fit = E3.OwnResources(new Fraction(perCent, 100)).Explain();

        Assert.Contains(english, fit.Parts.Select(part => part.Statement.English));
        Assert.Contains(russian, fit.Parts.Select(part => part.Statement.Russian));
    }

    [Fact]
    public void A_methodology_without_bounds_fits_no_score_and_says_so()
    {
        var fit = new ScoringRules(
            E3.Methodology with { OwnResourceBands = Sequence.Empty<ShareBand>() }, E3.Readings).OwnResources(Fraction.One);

        Assert.Empty(fit.Scores);
        Assert.Equal("share of own and other resources: 1; the scores that fit: none", fit.Explain().Statement.English);
        Assert.Equal("доля собственных и привлечённых средств: 1; подходящие баллы: нет", fit.Explain().Statement.Russian);
    }

    [Fact]
    public void Bounds_may_stand_in_any_order() =>
        Assert.Equal(
            E3.OwnResources(Fraction.Zero),
            new ScoringRules(
                E3.Methodology with { OwnResourceBands = E3.Methodology.OwnResourceBands.Reverse().ToSequence() },
                E3.Readings).OwnResources(Fraction.Zero));

    [Fact]
    public void Impossible_shares_are_refused()
    {
        Assert.Equal(
            "own",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => E3.OwnResources(Rubles.From(2m), Rubles.From(1m))).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => E3.OwnResources(new Fraction(-1, 100)));
        Assert.Throws<ArgumentOutOfRangeException>(() => E3.OwnResources(new Fraction(101, 100)));
        Assert.Throws<ArgumentOutOfRangeException>(() => E3.OwnResources(Rubles.Zero, Rubles.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => E3.OwnResources(Rubles.From(2), Rubles.From(1)));
    }
}
