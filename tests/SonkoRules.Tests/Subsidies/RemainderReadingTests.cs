using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Ranking;

namespace SonkoRules.Tests.Subsidies;

/// <summary>Each answer of the readings of 3.3–3.5 moves a case: D = 1 000 000, M = 100 000.</summary>
public sealed class RemainderReadingTests
{
    private static readonly Budget Million = new(Rubles.From(1_000_000m));

    // 3.3, 3.4: C = 1, so F = 0.1 kopeck × K × n: 10 kopecks for a; 0.4 → 0 for z, whose 500 are under 1 % of M (n = 0.1);
    // 3.9 → 4 for b. z neither wins nor is counted nor stops: b wins within 300 000 (3.3) and by what is left of 90 000 (3.4).
    [Theory]
    [InlineData(300_000, "3.3")]
    [InlineData(90_000, "3.4")]
    public void A_size_of_zero_stops_neither_winners_nor_the_offer(int limits, string clause)
    {
        var allocation = SubsidySizeTests.Under(new()).Allocate(
            Entries.Rank(
                Entries.Of("a", "100", request: 90_000m),
                Entries.Of("z", "40", request: 500m),
                Entries.Of("b", "39", request: 60_000m)),
            new Budget(Rubles.From(1m)) { Distributed = Rubles.From(1_000_000m), Limits = Rubles.From(limits) },
            OfferAnswers.None);

        Assert.Equal("a=0.10 b=0.04", Say(allocation));
        Assert.Equal(clause, allocation.Awards[1].Clause.ToString());
        Assert.Equal(UnfundedReason.ZeroSize, allocation.Unfunded().Single().Reason);
        Assert.DoesNotContain(allocation.Offers, offer => offer.ApplicationId == "z");
    }

    // R-KOPECK (3.5): a request of 60 000.50 decides; it counts against the limits as it is.
    [Theory]
    [InlineData(MoneyRounding.HalfUpToKopeck, "a=60000.50")]
    [InlineData(MoneyRounding.DownToKopeck, "a=60000.50")]
    [InlineData(MoneyRounding.DownToRuble, "a=60000.00")]
    public void Whole_roubles_are_whole_roubles_even_where_the_request_decides(MoneyRounding rounding, string awards)
    {
        var allocation = Allocate(
            new() { MoneyRounding = rounding }, 60_000.50m, OfferAnswers.None, Entries.Of("a", "100", request: 60_000.50m));

        Assert.Equal(awards, Say(allocation));
        Assert.Equal(Rubles.From(60_000.50m), allocation.Total + allocation.Left);
        Assert.Equal(Rubles.From(60_000.50m), allocation.Awards[0].Counted);
    }

    // R-FILL (3.3): a asks 150 000, of which M = 100 000 counts; by sizes 80 000 at K = 80. Then b asks 60 000 of 200 000.
    [Theory]
    [InlineData(LimitCoverage.Requests, 160_000, "a=80000.00/3.3 b=60000.00/3.3")]
    [InlineData(LimitCoverage.ComputedSizes, 140_000, "a=80000.00/3.3 b=60000.00/3.3")]
    [InlineData(LimitCoverage.UncappedRequests, 160_000, "a=80000.00/3.3 b=60000.00/3.4")]
    [InlineData(LimitCoverage.Requests, 140_000, "a=80000.00/3.3 b=60000.00/3.4")]
    [InlineData(LimitCoverage.UncappedRequests, 140_000, "")]
    public void What_the_limits_cover_is_the_readings(LimitCoverage coverage, int limits, string awards)
    {
        var allocation = Allocate(
            new() { LimitCoverage = coverage }, limits, OfferAnswers.AllAccept,
            Entries.Of("a", "80", request: 150_000m), Entries.Of("b", "79", request: 60_000m));

        Assert.Equal(awards, string.Join(" ", allocation.Awards.Select(award => $"{award.ApplicationId}={award.Amount}/{award.Clause}")));
        Assert.Contains(new AppliedReading(ReadingIds.Fill, coverage.ToString()), allocation.Readings);
    }

