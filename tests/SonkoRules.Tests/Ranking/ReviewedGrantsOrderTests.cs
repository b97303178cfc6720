using System.Globalization;
using System.Linq;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Peers;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Ranking;

/// <summary>72 real applications: their published order comes out of the library.</summary>
public sealed class ReviewedGrantsOrderTests
{
    // Three reviewers, one score from 1.0 (best) to 5.0 in tenths: a scale of 10 to 50 whose criterion weighs 0.1. The
    // lowest mean is first; of equal means the one whose worst single reviewer was the better.
    private static readonly Rulebook Rules = new(Peer.Edition(
        Peer.Methodology(new PanelSize.Exactly(3), 50, 0.1m) with { FinalScoreDigits = 6 },
        Peer.Keys(new TieKey.WorstExpert()) with { LowestScoreFirst = true },
        Peer.Terms(new SizeRule.AsRequested(), new FillRule.Stop())));

    [OutsideCasesFact]
    public void The_published_order_of_72_applications_is_reproduced()
    {
        var applications = OutsideCases.ReadLines("aibs_grant_peer_review.csv")
            .Skip(1).Select(line => line.Split(',')).GroupBy(cells => cells[0]).ToArray();
        var rating = Peer.Run(
            Rules,
            1_000m,
            [.. applications.Select(group => Peer.Application(
                group.Key, 1m, 0, [.. group.Select(cells => new[] { (int)(Number(cells[10]) * 10) })]))]).Rating;

        Assert.Equal(72, rating.Count);
        Assert.Contains(rating, line => rating.DecidedAfter(line.Place) is Decider.Key);
        foreach (var group in applications)
        {
            Assert.True(rating.TryFind(group.Key, out var position));

            // Places of an open tie rest on ids; the published ranks of equal keys are one number.
            var (first, last) = (position.Place, position.Place);
            while (first > 1 && rating.DecidedAfter(first - 1) is Decider.Nothing) { first--; }
            while (last < rating.Count && rating.DecidedAfter(last) is Decider.Nothing) { last++; }
            Assert.InRange(int.Parse(group.First()[14], CultureInfo.InvariantCulture), first, last);
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
