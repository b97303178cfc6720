using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Contests;

/// <summary>Ties that the order leaves open (2.20) where money depends on them (3.3, 3.4).</summary>
public sealed class OpenTieTests
{
    private static readonly Rulebook E3 = SmolenskRules.AnnouncedOn(new LocalDate(2025, 4, 21)).OrThrow();

    // The case of cases/tables/tie-at-the-money.csv: two equal applications of 90 000, limits for one. M = 90 000.
    private static ContestInput AtTheMoney(string first, string second) =>
        new()
        {
            Budget = new Budget(Rubles.From(900_000m)) { Limits = Rubles.From(90_000m) },
            Applications = Sequence.Of(
                SmallContest.Application(first, 100, 90_000m), SmallContest.Application(second, 100, 90_000m)),
        };

    [Theory]
    [InlineData("9", "10")]
    [InlineData("9", "91")]
    public void Two_equal_applications_and_money_for_one_is_no_final_result(string first, string second)
    {
        var outcome = Contest.Run(E3, AtTheMoney(first, second)).OrThrow();

        Assert.False(outcome.IsFinal);
        var tie = outcome.OpenTie!;
        Assert.Equal(new[] { first, second }.OrderBy(id => id, StringComparer.Ordinal), Assert.Single(tie.Groups));
        Assert.Equal(Rubles.From(90_000m), tie.SumAtStake);
        Assert.Equal(2, tie.Outcomes.Count);
        Assert.Equal(0, tie.FurtherOutcomes);
        Assert.Equal(Clause.Parse("2.20"), tie.Clause);
        Assert.All(tie.Outcomes, each => Assert.Equal([Rubles.Zero, Rubles.From(90_000m)], each.Awards.Select(award => award.Amount).OrderBy(amount => amount)));
        Assert.Contains("не окончательны", tie.Explain().ToText(Language.Russian), StringComparison.Ordinal);
        Assert.Contains("зависит от решения комиссии", outcome.Explain(first).ToText(Language.Russian), StringComparison.Ordinal);
        Assert.Contains("depends on the commission", outcome.Explain(second).ToText(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("not final: a tie is open", outcome.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9", "10")]
    [InlineData("10", "9")]
    public void The_commissions_decision_carries_the_result(string first, string second)
    {
        var input = AtTheMoney("9", "10") with { TieDecisions = Sequence.Of(new TieDecision(Sequence.Of(first, second))) };
        var outcome = Contest.Run(E3, input).OrThrow();

        Assert.True(outcome.IsFinal);
        Assert.Equal(first, Assert.Single(outcome.Allocation.Awards).ApplicationId);
        Assert.IsType<Decider.Commission>(outcome.Rating.DecidedAfter(1));
        Assert.False(outcome.Rating[0].TieUnresolved);
        Assert.Contains("решение комиссии", outcome.Explain(first).ToText(Language.Russian), StringComparison.Ordinal);
    }

    [Fact]
    public void The_decision_holds_in_the_rating_of_the_direction_too()
    {
        var input = AtTheMoney("9", "10") with { TieDecisions = Sequence.Of(new TieDecision(["9", "10"])) };
        input = input with
        {
            Applications = input.Applications.Select(each => each with { GrantDirection = "sport" }).ToSequence(),
        };
        var outcome = Contest.Run(E3, input).OrThrow();

        Assert.Equal(
            ["9", "10"], outcome.DirectionRatings.Single().Rating.Select(position => position.Entry.ApplicationId));
        Assert.IsType<Decider.Commission>(outcome.DirectionRatings.Single().Rating.DecidedAfter(1));
    }

    [Fact]
    public void A_decision_on_applications_that_are_not_a_whole_tied_group_is_refused()
    {
        var three = AtTheMoney("9", "10") with
        {
            Applications = AtTheMoney("9", "10").Applications.Append(SmallContest.Application("11", 100, 90_000m))
                .Append(SmallContest.Application("12", 90, 90_000m)).ToSequence(),
        };
        InputError[] Errors(params string[] ids) =>
            [.. Contest.Run(E3, three with { TieDecisions = Sequence.Of(new TieDecision(ids.ToSequence())) }).AsT1.Errors];

        foreach (var ids in new string[][] { ["9", "10"], ["9", "12"], ["9", "10", "12"], ["9", "10", "nobody"] })
        {
            var error = Assert.Single(Errors(ids));
            Assert.Equal((ErrorCode.NotATie, "/tieDecisions/0"), (error.Code, error.Path));
        }

        Assert.True(Contest.Run(E3, three with { TieDecisions = Sequence.Of(new TieDecision(["11", "9", "10"])) }).OrThrow().OpenTie is null);
        Assert.Throws<ArgumentException>("Order", () => new TieDecision(["9"]));
        Assert.Throws<ArgumentException>("Order", () => new TieDecision(["9", "9"]));
    }

    // R-VIDEO: by filing the second is later; literally the tie stays open, and a decision of two does not order three.
    [Fact]
    public void Under_a_reading_where_they_are_not_tied_a_decision_is_not_used()
    {
        var input = new ContestInput
        {
            Budget = new Budget(Rubles.From(900_000m)) { Limits = Rubles.From(90_000m) },
            Applications = Sequence.Of(
                SmallContest.Application("a", 100, 90_000m, minute: 1, video: true),
                SmallContest.Application("b", 100, 90_000m, minute: 0, video: true)),
            TieDecisions = Sequence.Of(new TieDecision(["a", "b"])),
        };
        var literal = E3.With(new() { BothWithVideo = BothWithVideo.TieStaysOpen });
        var effects = ReadingEffects.Of(literal, input).OrThrow();

        Assert.Equal(Winning.Sometimes, effects.EffectOn("a").Winning);
        Assert.Equal(0, effects.EffectOn("a").OpenCombinations);
        Assert.Equal("a", Contest.Run(literal, input).OrThrow().Allocation.Awards[0].ApplicationId);
    }

    [Fact]
    public void Always_is_not_said_across_an_open_tie()
    {
        var open = ReadingEffects.Of(E3, AtTheMoney("9", "10")).OrThrow();
        var decided = ReadingEffects.Of(
            E3, AtTheMoney("9", "10") with { TieDecisions = Sequence.Of(new TieDecision(["9", "10"])) }).OrThrow();

        Assert.All(new[] { "9", "10" }, id => Assert.Equal(Winning.Sometimes, open.EffectOn(id).Winning));
        Assert.Equal(open.EffectOn("9").Combinations, open.EffectOn("9").OpenCombinations);
        Assert.Contains("зависит от неразрешённого равенства", open.Explain().ToText(Language.Russian), StringComparison.Ordinal);
        Assert.Equal(Winning.Always, decided.EffectOn("9").Winning);
        Assert.Equal(Winning.Never, decided.EffectOn("10").Winning);
    }

    // Both are covered; or nobody comes so far; or the tie only moves a sum from 3.3 to 3.4 (110 000: each asks 60 000 and
    // gets 50 000 by the formula: one by 3.3, and the other's 60 000 are what is left).
    [Theory]
    [InlineData(180_000, 90_000, 100)]
    [InlineData(110_000, 60_000, 50)]
    public void A_tie_that_moves_no_money_is_not_open(int limits, int request, int score)
    {
        var input = new ContestInput
        {
            Budget = new Budget(Rubles.From(1_000_000m)) { Limits = Rubles.From(limits) },
            Applications = Sequence.Of(
                SmallContest.Application("a", score, request), SmallContest.Application("b", score, request)),
        };
        var outcome = Contest.Run(E3, input).OrThrow();

        Assert.Null(outcome.OpenTie);
        Assert.True(outcome.IsFinal);
        Assert.All(outcome.Rating, position => Assert.True(position.TieUnresolved));
    }

    [Fact]
    public void Who_is_asked_first_is_a_result()
    {
        var outcome = Contest.Run(E3, new ContestInput
        {
            Budget = new Budget(Rubles.From(1_000_000m)) { Limits = Rubles.From(130_000m) },
            Applications = Sequence.Of(
                SmallContest.Application("a", 100, 100_000m),
                SmallContest.Application("b", 90, 60_000m),
                SmallContest.Application("c", 90, 60_000m)),
        }).OrThrow();

        Assert.Equal(["b", "c"], outcome.OpenTie!.Outcomes.Select(each => each.Asked));
        Assert.Equal(Rubles.Zero, outcome.OpenTie.SumAtStake);
        Assert.Equal(["b", "c"], outcome.OpenTie.Affected);
    }

    [Theory]
    [InlineData(7, true, 7, 0)]
    [InlineData(8, false, 0, 0)]
    public void A_group_of_more_than_seven_is_not_walked_and_that_is_said(int tied, bool walked, int outcomes, int further)
    {
        var outcome = Contest.Run(E3, Equal(tied, moneyFor: 1)).OrThrow();

        Assert.Equal(walked, outcome.OpenTie!.IsEnumerated);
        Assert.Equal((outcomes, further), (outcome.OpenTie.Outcomes.Count, outcome.OpenTie.FurtherOutcomes));
        Assert.Equal(tied, Assert.Single(outcome.OpenTie.Groups).Count);
        Assert.Equal(
            !walked, outcome.OpenTie.Explain().ToText(Language.Russian).Contains("не рассчитаны", StringComparison.Ordinal));
    }

    // 7 choose 3 = 35 outcomes.
    [Fact]
    public void Twenty_four_outcomes_are_listed_and_the_rest_counted()
    {
        var tie = Contest.Run(E3, Equal(7, moneyFor: 3)).OrThrow().OpenTie!;

        Assert.Equal((24, 11), (tie.Outcomes.Count, tie.FurtherOutcomes));
        Assert.Equal(Rubles.From(270_000m), tie.SumAtStake);
    }

    // The one that is said to have evaded is a winner only by its id: under the other order that could not have been.
    [Fact]
    public void An_event_after_an_open_tie_does_not_close_it()
    {
        var outcome = Contest.Run(E3, AtTheMoney("9", "10") with
        {
            Releases = Sequence.Of(new ReleaseRound(Sequence.Of(new Release("10", ReleaseReason.Evaded)), OfferAnswers.None)),
        }).OrThrow();

        Assert.False(outcome.IsFinal);
        Assert.Equal(["10", "9"], outcome.OpenTie!.Affected);
    }

    [Property(MaxTest = 400)]
    public Property Open_ties_agree_with_the_walk_of_every_order() => Properties.ForAll(
        Tied,
        drawn =>
        {
            var outcome = Contest.Run(E3.With(drawn.Readings), drawn.Input).OrThrow();
            var expected = TieOracle.Outcomes(drawn.Input, drawn.Readings);
            Assert.Contains(TieOracle.Say(outcome.Allocation), expected);
            Assert.Equal(expected.Count > 1, outcome.OpenTie is not null);
            Assert.Equal(expected.Count == 1 && !outcome.Allocation.IsOfferAwaited, outcome.IsFinal);
            if (outcome.OpenTie is { } tie)
            {
                Assert.Equal(expected.Count, tie.Outcomes.Count + tie.FurtherOutcomes);
                foreach (var each in tie.Outcomes)
                {
                    var decided = Contest.Run(E3.With(drawn.Readings), drawn.Input with { TieDecisions = each.Orders }).OrThrow();
                    Assert.Null(decided.OpenTie);
                    Assert.Contains(TieOracle.Say(decided.Allocation), expected);
                    Assert.All(each.Awards, award => Assert.Equal(
                        award.Amount, decided.Allocation.TryFind(award.ApplicationId, out var found) ? found.Amount : Rubles.Zero));
                }

                Assert.Equal(
                    tie.SumAtStake,
                    tie.FurtherOutcomes > 0
                        ? tie.SumAtStake
                        : tie.Outcomes.Max(each => Rubles.Sum(each.Awards.Select(award => award.Amount))));
            }

            return true;
        });

    [Property(MaxTest = 400)]
    public Property Other_ids_never_change_a_final_result_nor_whether_it_is_final() => Properties.ForAll(
        Tied,
        drawn =>
        {
            var rules = E3.With(drawn.Readings);
            var count = drawn.Input.Applications.Count;
            var renamed = drawn.Input with
            {
                Applications = drawn.Input.Applications.Select((each, i) => each with { Id = Renamed(i, count) }).ToSequence(),
                Answers = drawn.Input.Applications.Select((each, i) => (each.Id, New: Renamed(i, count))).Aggregate(
                    OfferAnswers.None, (answers, each) => answers.With(each.New, drawn.Input.Answers.Of(each.Id))),
            };
            var (before, after) = (Contest.Run(rules, drawn.Input).OrThrow(), Contest.Run(rules, renamed).OrThrow());
            Assert.Equal(before.OpenTie is null, after.OpenTie is null);
            Assert.Equal(before.OpenTie?.SumAtStake, after.OpenTie?.SumAtStake);
            if (before.OpenTie is null)
            {
                Assert.Equal(
                    drawn.Input.Applications.Select(each => Amount(before, each.Id)),
                    renamed.Applications.Select(each => Amount(after, each.Id)));
            }

            Assert.True(before.Allocation.Total <= drawn.Input.Budget.Limits);
            return true;
        });

    private static string Renamed(int index, int count) => "z" + (char)('a' + count - index);

    private static Rubles Amount(ContestOutcome outcome, string id) =>
        outcome.Allocation.TryFind(id, out var award) ? award.Amount : Rubles.Zero;

    private static ContestInput Equal(int tied, int moneyFor) =>
        new()
        {
            Budget = new Budget(Rubles.From(900_000m)) { Limits = Rubles.From(90_000m * moneyFor) },
            Applications = Enumerable.Range(0, tied)
                .Select(i => SmallContest.Application("id" + i, 100, 90_000m)).ToSequence(),
        };

    private static Gen<(ContestInput Input, Readings Readings)> Tied =>
        from count in Gen.Choose(2, 6)
        from scores in Gen.Elements(0, 60, 60, 60, 90).ArrayOf(count)
        from requests in Gen.Elements(20_000m, 60_000m, 60_000m, 90_000m, 150_000.50m).ArrayOf(count)
        from minutes in Gen.Elements(0, 0, 0, 1).ArrayOf(count)
        from answers in Gen.Elements(OfferAnswer.Accepted, OfferAnswer.Refused, OfferAnswer.Awaited).ArrayOf(count)
        from limits in Gen.Elements(20_000m, 60_000m, 100_000m, 130_000m, 200_000m)
        from readings in Gen.Elements(
            new Readings(),
            new() { RemainderOffer = RemainderOffer.GoesOnDown },
            new() { RemainderRepeats = RemainderRepeats.Once, LimitCoverage = LimitCoverage.ComputedSizes },
            new() { NobodyWon = NobodyWon.OfferFromFirst, FittingRequest = FittingRequest.IsAsked },
            new() { LimitCoverage = LimitCoverage.UncappedRequests, MoneyRounding = MoneyRounding.DownToRuble })
        select (
            new ContestInput
            {
                Budget = new Budget(Rubles.From(1_000_000m)) { Limits = Rubles.From(limits) },
                Applications = Enumerable.Range(0, count)
                    .Select(i => SmallContest.Application("id" + i, scores[i], requests[i], minutes[i])).ToSequence(),
                Answers = Enumerable.Range(0, count).Aggregate(
                    OfferAnswers.None, (all, i) => all.With("id" + i, answers[i])),
            },
            readings);
}
