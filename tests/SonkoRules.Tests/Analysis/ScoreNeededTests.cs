using System;
using System.Linq;
using FsCheck.Xunit;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Contests;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Analysis;

public sealed class ScoreNeededTests
{
    private static readonly Rulebook E3 = new(SmolenskRules.ThirdEdition);

    // 30 000 of limits, sizes computed (R-FILL) and no offer. A has 90 points: 250 × 90 = 22 500, 7 500 is left. X asks for
    // 30 000 and was filed later. Below A it is sized at 250 × K, which fits 7 500 up to K = 30; above A it comes first, and
    // up to 100 its 25 000 fits. At 90 exactly A was filed earlier.
    [Fact]
    public void A_higher_score_need_not_win_where_a_lower_one_does()
    {
        var rules = E3.With(new()
        {
            LimitCoverage = LimitCoverage.ComputedSizes,
            RemainderOffer = RemainderOffer.NotMade,
        });
        var input = new ContestInput
        {
            Budget = new Budget(Rubles.From(250_000m)) { Limits = Rubles.From(30_000m) },
            Applications = Sequence.Of(
                SmallContest.Application("A", 90, 30_000m), SmallContest.Application("X", 50, 30_000m, minute: 5)),
        };

        Assert.Equal("0.01–30.00, 90.01–100.00", Say(ScoreNeeded.ToWin(rules, input, "X").OrThrow()));
        Assert.True(Wins(rules, input, "X", 30));
        Assert.False(Wins(rules, input, "X", 31));
        Assert.False(Wins(rules, input, "X", 90));
        Assert.True(Wins(rules, input, "X", 91));
        Assert.False(Wins(rules, input, "X", 0));
    }

    // Filed earlier than A, X wins the tie at 90 too.
    [Fact]
    public void Tie_breaks_count()
    {
        var input = new ContestInput
        {
            Budget = new Budget(Rubles.From(250_000m)) { Limits = Rubles.From(25_000m) },
            Applications = Sequence.Of(
                SmallContest.Application("A", 90, 30_000m, minute: 7), SmallContest.Application("X", 50, 30_000m, minute: 5)),
        };
        var rules = E3.With(new() { RemainderOffer = RemainderOffer.NotMade });

        Assert.Equal("90.00–100.00", Say(ScoreNeeded.ToWin(rules, input, "X").OrThrow()));
        Assert.True(Wins(rules, input, "X", 90));
        Assert.False(Wins(rules, input, "X", 89));
    }

    // W and A have 100 points and were filed earlier. W wins 5 000 of 15 000; A refuses what is left, and the offers end. X
    // is not reached with any score: that is its reason, not that A refused.
    [Fact]
    public void The_reason_is_that_of_the_application_asked_about()
    {
        var input = new ContestInput
        {
            Budget = new Budget(Rubles.From(250_000m)) { Limits = Rubles.From(15_000m) },
            Applications = Sequence.Of(
                SmallContest.Application("W", 100, 5_000m),
                SmallContest.Application("A", 100, 25_000m, minute: 1),
                SmallContest.Application("X", 50, 25_000m, minute: 2)),
            Answers = OfferAnswers.None.With("A", OfferAnswer.Refused),
        };
        var none = Assert.IsType<Solution<Points>.None>(ScoreNeeded.ToWin(E3, input, "X").OrThrow());

        Assert.Equal("даже наибольший балл, 100\u00A0баллов, не обеспечивает признания победителем: лимиты бюджетных обязательств исчерпаны", none.Why.Russian);
        Assert.Equal(Clause.Parse("3.3"), none.Clause);
        Assert.Equal(
            UnfundedReason.RefusedOffer,
            Contest.Run(E3, input).OrThrow().Allocation.Unfunded().Single(unfunded => unfunded.Position.Entry.ApplicationId == "A").Reason);
    }

