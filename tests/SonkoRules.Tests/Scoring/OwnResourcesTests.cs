using System;
using System.Linq;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

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

        Assert.Equal(expected, E3.ScoresFittingOwnResources(new Fraction(hundredthsOfPerCent, 10_000)));
        Assert.Equal(expected, E3.ScoresFittingOwnResources(Rubles.From(hundredthsOfPerCent), Rubles.From(10_000)));
        Assert.Equal(
            expected.Select(score => score / 10).ToSequence(),
            E1.ScoresFittingOwnResources(new Fraction(hundredthsOfPerCent, 10_000)));
    }

    [Fact]
    public void Every_share_fits_at_least_one_score()
    {
        for (var share = 0; share <= 10_000; share++)
        {
            Assert.NotEmpty(E3.ScoresFittingOwnResources(new Fraction(share, 10_000)));
        }
    }

    [Fact]
    public void Impossible_shares_are_refused()
    {
        Assert.Equal(
            "own",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => E3.ScoresFittingOwnResources(Rubles.From(2m), Rubles.From(1m))).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => E3.ScoresFittingOwnResources(new Fraction(-1, 100)));
        Assert.Throws<ArgumentOutOfRangeException>(() => E3.ScoresFittingOwnResources(new Fraction(101, 100)));
        Assert.Throws<ArgumentOutOfRangeException>(() => E3.ScoresFittingOwnResources(Rubles.Zero, Rubles.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => E3.ScoresFittingOwnResources(Rubles.From(2), Rubles.From(1)));
    }
}
