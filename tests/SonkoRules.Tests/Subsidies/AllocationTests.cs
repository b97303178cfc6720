using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Ranking;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Subsidies;

public sealed class AllocationTests
{
    // C = D = L = 1 000 000: M = 100 000, F = 1 000 × K for requests above 5 000.
    private static readonly Budget Million = new(Rubles.From(1_000_000m));

    // Eleven requests of 95 000 at 80 points. Against the limits each counts 95 000: ten make 950 000, the eleventh does
    // not fit. Each gets F = 80 000, so 1 000 000 − 800 000 = 200 000 is left; the eleventh asks 95 000 ≤ 200 000 and wins
    // 80 000 by 3.4, then 120 000 is left and nobody else is there.
    [Fact]
    public void Limits_cover_requests_and_what_the_formula_saves_goes_on()
    {
        var allocation = Allocate(new(), Million, OfferAnswers.None, Same(11, "80", 95_000m));

        Assert.Equal(11, allocation.Awards.Count);
        Assert.All(allocation.Awards, award => Assert.Equal(Rubles.From(80_000m), award.Amount));
        Assert.Equal([.. Enumerable.Repeat("3.3", 10), "3.4"], allocation.Awards.Select(award => award.Clause.ToString()));
        Assert.Equal(Rubles.From(120_000m), allocation.Left);
        Assert.Equal(OfferAnswer.NotNeeded, allocation.Offers.Single().Answer);
        Assert.Equal(Rubles.From(50_000m), allocation.Awards[9].Available - allocation.Awards[9].Counted);
    }

    // R-FILL: by computed sizes 12 × 80 000 = 960 000 fits and a thirteenth does not; 40 000 is then offered.
    [Fact]
    public void Limits_may_cover_computed_sizes_instead()
    {
        var readings = new Readings { LimitCoverage = LimitCoverage.ComputedSizes };
        var allocation = Allocate(readings, Million, OfferAnswers.AllRefuse, Same(14, "80", 95_000m));

        Assert.Equal(12, allocation.Awards.Count);
        Assert.All(allocation.Awards, award => Assert.False(award.IsFromRemainder));
        Assert.Equal("id12", allocation.Offers.Single().ApplicationId);
        Assert.Equal(Rubles.From(40_000m), allocation.Left);
    }

    // A request of 5 000 000 counts at M = 100 000 against the limits.
    [Fact]
    public void A_request_counts_at_the_cap_at_most()
    {
        var allocation = Allocate(new(), Million, OfferAnswers.None, Same(10, "100", 5_000_000m));

        Assert.Equal(10, allocation.Awards.Count);
        Assert.All(allocation.Awards, award => Assert.Equal(Rubles.From(100_000m), award.Amount));
        Assert.Equal(Rubles.Zero, allocation.Left);
        Assert.Empty(allocation.Offers);
    }

    // Limits 150 000. First: 100 000 asked, K = 100, gets 100 000. Second: 60 000 does not fit into 50 000 and is offered
    // these: reduced to 50 000, which is over 5 % of M, so n = 1, F = 90 000: it would get 50 000.
    [Fact]
    public void A_larger_request_is_reduced_to_what_is_left_with_consent()
    {
        var budget = Million with { Limits = Rubles.From(150_000m) };
        RatingEntry[] entries = [Entries.Of("a", "100", request: 100_000m), Entries.Of("b", "90", request: 60_000m)];

        var awaited = Allocate(new(), budget, OfferAnswers.None, entries);
        Assert.True(awaited.IsOfferAwaited);
        Assert.Equal(Rubles.From(50_000m), awaited.Left);
        Assert.Equal(UnfundedReason.OfferAwaited, awaited.Unfunded().Single().Reason);
        Assert.Equal(Clause.Parse("3.4"), awaited.Unfunded().Single().Clause);

        var accepted = Allocate(new(), budget, OfferAnswers.None.With("b", OfferAnswer.Accepted), entries);
        Assert.Equal(Rubles.From(50_000m), accepted.Awards[1].Amount);
        Assert.True(accepted.Awards[1].IsReduced);
        Assert.Equal(Rubles.Zero, accepted.Left);

        var refused = Allocate(new(), budget, OfferAnswers.None.With("b", OfferAnswer.Refused), entries);
        Assert.Single(refused.Awards);
        Assert.Equal(UnfundedReason.RefusedOffer, refused.Unfunded().Single().Reason);
    }

