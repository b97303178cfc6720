using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Ranking;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Analysis;

public sealed class SumQuestionsTests
{
    private static readonly Rulebook E3 = new(SmolenskRules.ThirdEdition);

    // C = 250 000: M = 25 000, 5 % of it 1 250. At 80 points F = 20 000 above 1 250, 10 000 up to it: every request of
    // 20 000 and more gets 20 000. At 4 points F = 1 000 above, and 500 up to 1 250.
    [Theory]
    [InlineData("80", "20000.00–92233720368547758.07")]
    [InlineData("4", "1250.01–92233720368547758.07")]
    [InlineData("100", "25000.00–92233720368547758.07")]
    public void The_best_requests_are_found(string score, string expected) =>
        Assert.Equal(expected, Say(BestRequest.At(E3, Points.Parse(score), new Budget(Rubles.From(250_000m))).OrThrow()));

    // One coefficient for all: the formula gives 100 at 0.4 points, on both sides of the bound of 250.
    [Fact]
    public void Best_requests_on_both_sides_of_a_bound_are_one_interval() =>
        Assert.Equal(
            "100.00–92233720368547758.07",
            Say(BestRequest.At(
                Tiers(RequestTier.UpTo(0.01m, 1m), RequestTier.Rest(1m)),
                Points.Parse("0.4"),
                new Budget(Rubles.From(250_000m))).OrThrow()));

    // Two of 250 as they are best in the first tier and the last, not in that between them: 0.5, 0.2 and 0.5 of F.
    [Fact]
    public void Best_requests_with_others_between_them_are_two_intervals() =>
        Assert.Equal(
            "50.00–250.00, 2500.01–92233720368547758.07",
            Say(BestRequest.At(
                Tiers(RequestTier.UpTo(0.01m, 0.5m), RequestTier.UpTo(0.1m, 0.2m), RequestTier.Rest(0.5m)),
                Points.Parse("0.4"),
                new Budget(Rubles.From(250_000m))).OrThrow()));

    // Coefficients that fall as requests grow: at 100 points the first tier pays 0.1 × 25 000 × 1 up to 250, the last a half
    // of F. With C = D = 250 000 and K = 1: F = 250 × n. Up to 250 (1 % of M): n = 1, 250 at 250 exactly; above n = 0.5: 125.
    [Fact]
    public void A_request_in_the_middle_can_be_the_best()
    {
        var falling = Falling();

        Assert.Equal("250.00", Say(BestRequest.At(falling, Points.FromWhole(1), new Budget(Rubles.From(250_000m))).OrThrow()));
    }

    [Property(MaxTest = 12)]
    [Trait("Pace", "Slow")]
    public Property Every_request_agrees_with_its_size() =>
        Properties.ForAll(
            from score in Gen.Choose(0, 10_500)
            from appropriation in Gens.Long(1, 3_000_00)
            from distributed in Gens.Long(1, 3_000_00)
            from falling in Gen.Elements(true, false)
            from rounding in Gen.Elements(MoneyRounding.HalfUpToKopeck, MoneyRounding.DownToRuble)
            select (score, appropriation, distributed, falling, rounding),
            drawn =>
            {
                var rules = (drawn.falling ? Falling() : E3).With(new() { MoneyRounding = drawn.rounding });
                var score = Points.From(drawn.score / 100m);
                var budget = new Budget(Rubles.FromKopecks(drawn.appropriation)) { Distributed = Rubles.FromKopecks(drawn.distributed) };
                var sizes = Enumerable.Range(1, 40_000)
                    .Select(request => rules.Subsidies.SizeOf(score, Rubles.FromKopecks(request), budget).OrThrow().Amount).ToArray();
                var best = sizes.Max();
                var intervals = BestRequest.At(rules, score, budget).OrThrow()
                    .Match(found => found.Intervals, _ => Sequence.Empty<Interval<Rubles>>());
                Assert.Equal(best == Rubles.Zero, intervals.Count == 0);
                for (var i = 0; i < sizes.Length && intervals.Count > 0; i++)
                {
                    Assert.Equal(
                        sizes[i] == best, intervals.Any(interval => interval.Holds(Rubles.FromKopecks(i + 1))));
                }
            });

