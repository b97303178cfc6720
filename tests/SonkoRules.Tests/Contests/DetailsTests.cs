using System.Linq;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Tests.Contests;

/// <summary>What a contest gathers of an application beyond its score is what the rulebook needs and no more.</summary>
public sealed class DetailsTests
{
    private static readonly ContestApplication Full = SmallContest.Application("A", 90, 30_000m) with
    {
        Marks = Sequence.Of("rural"),
        Vote = 3,
        Category = "small",
    };

    [Fact]
    public void The_order_needs_nothing() => Assert.Same(RatingDetails.None, Gathered(SmolenskRules.ThirdEdition));

    [Fact]
    public void Each_key_and_the_caps_by_category_need_one_thing()
    {
        Assert.Equal(
            RatingDetails.None with { UnroundedScore = Fraction.From(90) }, Gathered(TieBrokenBy(new TieKey.UnroundedScore())));
        Assert.Equal(
            RatingDetails.None with { Means = Sequence.From(Enumerable.Range(1, 10).Select(number => new CriterionMean(number, Fraction.From(90)))) },
            Gathered(TieBrokenBy(new TieKey.ScoreOn(1))));
        Assert.Equal(
            RatingDetails.None with { Marks = Sequence.Of("rural") }, Gathered(TieBrokenBy(new TieKey.Marked("rural"))));
        Assert.Equal(RatingDetails.None with { Vote = 3 }, Gathered(TieBrokenBy(new TieKey.Vote())));
        Assert.Equal(
            RatingDetails.None with { Category = "small" },
            Gathered(SmolenskRules.ThirdEdition with
            {
                Subsidies = SmolenskRules.ThirdEdition.Subsidies with
                {
                    Caps = Sequence.Of<SizeLimit>(
                        new SizeLimit.ShareOfVolume(0.1m), new SizeLimit.ForCategory("small", Rubles.From(30_000m))),
                },
            }));
    }

    [Fact]
    public void An_application_with_unsound_sheets_is_not_rated()
    {
        var rules = new Rulebook(SmolenskRules.ThirdEdition);
        var unsound = Full with { Sheets = Full.Sheets.Take(2).ToSequence() };

        Assert.False(Contest.TryRate(rules, unsound, new DetailsMaker(rules), out var entry));
        Assert.Equal(default, entry);
        Assert.True(Contest.TryRate(rules, Full, new DetailsMaker(rules), out entry));
        Assert.Equal("A", entry.ApplicationId);
    }

    private static Edition TieBrokenBy(TieKey key) =>
        SmolenskRules.ThirdEdition with
        {
            TieBreak = SmolenskRules.ThirdEdition.TieBreak with { Keys = Sequence.Of(key) },
        };

    private static RatingDetails Gathered(Edition edition)
    {
        var rules = new Rulebook(edition);
        return new DetailsMaker(rules).Of(Full, rules.ScoringFor(Full.Request));
    }
}