    // What is left can fall into a lower tier: 4 000 is under 5 % of M = 100 000, so n = 0.5 and F = 1 000 × 6 × 0.5 =
    // 3 000: n is computed anew and the size is 3 000, not 4 000.
    [Fact]
    public void The_coefficient_is_computed_anew_for_a_reduced_request()
    {
        var budget = Million with { Limits = Rubles.From(104_000m) };
        var allocation = Allocate(
            new(),
            budget,
            OfferAnswers.AllAccept,
            Entries.Of("a", "100", request: 100_000m),
            Entries.Of("b", "6", request: 60_000m));

        Assert.Equal(0.5m, allocation.Awards[1].Size.Tier.Coefficient);
        Assert.Equal(Rubles.From(3_000m), allocation.Awards[1].Amount);
        Assert.Equal(Rubles.From(1_000m), allocation.Left);
    }

    // Limits 130 000 of which the first takes 100 000; b refuses 30 000, c (40 000) and d (20 000) come after.
    [Theory]
    [InlineData(RemainderOffer.EndsWithRefusal, RemainderRepeats.Again, "a", "b", 30_000)]
    [InlineData(RemainderOffer.GoesOnDown, RemainderRepeats.Again, "a c", "b c", 0)]
    [InlineData(RemainderOffer.NotMade, RemainderRepeats.Again, "a", "", 30_000)]
    public void After_a_refusal_the_reading_decides(
        RemainderOffer offer, RemainderRepeats repeats, string winners, string asked, int left)
    {
        var allocation = Allocate(
            new() { RemainderOffer = offer, RemainderRepeats = repeats },
            Million with { Limits = Rubles.From(130_000m) },
            OfferAnswers.AllAccept.With("b", OfferAnswer.Refused),
            Entries.Of("a", "100", request: 100_000m),
            Entries.Of("b", "90", request: 60_000m),
            Entries.Of("c", "80", request: 40_000m),
            Entries.Of("d", "70", request: 20_000m));

        Assert.Equal(winners, Ids(allocation));
        Assert.Equal(asked, string.Join(" ", allocation.Offers.Select(made => made.ApplicationId)));
        Assert.Equal(Rubles.From(left), allocation.Left);
    }

    // Limits 150 000: a 100 000; b asks 120 000 for the 50 000 left at K = 30: F = 30 000. 20 000 is left: to c, or not.
    [Theory]
    [InlineData(RemainderRepeats.Again, "a b c", 0)]
    [InlineData(RemainderRepeats.Once, "a b", 20_000)]
    public void What_an_accepted_offer_leaves_goes_on_or_not(RemainderRepeats repeats, string winners, int left)
    {
        var allocation = Allocate(
            new() { RemainderRepeats = repeats },
            Million with { Limits = Rubles.From(150_000m) },
            OfferAnswers.AllAccept,
            Entries.Of("a", "100", request: 100_000m),
            Entries.Of("b", "30", request: 120_000m),
            Entries.Of("c", "25", request: 20_000m));

        Assert.Equal(winners, Ids(allocation));
        Assert.Equal(Rubles.From(left), allocation.Left);
    }

    [Fact]
    public void A_minimum_score_keeps_lower_applications_out_of_both_rounds()
    {
        RatingEntry[] entries =
            [Entries.Of("a", "60", request: 60_000m), Entries.Of("b", "59.99", request: 60_000m), Entries.Of("c", "10", request: 9_000m)];

        var allocation = Allocate(
            new() { MinimumScore = MinimumScore.Of(Points.FromWhole(60)) }, Million, OfferAnswers.AllAccept, entries);
        Assert.Equal("a", Ids(allocation));
        Assert.All(allocation.Unfunded(), unfunded => Assert.Equal(UnfundedReason.BelowMinimum, unfunded.Reason));
        Assert.Equal("a b c", Ids(Allocate(new(), Million, OfferAnswers.AllAccept, entries)));
    }

