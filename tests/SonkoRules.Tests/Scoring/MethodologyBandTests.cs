using System;
using System.Linq;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Scoring;

namespace SonkoRules.Tests.Scoring;

public sealed class MethodologyBandTests
{
    private static readonly Edition E3 = SmolenskRules.ThirdEdition;
    private static readonly Methodology Other = E3.Methodology with { FinalScoreDigits = 1 };

    [Fact]
    public void Without_bands_every_request_is_scored_alike()
    {
        var rules = new Rulebook(E3);

        Assert.Same(rules.Scoring, rules.ScoringFor(Rubles.FromKopecks(1)));
        Assert.Same(rules.Scoring, rules.ScoringFor(Rubles.MaxValue));
    }

    [Fact]
    public void The_first_band_that_holds_a_request_scores_it()
    {
        var rules = new Rulebook(E3 with
        {
            MethodologyBands = Sequence.Of(
                new MethodologyBand(AmountBound.Below(Rubles.From(100m)), Other),
                new MethodologyBand(AmountBound.UpTo(Rubles.From(100m)), E3.Methodology)),
        });

        Assert.Equal(Other, rules.ScoringFor(Rubles.From(99.99m)).Methodology);
        Assert.Equal(E3.Methodology, rules.ScoringFor(Rubles.From(100m)).Methodology);
        Assert.Same(rules.Scoring, rules.ScoringFor(Rubles.From(100.01m)));
        Assert.NotEqual(new Rulebook(E3), rules);
    }

    [Fact]
    public void Bands_that_do_not_rise_are_refused() =>
        Assert.Equal(
            nameof(Edition.MethodologyBands),
            Assert.Throws<ArgumentException>(() => E3 with
            {
                MethodologyBands = Sequence.Of(
                    new MethodologyBand(AmountBound.UpTo(Rubles.From(100m)), Other),
                    new MethodologyBand(AmountBound.UpTo(Rubles.From(50m)), Other)),
            }).ParamName);

    // Criterion 11 is in none, criterion 10 in all but the band's.
    [Fact]
    public void A_tie_key_on_a_criterion_that_is_not_everywhere_is_refused()
    {
        Edition By(int criterion) => E3 with
        {
            TieBreak = E3.TieBreak with { Keys = Sequence.Of<TieKey>(new TieKey.ScoreOn(criterion)) },
        };
        var nine = E3.Methodology with { Criteria = E3.Methodology.Criteria.Take(9).ToSequence() };
        var bands = Sequence.Of(new MethodologyBand(AmountBound.UpTo(Rubles.From(1m)), nine));

        Assert.Equal(By(10), new Rulebook(By(10)).Edition);
        Assert.Throws<RefusedException>(() => new Rulebook(By(11)));
        Assert.Contains(
            "criterion 10",
            Assert.Throws<RefusedException>(() => new Rulebook(By(10) with { MethodologyBands = bands })).Message,
            StringComparison.Ordinal);
    }
}
