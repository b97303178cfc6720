using System;
using System.Linq;
using SonkoRules.Contests;
using SonkoRules.Embedding.Tests.Reports;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;

namespace SonkoRules.Embedding.Tests.Cli.Contests;

/// <summary>Each thing that the committed contest is there to show is really in it.</summary>
public sealed class CommittedDataTests
{
    // A tenth of 15 300 000 roubles.
    private static readonly Rubles Cap = Rubles.FromKopecks(1_530_000_00);

    private static ContestOutcome Outcome => CommittedContest.Outcome;

    [Fact]
    public void It_has_at_least_100_applications_and_the_volume_of_2021()
    {
        Assert.True(Outcome.Rating.Count >= 100);
        Assert.Equal(Rubles.FromKopecks(15_300_000_00), Outcome.Input.Budget.Appropriation);
        Assert.Equal(Cap, Outcome.Rules.Subsidies.CapOf(Outcome.Input.Budget));
        Assert.Equal("E3", Outcome.Rules.Edition.Id);
    }

    // Thousands of roubles that fifteen recipients of another region got in 2023.
    [Fact]
    public void Its_first_fifteen_requests_are_real()
    {
        decimal[] thousands =
            [9722.2m, 200, 239.7m, 105, 1000, 158, 350, 120, 146, 30, 264, 78.3m, 62, 146, 201];
        Assert.Equal(
            thousands.Select(amount => Rubles.From(amount * 1000)),
            Outcome.Input.Applications.Take(15).Select(application => application.Request));
    }

    // 1 % of the cap is 15 300.00, 5 % is 76 500.00; a kopeck to either side is another tier.
    [Theory]
    [InlineData(15_299_99, 0.1)]
    [InlineData(15_300_00, 0.5)]
    [InlineData(76_500_00, 0.5)]
    [InlineData(76_500_01, 1.0)]
    public void Requests_stand_on_both_bounds_of_the_tiers_and_a_kopeck_beside_them(long kopecks, double coefficient)
    {
        var award = Outcome.Allocation.Awards.First(one => one.Position.Entry.Request == Rubles.FromKopecks(kopecks));
        Assert.Equal((decimal)coefficient, award.Size.Tier.Coefficient);
    }

    [Fact]
    public void Requests_are_of_every_size()
    {
        var requests = Outcome.Input.Applications.Select(application => application.Request.Kopecks).ToArray();
        Assert.Contains(requests, request => request < 15_300_00);
        Assert.Contains(requests, request => request is > 15_300_00 and < 76_500_00);
        Assert.Contains(requests, request => request > 76_500_00 && request < Cap.Kopecks);
        Assert.Contains(Cap.Kopecks, requests);
        Assert.Contains(requests, request => request > Cap.Kopecks);
    }

    [Fact]
    public void Ties_are_broken_by_video_by_filing_and_left_open()
    {
        Assert.Equal(["121", "120"], Tied(decider => decider is Decider.Key { TieKey: TieKey.VideoPresentation }, "121"));
        Assert.Equal(["123", "122"], Tied(decider => decider is Decider.Key { TieKey: TieKey.FiledEarlier }, "123"));
        Assert.Equal(["126", "127"], Tied(decider => decider is Decider.Nothing, "126"));
        Assert.Equal(
            ["126", "127"],
            Outcome.Rating.Where(position => position.TieUnresolved).Select(position => position.Entry.ApplicationId));

        // Both with a video, filed on different days: another answer to R-VIDEO leaves them open.
        Assert.Equal(["125", "124"], Tied(decider => decider is Decider.Key { TieKey: TieKey.FiledEarlier }, "125"));
        Assert.All(["124", "125"], id => Assert.True(Entry(id).HasVideo));
    }

    // By hand: the limits leave 178 099.75 uncovered after 130, the formula saved 119 952 on 101, 157 896 on 129,
    // 293 148 on 128, 313 497 on 192 and 339 201 on 130: 178 099.75 + 1 223 694 = 1 401 793.75.
    [Fact]
    public void What_is_left_is_offered_accepted_refused_and_accepted_by_one_who_had_refused()
    {
        var offers = Outcome.Allocation.Offers.Select(
            offer => (offer.Round, offer.ApplicationId, offer.Remainder.ToString(), offer.Size.Amount.ToString(), offer.Answer));
        Assert.Equal(
            [
                (0, "175", "1401793.75", "1183149.00", OfferAnswer.Accepted),
                (0, "115", "218644.75", "201000.00", OfferAnswer.NotNeeded),
                (0, "149", "17644.75", "17644.75", OfferAnswer.Refused),
                (1, "149", "664644.75", "664644.75", OfferAnswer.Accepted),
                (2, "191", "283000.00", "283000.00", OfferAnswer.Refused),
            ],
            offers);
        Assert.False(Outcome.Allocation.IsOfferAwaited);
    }

    [Fact]
    public void Money_is_released_by_an_evasion_and_by_a_refusal() =>
        Assert.Equal(
            [(1, "162", ReleaseReason.Evaded), (2, "157", ReleaseReason.RefusedByMinistry)],
            Outcome.Allocation.Released.Select(one => (one.Round, one.Award.ApplicationId, one.Reason)));

    [Fact]
    public void The_request_the_formula_and_the_remainder_decide_sizes()
    {
        var awards = Outcome.Allocation.Awards;
        Assert.Contains(awards, award => award.Size.Bound == SizeBound.Request && !award.IsReduced);
        Assert.Contains(awards, award => award.Size.Bound == SizeBound.Formula && !award.IsReduced);
        Assert.Contains(awards, award => award.Size.Bound == SizeBound.Formula && award.IsReduced);
        Assert.Contains(awards, award => award.Size.Bound == SizeBound.Request && award.IsReduced);
    }

    [Fact]
    public void Every_application_and_every_kopeck_is_accounted_for()
    {
        var allocation = Outcome.Allocation;
        var all = allocation.Awards.Select(award => award.ApplicationId)
            .Concat(allocation.Unfunded().Select(one => one.Position.Entry.ApplicationId));
        Assert.Equal(
            Outcome.Input.Applications.Select(one => one.Id).Order(StringComparer.Ordinal),
            all.Order(StringComparer.Ordinal));
        Assert.Equal(allocation.Budget.Limits, allocation.Total + allocation.Left);

        // In the text: each of them in the rating, and again as a winner or under a reason.
        var (_, output, _) = ContestFolder.RunCommitted();
        var tables = output.Split("\nРейтинг\n")[1].Split("\nВозврат субсидий\n")[0].Split("\nРасчёт субсидий\n");
        foreach (var application in Outcome.Input.Applications)
        {
            Assert.All(tables, table => Assert.Contains(application.Id, table.Split(' ', '\n')));
        }
    }

    private static RatingEntry Entry(string id) =>
        Outcome.Rating.TryFind(id, out var position) ? position.Entry : throw new ArgumentException(id);

    private static string[] Tied(Func<Decider, bool> decider, string id)
    {
        Assert.True(Outcome.Rating.TryFind(id, out var position));
        Assert.True(decider(Outcome.Rating.DecidedAfter(position.Place)));
        Assert.Equal(position.Entry.Score, Outcome.Rating[position.Place].Entry.Score);
        return [id, Outcome.Rating[position.Place].Entry.ApplicationId];
    }
}