    [Fact]
    public void A_size_of_zero_is_no_win()
    {
        var allocation = Allocate(
            new(), Million, OfferAnswers.AllAccept, Entries.Of("a", "50", request: 60_000m), Entries.Of("b", "0", request: 60_000m));

        Assert.Equal("a", Ids(allocation));
        Assert.Equal(UnfundedReason.ZeroSize, allocation.Unfunded().Single().Reason);
        Assert.Equal(Clause.Parse("3.5"), allocation.Unfunded().Single().Clause);
    }

    [Fact]
    public void Nobody_is_kept_waiting_for_an_offer_of_nothing()
    {
        var allocation = Allocate(
            new(),
            Million with { Limits = Rubles.From(90_000m) },
            OfferAnswers.None,
            Entries.Of("a", "50", request: 60_000m),
            Entries.Of("b", "0", request: 60_000m));

        Assert.False(allocation.IsOfferAwaited);
        Assert.Equal(UnfundedReason.ZeroSize, allocation.Unfunded().Single().Reason);
    }

    // a, b, c win 100 000 each of 330 000; d (60 000) refuses the 30 000 left. Then b evades: 130 000 is there, the next
    // after c is d again, whose 60 000 now fits; e (90 000) is offered the 70 000 that is left then.
    [Fact]
    public void Released_money_goes_on_from_the_same_outcome()
    {
        var rules = SubsidySizeTests.Under(new());
        var first = Allocate(
            new(),
            Million with { Limits = Rubles.From(330_000m) },
            OfferAnswers.AllRefuse,
            Entries.Of("a", "100", request: 100_000m),
            Entries.Of("b", "100", request: 100_000m, minute: 1),
            Entries.Of("c", "100", request: 100_000m, minute: 2),
            Entries.Of("d", "90", request: 60_000m),
            Entries.Of("e", "85", request: 90_000m));
        Assert.Equal("a b c", Ids(first));
        Assert.Equal(Rubles.From(30_000m), first.Left);

        var second = rules.Continue(first, [new Release("b", ReleaseReason.Evaded)], OfferAnswers.AllAccept).OrThrow();
        Assert.Equal("a c d e", Ids(second));
        Assert.Equal(Rubles.From(70_000m), second.Awards[3].Amount);
        Assert.Equal(Rubles.Zero, second.Left);
        Assert.Equal([0, 1, 1], second.Offers.Select(offer => offer.Round));
        Assert.Equal(UnfundedReason.AgreementEvaded, second.Unfunded().Single().Reason);
        Assert.Equal(Clause.Parse("3.11"), second.Unfunded().Single().Clause);
        Assert.Equal("a b c", Ids(first));

        // Now e is refused by the ministry: its 70 000 is left, there is nobody below, and b is not asked again.
        var third = rules.Continue(second, [new Release("e", ReleaseReason.RefusedByMinistry)], OfferAnswers.AllAccept).OrThrow();
        Assert.Equal("a c d", Ids(third));
        Assert.Equal(Rubles.From(70_000m), third.Left);
        Assert.Equal(2, third.Round);
        Assert.Contains(third.Unfunded(), unfunded => unfunded.Clause == Clause.Parse("3.10"));
    }

    [Fact]
    public void When_every_winner_is_released_the_offer_starts_from_the_top_without_them()
    {
        var first = Allocate(
            new(), Million with { Limits = Rubles.From(100_000m) }, OfferAnswers.None, Same(3, "100", 100_000m));
        var second = SubsidySizeTests.Under(new())
            .Continue(first, [new Release("id00", ReleaseReason.RefusedByMinistry)], OfferAnswers.None).OrThrow();

        Assert.Equal("id01", Ids(second));
        Assert.Equal(Rubles.Zero, second.Left);
    }