    // R-NOBODY (3.4): the first asks for more than the limits; nobody wins by 3.3.
    [Theory]
    [InlineData(NobodyWon.NoOffer, "", true)]
    [InlineData(NobodyWon.OfferFromFirst, "a=50000.00", false)]
    public void Where_nobody_won_the_reading_says_whether_the_offer_begins_at_the_top(
        NobodyWon nobody, string awards, bool withoutWinner)
    {
        var allocation = Allocate(
            new() { NobodyWon = nobody }, 50_000m, OfferAnswers.AllAccept,
            Entries.Of("a", "90", request: 60_000m), Entries.Of("b", "80", request: 10_000m));

        Assert.Equal(awards, Say(allocation));
        Assert.Equal(withoutWinner, allocation.IsWithoutWinner);
        Assert.Equal(
            withoutWinner, allocation.ToString().EndsWith("are left with no winner", System.StringComparison.Ordinal));
        Assert.Contains(new AppliedReading(ReadingIds.Nobody, nobody.ToString()), allocation.Readings);
    }

    // R-REFUSER (3.4): d refuses the 30 000 left; then b evades and 130 000 is there.
    [Theory]
    [InlineData(EarlierRefusal.AskedAgain, "a=100000.00 c=100000.00 d=60000.00")]
    [InlineData(EarlierRefusal.PassedOver, "a=100000.00 c=100000.00 e=85000.00")]
    public void One_who_refused_is_asked_again_or_passed_over(EarlierRefusal refusal, string awards)
    {
        var rules = SubsidySizeTests.Under(new() { EarlierRefusal = refusal, RemainderRepeats = RemainderRepeats.Once });
        var first = rules.Allocate(
            Entries.Rank(
                Entries.Of("a", "100", request: 100_000m),
                Entries.Of("b", "100", request: 100_000m, minute: 1),
                Entries.Of("c", "100", request: 100_000m, minute: 2),
                Entries.Of("d", "90", request: 60_000m),
                Entries.Of("e", "85", request: 90_000m)),
            Million with { Limits = Rubles.From(330_000m) },
            OfferAnswers.AllRefuse);

        var second = rules.Continue(first, [new Release("b", ReleaseReason.Evaded)], OfferAnswers.AllAccept).OrThrow();
        Assert.Equal(awards, Say(second));
        Assert.Contains(new AppliedReading(ReadingIds.Refuser, refusal.ToString()), second.Readings);
    }

    // R-FIT (3.4): of 130 000 a counts 100 000 and gets 50 000 at K = 50, so that b's 60 000 do not fit 3.3 and do fit the
    // 80 000 that are left.
    [Theory]
    [InlineData(FittingRequest.WinsUnasked, "a=50000.00 b=50000.00", OfferAnswer.NotNeeded)]
    [InlineData(FittingRequest.IsAsked, "a=50000.00", OfferAnswer.Refused)]
    public void A_request_that_fits_wins_unasked_or_is_asked(FittingRequest fitting, string awards, OfferAnswer answer)
    {
        var allocation = Allocate(
            new() { FittingRequest = fitting }, 130_000m, OfferAnswers.AllRefuse,
            Entries.Of("a", "50", request: 100_000m), Entries.Of("b", "50", request: 60_000m, minute: 1));

        Assert.Equal(awards, Say(allocation));
        Assert.Equal(answer, allocation.Offers.Single().Answer);
        Assert.Contains(new AppliedReading(ReadingIds.Fit, fitting.ToString()), allocation.Readings);
    }

    private static Allocation Allocate(
        Readings readings, decimal limits, OfferAnswers answers, params RatingEntry[] entries) =>
        SubsidySizeTests.Under(readings)
            .Allocate(Entries.Rank(entries), Million with { Limits = Rubles.From(limits) }, answers);

    private static string Say(Allocation allocation) =>
        string.Join(" ", allocation.Awards.Select(award => $"{award.ApplicationId}={award.Amount}"));
}