    // A wins and releases; X is offered the 16 000, for which it asks too much, and refuses. Above A it is offered them
    // first, A wins nothing and its release is of nothing: with such a score there is no list of winners to be on.
    [Fact]
    public void Where_the_highest_score_leaves_a_release_undefined_that_is_the_reason()
    {
        var input = new ContestInput
        {
            Budget = new Budget(Rubles.From(250_000m)) { Limits = Rubles.From(16_000m) },
            Applications = Sequence.Of(
                SmallContest.Application("A", 90, 15_000m), SmallContest.Application("X", 50, 25_000m, minute: 1)),
            Releases = Sequence.Of(
                new ReleaseRound(
                    Sequence.Of(new Release("A", ReleaseReason.Evaded)), OfferAnswers.None.With("X", OfferAnswer.Refused))),
        };
        var none = Assert.IsType<Solution<Points>.None>(ScoreNeeded.ToWin(E3, input, "X").OrThrow());

        Assert.Equal(Clause.Parse("3.4"), none.Clause);
        Assert.EndsWith("the release of money is not defined", none.Why.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_score_wins_the_reason_is_told()
    {
        var input = SmallContest.Input with { Budget = new Budget(Rubles.From(250_000m)) { Limits = Rubles.From(1m) } };
        var none = Assert.IsType<Solution<Points>.None>(
            ScoreNeeded.ToWin(E3.With(new() { RemainderOffer = RemainderOffer.NotMade }), input, "D").OrThrow());

        Assert.Equal(Clause.Parse("3.3"), none.Clause);
        Assert.Equal(
            "even with the highest score, 100\u00A0points, it does not win: the limits are exhausted",
            none.Why.In(Language.English));
        Assert.Throws<RefusedException>(() => ScoreNeeded.ToWin(E3, input, "nobody").OrThrow());
        Assert.Throws<RefusedException>(() => ScoreNeeded.ToWin(
            E3, input with { Applications = Sequence.Of(SmallContest.Application("A", 101, 1m)) }, "A").OrThrow());
    }

    [Fact]
    public void The_scale_of_the_edition_bounds_the_answer()
    {
        var input = SmallContest.Input with { Applications = Sequence.Of(SmallContest.Application("A", 9, 1_000m)) };

        // 250 000 × 0.1 / 100 × 0.5 × 0.01 is 1.25 roubles: the least score wins.
        Assert.Equal("0.01–105.00", Say(ScoreNeeded.ToWin(new Rulebook(SmolenskRules.FirstEdition), input, "A").OrThrow()));
    }

    [Property(MaxTest = 10)]
    [Trait("Pace", "Slow")]
    public void Every_score_agrees_with_the_rooms_run_forward(ContestInput input, LimitCoverage coverage)
    {
        var rules = E3.With(new() { LimitCoverage = coverage });
        var entries = Ask.Run(rules, input).Rating.Select(line => line.Entry).ToArray();
        var wanted = input.Applications[0].Id;
        var solution = ScoreNeeded.ToWin(rules, input, wanted).OrThrow();
        var intervals = solution.Match(found => found.Intervals, _ => Sequence.Empty<Interval<Points>>());
        for (var hundredths = 0; hundredths <= 10_000; hundredths++)
        {
            var score = Points.From(hundredths / 100m);
            var rating = rules.Ranking.Rank(entries.Select(
                entry => entry.ApplicationId == wanted ? entry with { Score = score } : entry)).OrThrow();
            var wins = rules.Subsidies.Allocate(rating, input.Budget, input.Answers).TryFind(wanted, out _);
            Assert.Equal(wins, intervals.Any(interval => interval.Holds(score)));
        }
    }

    private static string Say(Solution<Points> solution) =>
        solution.Match(found => string.Join(", ", found.Intervals), none => none.Why.English);

    // A flat sheet of K scores K.
    private static bool Wins(Rulebook rules, ContestInput input, string id, int score) =>
        Contest.Run(rules, input with
        {
            Applications = input.Applications.Select(application => application.Id == id
                ? application with { Sheets = SmallContest.Application(id, score, 1m).Sheets }
                : application).ToSequence(),
        }).OrThrow().Allocation.TryFind(id, out _);
}