    [Fact]
    public void Only_winners_are_released_and_only_under_the_same_rules()
    {
        var allocation = Allocate(new(), Million, OfferAnswers.None, Same(2, "80", 95_000m));
        var rules = SubsidySizeTests.Under(new());

        Assert.Contains(
            "'nobody'",
            Assert.Throws<RefusedException>(
                () => rules.Continue(allocation, [new Release("nobody", ReleaseReason.RefusedByMinistry)], OfferAnswers.None).OrThrow()).Message,
            StringComparison.Ordinal);
        Assert.Throws<RefusedException>(() => rules.Continue(
            allocation,
            [new Release("id00", ReleaseReason.RefusedByMinistry), new Release("id00", ReleaseReason.RefusedByMinistry)],
            OfferAnswers.None).OrThrow());
        Assert.Throws<RefusedException>(() => SubsidySizeTests.Under(new() { RemainderOffer = RemainderOffer.NotMade })
            .Continue(allocation, [new Release("id00", ReleaseReason.RefusedByMinistry)], OfferAnswers.None).OrThrow());
    }

    // M = 100 000 of D; the limits, given apart, are 50 000, and the first asks for 60 000. Nobody wins by 3.3, so that
    // 3.4 names nobody: there is no next after the winner with the lowest score.
    [Fact]
    public void Where_nobody_won_nothing_is_offered()
    {
        var budget = Million with { Limits = Rubles.From(50_000m) };
        var allocation = Allocate(
            new(), budget, OfferAnswers.AllAccept,
            Entries.Of("a", "90", request: 60_000m), Entries.Of("b", "80", request: 10_000m));

        Assert.Empty(allocation.Awards);
        Assert.Empty(allocation.Offers);
        Assert.Equal(budget.Limits, allocation.Left);
        Assert.All(allocation.Unfunded(), each => Assert.Equal(UnfundedReason.LimitsExhausted, each.Reason));

        // Who won and evaded the agreement had won: what it leaves goes to the next.
        var first = Allocate(
            new(), Million with { Limits = Rubles.From(60_000m) }, OfferAnswers.AllAccept,
            Entries.Of("a", "90", request: 60_000m), Entries.Of("b", "80", request: 10_000m));
        var second = SubsidySizeTests.Under(new())
            .Continue(first, [new Release("a", ReleaseReason.Evaded)], OfferAnswers.AllAccept).OrThrow();
        Assert.Equal(["a"], first.Awards.Select(award => award.ApplicationId));
        Assert.Equal(["b"], second.Awards.Select(award => award.ApplicationId));
    }

    [Theory]
    [InlineData(ReleaseReason.NotStated)]
    [InlineData((ReleaseReason)7)]
    public void A_release_states_its_reason(ReleaseReason reason)
    {
        Assert.Equal(ReleaseReason.NotStated, default);
        Assert.Equal("Reason", Assert.Throws<ArgumentOutOfRangeException>(() => new Release("a", reason)).ParamName);
    }

    [Fact]
    public void Answers_are_values()
    {
        var answers = OfferAnswers.None.With("a", OfferAnswer.Accepted);

        Assert.Equal(OfferAnswer.Accepted, answers.Of("a"));
        Assert.Equal(OfferAnswer.Awaited, answers.Of("b"));
        Assert.Equal(OfferAnswers.None, answers.With("a", OfferAnswer.Awaited));
        Assert.NotEqual(OfferAnswers.None, answers);
        Assert.NotEqual(OfferAnswers.AllAccept, OfferAnswers.AllRefuse);
        Assert.Equal(OfferAnswers.AllAccept, OfferAnswers.AllAccept.With("a", OfferAnswer.Accepted));
        Assert.NotEqual(answers, answers.With("b", OfferAnswer.Accepted));
        Assert.Throws<ArgumentOutOfRangeException>(() => answers.With("a", OfferAnswer.NotNeeded));
        Assert.Throws<ArgumentException>(() => answers.With(" ", OfferAnswer.Accepted));
    }