    [Fact]
    [Trait("Pace", "Slow")]
    public void The_top_of_a_rating_is_funded_where_the_limits_cover_it()
    {
        var rules = E3.With(new() { RemainderOffer = RemainderOffer.NotMade });
        RatingEntry[] entries = [.. Enumerable.Range(0, 12).Select(i => Entries.Of($"{i:00}", "100", minute: i, request: 1_000m))];
        var rating = rules.Ranking.Rank(entries).OrThrow();
        var grid = new SumGrid(Rubles.From(1m), Rubles.From(20_000m), Rubles.From(1m));

        // Twelve of 1 000 each at C / 10 at most: 12 × C / 10 fits C never, 12 × 1 000 fits from 12 000 on.
        Assert.Equal("12000.00–20000.00", Say(AppropriationNeeded.ToFundFirst(rules, rating, 12, OfferAnswers.None, grid).OrThrow()));
        Assert.Equal("1.00–20000.00", Say(AppropriationNeeded.ToFundFirst(rules, rating, 10, OfferAnswers.None, grid).OrThrow()));
        Assert.Equal(11, rules.Subsidies.Allocate(rating, new Budget(Rubles.From(11_999.99m))).Awards.Count);
        Assert.Equal(12, rules.Subsidies.Allocate(rating, new Budget(Rubles.From(12_000m))).Awards.Count);
    }

    // The same on the few sums about the bound; twelve of twelve win there.
    [Fact]
    public void All_of_a_rating_can_be_the_first_of_it()
    {
        var rules = E3.With(new() { RemainderOffer = RemainderOffer.NotMade });
        var rating = rules.Ranking.Rank(
            Enumerable.Range(0, 12).Select(i => Entries.Of($"{i:00}", "100", minute: i, request: 1_000m))).OrThrow();
        var grid = new SumGrid(Rubles.From(11_999.96m), Rubles.From(12_000.04m), Rubles.FromKopecks(2));

        Assert.Equal("12000.00–12000.04", Say(AppropriationNeeded.ToFundFirst(rules, rating, 12, OfferAnswers.None, grid).OrThrow()));
    }

    [Property(MaxTest = 20)]
    [Trait("Pace", "Slow")]
    public Property Sums_that_fund_are_those_that_fund_when_run_forward() =>
        Properties.ForAll(
            from entries in Entries.Many
            where entries.Length > 0
            from first in Gen.Choose(1, entries.Length)
            from coverage in Gen.Elements(LimitCoverage.Requests, LimitCoverage.ComputedSizes)
            select (entries, first, coverage),
            drawn =>
            {
                var rules = E3.With(new() { LimitCoverage = drawn.coverage });
                var rating = rules.Ranking.Rank(drawn.entries).OrThrow();
                var grid = new SumGrid(Rubles.From(700m), Rubles.From(600_000m), Rubles.From(1_300.01m));
                var intervals = AppropriationNeeded.ToFundFirst(rules, rating, drawn.first, OfferAnswers.AllAccept, grid).OrThrow()
                    .Match(found => found.Intervals, _ => Sequence.Empty<Interval<Rubles>>());
                var top = rating.Take(drawn.first).Select(line => line.Entry.ApplicationId).ToArray();
                for (var sum = 700m; sum <= 600_000m; sum += 1_300.01m)
                {
                    var allocation = rules.Subsidies.Allocate(rating, new Budget(Rubles.From(sum)), OfferAnswers.AllAccept);
                    Assert.Equal(
                        top.All(id => allocation.TryFind(id, out _)),
                        intervals.Any(interval => interval.Holds(Rubles.From(sum))));
                }
            });

    // 1 % and 5 % of M = 25 000: below 250, from 250 to 1 250, above.
    [Fact]
    public void Requests_are_cut_where_the_tiers_meet()
    {
        var budget = new Budget(Rubles.From(250_000m));
        var pieces = RequestPieces.Of(E3.Subsidies, budget);

        Assert.Equal(["0.01–249.99", "250.00–1250.00", "1250.01–92233720368547758.07"], pieces.Select(piece => piece.ToString()));
        Assert.All(pieces, piece => Assert.Equal(
            E3.Subsidies.SizeOf(Points.FromWhole(1), piece.Least, budget).OrThrow().Tier,
            E3.Subsidies.SizeOf(Points.FromWhole(1), piece.Greatest, budget).OrThrow().Tier));
        Assert.Equal(
            "0.01–92233720368547758.07",
            RequestPieces.Of(E3.Subsidies, new Budget(Rubles.FromKopecks(1))).Single().ToString());

        // 1 % of a tenth of ten roubles is a kopeck: the request of that kopeck is a piece of its own.
        Assert.Equal(
            ["0.01", "0.02–92233720368547758.07"],
            RequestPieces.Of(Falling().Subsidies, new Budget(Rubles.From(10m))).Select(piece => piece.ToString()));
    }

