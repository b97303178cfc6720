using System.Linq;
using FsCheck.Xunit;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Peers;
using SonkoRules.Tests.Ranking;

namespace SonkoRules.Tests.Subsidies;

/// <summary>Money that covers every application whatever the order of the rating.</summary>
public sealed class SufficientMoneyTests
{
    // 60 000 + 40 000 are asked for; with the cap of 30 000 each is counted at 30 000 at most.
    [Theory]
    [InlineData(100_000, int.MaxValue, false, false, true)]
    [InlineData(99_999, int.MaxValue, false, false, false)]
    [InlineData(100_000, 2, false, false, true)]
    [InlineData(100_000, 1, false, false, false)]
    [InlineData(60_000, int.MaxValue, true, false, true)]
    [InlineData(59_999, int.MaxValue, true, false, false)]
    [InlineData(99_999, int.MaxValue, true, true, false)]
    [InlineData(100_000, int.MaxValue, true, true, true)]
    public void Requests_or_caps_must_fit_together(int limits, int winners, bool capped, bool floored, bool suffices)
    {
        var terms = Peer.Terms(new SizeRule.AsRequested(), new FillRule.Stop()) with
        {
            GreatestWinners = winners,
            Caps = capped ? Amounts(30_000m) : Sequence.Empty<SizeLimit>(),
            Floors = floored ? Amounts(1m) : Sequence.Empty<SizeLimit>(),
        };
        RatingEntry[] entries = [Entries.Of("a", "60", request: 60_000m), Entries.Of("b", "20", request: 40_000m)];

        Assert.Equal(suffices, new SubsidyRules(terms, Rules.BySizes).SufficesForAll(entries, new Budget(Rubles.From(limits))));
    }

    [Fact]
    public void A_share_of_scores_depends_on_the_others() =>
        Assert.False(
            new SubsidyRules(Peer.Terms(new SizeRule.ShareOfScores(Points.Zero), new FillRule.Stop()), Rules.BySizes)
                .SufficesForAll([Entries.Of("a", "60", request: 1m)], new Budget(Rubles.From(100m))));

    [Fact]
    public void What_becomes_of_an_application_by_itself()
    {
        var rules = new SubsidyRules(
            Peer.Terms(SmolenskRules.ThirdEdition.Subsidies.SizeRule, new FillRule.Stop()) with
            {
                Caps = Sequence.Of<SizeLimit>(new SizeLimit.ShareOfVolume(0.1m)),
                Floors = Amounts(5m),
                PassingScore = new PassingScore.AtLeast(Points.FromWhole(10)),
            },
            Rules.BySizes);
        var thousand = new Budget(Rubles.From(1_000m));
        var nothing = new SubsidyRules(
            Peer.Terms(SmolenskRules.ThirdEdition.Subsidies.SizeRule, new FillRule.Stop()) with
            {
                Caps = Sequence.Of<SizeLimit>(new SizeLimit.ShareOfVolume(0.1m)),
            },
            Rules.BySizes);

        // M = 100: K = 50 makes 50 of a request of 90; K = 9 does not pass; a request of 4 is below the floor of 5.
        Assert.True(rules.WinsByItself(Entries.Of("a", "50", request: 90m), thousand));
        Assert.False(rules.WinsByItself(Entries.Of("a", "9", request: 90m), thousand));
        Assert.False(rules.WinsByItself(Entries.Of("a", "50", request: 4m), thousand));
        Assert.False(nothing.WinsByItself(Entries.Of("a", "0", request: 90m), thousand));
        Assert.True(nothing.SufficesForAll([Entries.Of("a", "0", request: 90m)], thousand));
        Assert.True(nothing.SufficesForAll([Entries.Of("a", "50", request: 90m)], thousand));
    }

    [Property(MaxTest = 300)]
    public void Where_it_suffices_the_order_parts_nobody_from_an_award(SubsidyTerms terms, RatingEntry[] entries, Rubles volume)
    {
        var (rules, budget) = (new SubsidyRules(terms, Rules.BySizes), new Budget(volume));
        if (rules.SufficesForAll(entries, budget))
        {
            Assert.Equal(
                entries.Where(entry => rules.WinsByItself(entry, budget))
                    .Select(entry => entry.ApplicationId).Order(),
                Rules.Allocate(terms, budget, entries).Awards.Select(award => award.ApplicationId).Order());
        }
    }

    private static Sequence<SizeLimit> Amounts(decimal rubles) =>
        Sequence.Of<SizeLimit>(new SizeLimit.Amount(Rubles.From(rubles)));
}