    [Fact]
    public void Answers_can_be_written_out_and_made_again()
    {
        var answers = OfferAnswers.AllRefuse
            .With("b", OfferAnswer.Accepted)
            .With("A", OfferAnswer.Awaited)
            .With("a", OfferAnswer.Accepted)
            .With("c", OfferAnswer.Accepted)
            .With("c", OfferAnswer.Refused);

        Assert.Equal(OfferAnswer.Refused, answers.Others);
        Assert.Equal(
            Sequence.Of(
                new GivenAnswer("A", OfferAnswer.Awaited),
                new GivenAnswer("a", OfferAnswer.Accepted),
                new GivenAnswer("b", OfferAnswer.Accepted)),
            answers.Given);
        Assert.Equal(
            answers,
            answers.Given.Aggregate(OfferAnswers.AllRefuse, (made, given) => made.With(given.ApplicationId, given.Answer)));
        Assert.Equal(answers, OfferAnswers.From(answers.Given, answers.Others));
        Assert.Equal(OfferAnswers.None, OfferAnswers.From(Sequence.Of(new GivenAnswer("a", OfferAnswer.Awaited))));
        Assert.Empty(OfferAnswers.None.Given);
        Assert.Throws<ArgumentException>(() => new GivenAnswer(" ", OfferAnswer.Accepted));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GivenAnswer("a", (OfferAnswer)4));
    }

    [Fact]
    public void Answers_that_nobody_gives_or_gives_twice_are_refused()
    {
        var accepted = new GivenAnswer("a", OfferAnswer.Accepted);

        Assert.Throws<ArgumentException>(() => OfferAnswers.From(Sequence.Of(accepted, accepted)));
        Assert.Throws<ArgumentNullException>(() => OfferAnswers.From(null!));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => OfferAnswers.From(Sequence.Of(new GivenAnswer("a", OfferAnswer.NotNeeded))));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => OfferAnswers.From(Sequence.Of(accepted), OfferAnswer.NotNeeded));
    }

    [Fact]
    public void An_award_is_found_by_its_application()
    {
        var allocation = Allocate(new(), Million, OfferAnswers.None, Same(2, "80", 95_000m));

        Assert.True(allocation.TryFind("id01", out var award));
        Assert.Same(allocation.Awards[1], award);
        Assert.False(allocation.TryFind("nobody", out var none));
        Assert.Null(none);
        Assert.Throws<ArgumentNullException>(() => allocation.TryFind(null!, out _));
    }

    [Fact]
    public void A_contest_without_applications_leaves_everything() =>
        Assert.Equal(Million.Limits, Allocate(new(), Million, OfferAnswers.AllAccept).Left);

    [Property(MaxTest = 2000)]
    public Property Random_contests_agree_with_the_oracle_and_keep_every_bound_under_every_reading() =>
        Properties.ForAll(
            from entries in Entries.Many
            from appropriation in Gen.Elements(100_000, 300_000, 1_000_003, 2_000_000)
            from limits in Gen.Elements(0, 50_000, 99_999, 300_000, 1_000_000)
            from fill in Gen.Elements(LimitCoverage.Requests, LimitCoverage.ComputedSizes, LimitCoverage.UncappedRequests)
            from rounding in Gen.Elements(MoneyRounding.HalfUpToKopeck, MoneyRounding.DownToKopeck, MoneyRounding.DownToRuble)
            from offer in Gen.Elements(RemainderOffer.EndsWithRefusal, RemainderOffer.GoesOnDown, RemainderOffer.NotMade)
            from repeats in Gen.Elements(RemainderRepeats.Again, RemainderRepeats.Once)
            from nobody in Gen.Elements(NobodyWon.NoOffer, NobodyWon.OfferFromFirst)
            from fit in Gen.Elements(FittingRequest.WinsUnasked, FittingRequest.IsAsked)
            from minimum in Gen.Elements(MinimumScore.None, MinimumScore.Of(Points.From(37.5m)))
            from answers in Gen.Elements(OfferAnswer.Accepted, OfferAnswer.Refused, OfferAnswer.Awaited).ArrayOf(30)
            select (
                entries,
                budget: new Budget(Rubles.From(appropriation)) { Limits = Rubles.From(limits) },
                readings: new Readings
                {
                    LimitCoverage = fill,
                    MoneyRounding = rounding,
                    RemainderOffer = offer,
                    RemainderRepeats = repeats,
                    NobodyWon = nobody,
                    FittingRequest = fit,
                    MinimumScore = minimum,
                },
                answers),
            drawn =>
            {
                var answers = OfferAnswers.None;
                var known = new Dictionary<string, OfferAnswer>();
                for (var i = 0; i < drawn.entries.Length; i++)
                {
                    answers = answers.With(drawn.entries[i].ApplicationId, drawn.answers[i]);
                    known[drawn.entries[i].ApplicationId] = drawn.answers[i];
                }

                var allocation = Allocate(drawn.readings, drawn.budget, answers, drawn.entries);
                var expected = SubsidyOracle.Distribute(
                    [.. allocation.Rating.Select(position => new SubsidyOracle.Application(
                        position.Entry.ApplicationId,
                        (BigInteger)(position.Entry.Score.ToDecimal() * 100),
                        position.Entry.Request.Kopecks))],
                    drawn.budget.Appropriation.Kopecks,
                    drawn.budget.Distributed.Kopecks,
                    drawn.budget.Limits.Kopecks,
                    drawn.readings,
                    known);

                Assert.Equal(
                    expected.Awards,
                    allocation.Awards.Select(award =>
                        (award.ApplicationId, (BigInteger)award.Amount.Kopecks, award.IsFromRemainder)));
                Assert.Equal(expected.Left, (BigInteger)allocation.Left.Kopecks);
                Assert.Equal(expected.Awaited, allocation.IsOfferAwaited);
                AssertKeepsEveryBound(allocation);
            });

    [Property]
    public void The_order_of_the_applications_never_matters(RatingEntry[] entries, Rubles volume, int seed)
    {
        var budget = new Budget(volume);

        Assert.Equal(
            Allocate(new(), budget, OfferAnswers.AllAccept, entries),
            Allocate(new(), budget, OfferAnswers.AllAccept, Shrink.Shuffled(entries, seed)));
    }

    private static void AssertKeepsEveryBound(Allocation allocation)
    {
        Assert.True(allocation.Total <= allocation.Budget.Limits);
        Assert.Equal(allocation.Budget.Limits, allocation.Total + allocation.Left);
        var refused = allocation.Offers.Where(offer => !offer.IsWin).Select(offer => offer.Position.Place).ToHashSet();
        var expectedPlace = 1;
        foreach (var award in allocation.Awards)
        {
            Assert.True(award.Amount > Rubles.Zero);
            Assert.True(award.Amount <= award.Position.Entry.Request);
            Assert.True(award.Amount <= award.Size.Cap && award.Amount <= award.Size.Formula);

            // Nobody above a winner was skipped but by a refusal under 3.4.
            for (; expectedPlace < award.Position.Place; expectedPlace++)
            {
                Assert.Contains(expectedPlace, refused);
                Assert.True(award.IsFromRemainder);
            }

            expectedPlace++;
        }

        Assert.Equal(allocation.Rating.Count, allocation.Awards.Count + allocation.Unfunded().Count());
    }

    private static RatingEntry[] Same(int count, string score, decimal request) =>
        [.. Enumerable.Range(0, count).Select(i => Entries.Of($"id{i:00}", score, minute: i, request: request))];

    private static Allocation Allocate(Readings readings, Budget budget, OfferAnswers answers, params RatingEntry[] entries) =>
        SubsidySizeTests.Under(readings).Allocate(RatingTests.Under(readings).Rank(entries).OrThrow(), budget, answers);

    private static string Ids(Allocation allocation) =>
        string.Join(" ", allocation.Awards.Select(award => award.ApplicationId));
}
