using SonkoRules.Acts;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Peers;

/// <summary>Kirov region: to 300 thousand for some applicants, from 300 to 700 thousand for others.</summary>
public sealed class KirovTests
{
    private static readonly Rulebook Rules = new(Peer.Edition(
        Peer.Methodology(new PanelSize.Exactly(1), 100, 1),
        Peer.NoKeys,
        Peer.Terms(new SizeRule.AsRequested(), new FillRule.Stop()) with
        {
            Caps = Sequence.Of<SizeLimit>(
                new SizeLimit.ForCategory("beginner", Rubles.From(300_000m)),
                new SizeLimit.ForCategory("experienced", Rubles.From(700_000m))),
            Floors = Sequence.Of<SizeLimit>(new SizeLimit.ForCategory("experienced", Rubles.From(300_000m))),
        }));

    // Counted at the cap at most: 700 000, then 300 000 each: 1 600 000 of 1 700 000. too-small asks less than its floor
    // and is passed over: the next still wins.
    [Fact]
    public void Caps_and_floors_follow_the_category()
    {
        var outcome = Peer.Run(
            Rules,
            1_700_000m,
            Application("big", 90, 900_000m, "experienced"),
            Application("over", 80, 350_000m, "beginner"),
            Application("too-small", 70, 299_999.99m, "experienced"),
            Application("just", 60, 300_000m, "experienced"),
            Application("tiny", 50, 10_000m, "beginner"));

        Assert.Equal("big 700000.00, over 300000.00, just 300000.00, tiny 10000.00", Peer.Awards(outcome));
        Assert.Equal("too-small BelowFloor", Peer.Unfunded(outcome));
        Assert.All(outcome.Allocation.Unfunded(), none => Assert.Equal(Clause.Parse("6"), none.Clause));
        Assert.Equal(Rubles.From(390_000m), outcome.Allocation.Left);
        Assert.Equal(Rubles.From(300_000m), Rules.Subsidies.FloorOf(outcome.Allocation.Budget, "experienced"));
        Assert.Equal(Rubles.MaxValue, Rules.Subsidies.CapOf(outcome.Allocation.Budget));
    }

    [Fact]
    public void A_size_says_its_cap_and_its_floor()
    {
        var size = Rules.Subsidies.SizeOf(
            Points.FromWhole(70),
            Rubles.From(299_999.99m),
            new Budget(Rubles.From(1_600_000m)),
            new SizeContext { Category = "experienced" }).OrThrow();

        Assert.Equal(SizeBound.Floor, size.Bound);
        Assert.Equal(
            """
            Size: RUB 0.00, the lesser of two; decided by the least size [cl. 6]
              Request: RUB 299,999.99 [cl. 5]
              Cap: RUB 700,000.00 [cl. 6]
              At least: RUB 300,000.00 [cl. 6]
            """.ReplaceLineEndings("\n"),
            size.Explain().ToText(Language.English).Replace('\u00A0', ' '));
    }

    private static ContestApplication Application(string id, int score, decimal request, string category) =>
        Peer.Application(id, request, 0, [score]) with { Category = category };
}
