using System;
using System.Linq;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;

namespace SonkoRules.Tests.Contests;

public sealed class PooledContestTests
{
    private static readonly Rulebook E3 = new(SmolenskRules.ThirdEdition);

    // Each direction alone: C = 250 000, M = 25 000, F = 250 × K for requests above 1 250.
    private static readonly PooledInput Input = new()
    {
        Pools = Sequence.Of(
            new DirectionPool("a", SmallContest.Input.Budget), new DirectionPool("b", SmallContest.Input.Budget)),
        Applications = Sequence.Of(
            SmallContest.Application("a1", 90, 30_000m, direction: "a"),
            SmallContest.Application("b1", 80, 19_000m, direction: "b"),
            SmallContest.Application("a2", 80, 24_000m, direction: "a"),
            SmallContest.Application("a3", 70, 24_000m, direction: "a")),
        Answers = OfferAnswers.AllAccept,
    };

    [Fact]
    public void Each_direction_is_a_contest_by_itself()
    {
        var outcome = PooledContest.Run(E3, Input).OrThrow();
        var alone = Contest.Run(E3, SmallContest.Input with
        {
            Applications = Sequence.Of(Input.Applications[0], Input.Applications[2], Input.Applications[3]),
            Answers = OfferAnswers.AllAccept,
        }).OrThrow();

        Assert.Equal(alone, outcome.Of("a"));
        Assert.Equal("b1", outcome.Of("b").Allocation.Awards.Single().ApplicationId);
        Assert.Equal(alone.Allocation.Total + Rubles.From(19_000m), outcome.Total);
        Assert.Equal(Rubles.From(120_000m), outcome.Total + outcome.Left);
        Assert.Equal(outcome, PooledContest.Run(E3, Input).OrThrow());
        Assert.Throws<ArgumentException>(() => outcome.Of("c"));
    }

    [Fact]
    public void One_pool_for_one_direction_is_a_plain_contest() =>
        Assert.Equal(
            Contest.Run(E3, SmallContest.Input).OrThrow(),
            PooledContest.Run(E3, new PooledInput
            {
                Pools = Sequence.Of(new DirectionPool("", SmallContest.Input.Budget)),
                Applications = SmallContest.Input.Applications,
                Answers = SmallContest.Input.Answers,
            }).OrThrow().Of(""));

    // a1 evades: its 22 500 goes on to a3, and b has no round of releases at all.
    [Fact]
    public void Released_money_stays_in_its_direction()
    {
        var outcome = PooledContest.Run(E3, Input with
        {
            Releases = Sequence.Of(
                new ReleaseRound(Sequence.Of(new Release("a1", ReleaseReason.Evaded)), OfferAnswers.AllAccept)),
        }).OrThrow();

        Assert.Equal(1, outcome.Of("a").Allocation.Round);
        Assert.Equal(0, outcome.Of("b").Allocation.Round);
        Assert.Equal(PooledContest.Run(E3, Input).OrThrow().Of("b").Allocation, outcome.Of("b").Allocation);
        Assert.DoesNotContain(outcome.Of("a").Allocation.Awards, award => award.ApplicationId == "a1");
    }

    [Fact]
    public void A_release_of_nobody_is_an_error_with_its_place()
    {
        PooledInput With(string id) => Input with
        {
            Releases = Sequence.Of(
                new ReleaseRound(Sequence.Of(new Release(id, ReleaseReason.Evaded)), OfferAnswers.None)),
        };

        Assert.Equal(
            "/releases/0/releases/0: there is no application 'nobody', allowed: one of the contest",
            Assert.Throws<RefusedException>(() => PooledContest.Run(E3, With("nobody")).OrThrow()).WhyNot.Errors.Single().ToString());
        Assert.Throws<RefusedException>(
            () => PooledContest.Run(E3, With("a3") with { Answers = OfferAnswers.AllRefuse }).OrThrow());
    }

    [Fact]
    public void Every_error_of_the_input_is_listed_with_its_place()
    {
        var input = Input with
        {
            Applications = Sequence.Of(
                Input.Applications[0],
                Input.Applications[0] with { GrantDirection = "b" },
                SmallContest.Application("x", 101, 1m, direction: "c")),
        };
        var thrown = Assert.Throws<RefusedException>(() => PooledContest.Run(E3, input).OrThrow());

        Assert.Equal(PooledContest.Check(E3, input), thrown.WhyNot.Errors);
        Assert.Equal(
            ["/applications/1/id", "/applications/2/direction", "/applications/2/sheets"],
            thrown.WhyNot.Errors.Select(error => error.Path).Distinct().Order());
        Assert.Empty(PooledContest.Check(E3, Input));
        Assert.Throws<ArgumentException>(() => Input with { Pools = Sequence.Of(Input.Pools[0], Input.Pools[0]) });
    }
}
