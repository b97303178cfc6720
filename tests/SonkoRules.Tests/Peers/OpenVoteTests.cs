using SonkoRules.Contests;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Tests.Peers;

/// <summary>An act that parts a tie by an open vote, in which the chair decides: until then it is tied.</summary>
public sealed class OpenVoteTests
{
    private static readonly Rulebook Rules = new(Peer.Edition(
        Peer.Methodology(new PanelSize.Exactly(1), 10, 1),
        Peer.Keys(new TieKey.Vote()),
        Peer.Terms(new SizeRule.AsRequested(), new FillRule.Stop())));

    [Fact]
    public void Before_the_vote_the_tie_is_open_and_after_it_the_vote_decides()
    {
        var before = Run(null, null, null);
        Assert.Equal("top a b c", Peer.Order(before));
        Assert.Equal("the final score, nothing: the tie is open, nothing: the tie is open", string.Join(", ", Peer.Deciders(before)));

        var after = Run(3, 1, 2);
        Assert.Equal("top b c a", Peer.Order(after));
        Assert.Equal("the final score, the open vote, the open vote", string.Join(", ", Peer.Deciders(after)));
        Assert.Equal("top 100.00, b 100.00", Peer.Awards(after));
        Assert.False(after.Rating[1].TieUnresolved);
    }

    // An unknown is neither first nor last: while c's place is not known, the vote parts none of the three.
    [Fact]
    public void A_vote_that_is_known_in_part_parts_nobody()
    {
        var outcome = Run(2, 1, null);

        Assert.Equal("top a b c", Peer.Order(outcome));
        Assert.True(outcome.Rating[1].TieUnresolved && outcome.Rating[2].TieUnresolved && outcome.Rating[3].TieUnresolved);
    }

    private static ContestOutcome Run(int? a, int? b, int? c) =>
        Peer.Run(
            Rules,
            200m,
            Peer.Application("top", 100m, 0, [9]),
            Peer.Application("a", 100m, 0, [5]) with { Vote = a },
            Peer.Application("b", 100m, 0, [5]) with { Vote = b },
            Peer.Application("c", 100m, 0, [5]) with { Vote = c });
}