    // Twelve at 50 points asking for 600 each, and 1 000 of money: ten count 100 (the cap) and get 50; 500 is left. The
    // eleventh refuses it and the twelfth accepts: eleven win, and they are not the first eleven.
    [Fact]
    public void Who_wins_below_one_who_refused_is_not_among_the_first()
    {
        var rules = E3.With(new() { RemainderOffer = RemainderOffer.GoesOnDown });
        var rating = rules.Ranking.Rank(
            Enumerable.Range(1, 12).Select(i => Entries.Of($"{i:00}", "50", minute: i, request: 600m))).OrThrow();
        var answers = OfferAnswers.AllAccept.With("11", OfferAnswer.Refused);
        var sum = Rubles.From(1_000m);
        var grid = new SumGrid(sum, sum, sum);

        Assert.Equal(11, rules.Subsidies.Allocate(rating, new Budget(sum), answers).Awards.Count);
        Assert.IsType<Solution<Rubles>.Found>(AppropriationNeeded.ToFundFirst(rules, rating, 10, answers, grid).OrThrow());
        Assert.IsType<Solution<Rubles>.None>(AppropriationNeeded.ToFundFirst(rules, rating, 11, answers, grid).OrThrow());
    }

    [Fact]
    public void Questions_without_an_answer_say_why()
    {
        var zero = Assert.IsType<Solution<Rubles>.None>(BestRequest.At(E3, Points.Zero, new Budget(Rubles.From(1_000m))).OrThrow());
        var rating = E3.Ranking.Rank([Entries.Of("A", "0", request: 5m)]).OrThrow();
        var grid = new SumGrid(Rubles.From(1m), Rubles.From(10m), Rubles.From(1m));
        var unfunded = Assert.IsType<Solution<Rubles>.None>(
            AppropriationNeeded.ToFundFirst(E3, rating, 1, OfferAnswers.None, grid).OrThrow());

        Assert.Equal(Clause.Parse("3.5"), zero.Clause);
        Assert.Equal("under none of the 10 sums do all of the first 1 win", unfunded.Why.English);
        Assert.Equal("ни при одной из 10 сумм не побеждают все первые по рейтингу (1 заявка)", unfunded.Why.Russian);
        var tooMany = AppropriationNeeded.ToFundFirst(E3, rating, 2, OfferAnswers.None, grid).AsT1.Errors[0];
        Assert.Equal((ErrorCode.AmountOutOfBounds, "/first", "2"), (tooMany.Code, tooMany.Path, tooMany.Value));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => AppropriationNeeded.ToFundFirst(E3, rating, 0, OfferAnswers.None, grid));
        Assert.Throws<ArgumentException>(() => new SumGrid(Rubles.From(1m), Rubles.MaxValue, Rubles.From(1m)));
        Assert.Equal(
            SumGrid.GreatestCount,
            new SumGrid(Rubles.FromKopecks(1), Rubles.FromKopecks(SumGrid.GreatestCount), Rubles.FromKopecks(1)).Count);
        Assert.Throws<ArgumentException>(() => new SumGrid(
            Rubles.FromKopecks(1), Rubles.FromKopecks(SumGrid.GreatestCount + 1), Rubles.FromKopecks(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SumGrid(Rubles.From(2m), Rubles.From(1m), Rubles.From(1m)));
        Assert.Throws<ArgumentException>(() => new Interval<Points>(Points.FromWhole(2), Points.FromWhole(1)));
    }

    private static Rulebook Falling() =>
        Tiers(RequestTier.UpTo(0.01m, 1m), RequestTier.Below(0.01m, 0.7m), RequestTier.Rest(0.5m));

    private static Rulebook Tiers(params RequestTier[] tiers) =>
        new(SmolenskRules.ThirdEdition with
        {
            Subsidies = SmolenskRules.ThirdEdition.Subsidies with
            {
                SizeRule = (SizeRule.ByScore)SmolenskRules.ThirdEdition.Subsidies.SizeRule with { Tiers = Sequence.From(tiers) },
            },
        });

    private static string Say(Solution<Rubles> solution) =>
        solution.Match(found => string.Join(", ", found.Intervals), none => none.Why.English);
}
