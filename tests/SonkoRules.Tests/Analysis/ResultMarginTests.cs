using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Contests;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Analysis;

public sealed class ResultMarginTests
{
    private static readonly Rulebook E3 = new(SmolenskRules.ThirdEdition);

    // One winner. A has 70.00, B 69.90 by criterion 5 (mean 69 × 0.1). One score of B by 1 point gives at most 0.2/3 =
    // 0.07, by 2 points 0.13: 70.03 on criteria 1, 2 and 4. One score of A by 2 points down: 69.87 there as well.
    [Fact]
    public void The_least_change_and_every_one_of_it_are_found()
    {
        var b = SmallContest.Application("B", 70, 25_000m, minute: 1);
        var input = new ContestInput
        {
            Budget = new Budget(Rubles.From(250_000m)) { Limits = Rubles.From(25_000m) },
            Applications = Sequence.Of(
                SmallContest.Application("A", 70, 25_000m),
                b with { Sheets = b.Sheets.Select(sheet => Change(sheet, 4, 69)).ToSequence() }),
        };
        var rules = E3.With(new() { RemainderOffer = RemainderOffer.NotMade });
        var margin = Assert.IsType<ResultMargin.Found>(ResultMargin.Of(rules, input).OrThrow());

        Assert.Equal(2, margin.Distance);
        Assert.Equal(
            [("A", 68, "69.87"), ("B", 72, "70.03")],
            margin.Changes.Select(change => (change.ApplicationId, change.To, change.FinalTo.ToString())).Distinct());
        Assert.Equal([1, 2, 4], margin.Changes.Select(change => change.Criterion).Distinct().Order());
        Assert.Equal(2 * 3 * 3, margin.Changes.Count);
        Assert.All(margin.Changes, change => Assert.Equal(("B", "A"), (change.Gained.Single(), change.Lost.Single())));
    }

    [Property(MaxTest = 12)]
    [Trait("Pace", "Slow")]
    public void Every_margin_agrees_with_contests_run_from_the_beginning(ContestInput input)
    {
        var (distance, changes) = Brute(E3, input, farthest: 4);
        var margin = ResultMargin.Of(E3, input).OrThrow();
        if (distance == 0)
        {
            Assert.True(margin.Match(found => found.Distance > 4, _ => true));
            return;
        }

        var found = Assert.IsType<ResultMargin.Found>(margin);
        Assert.Equal(distance, found.Distance);
        Assert.Equal(
            changes,
            found.Changes.Select(change => (change.ApplicationId, change.Expert, change.Criterion, change.From, change.To,
                string.Join(",", change.Gained), string.Join(",", change.Lost))));
    }

    // Where money suffices for all, winners are told without naming them anew: a threshold of 61.00 and sizes of zero,
    // which stop the naming of winners, are what still matters.
    [Property(MaxTest = 15)]
    public Property Where_the_money_suffices_for_all_every_margin_agrees_with_contests_run_from_the_beginning() =>
        Properties.ForAll(
            from input in Gen.OneOf(RandomContests.Many, RandomContests.OfScale(step: 1, least: 0, greatest: 1))
            from minimum in Gen.Elements(MinimumScore.None, MinimumScore.Of(Points.FromWhole(61)))
            select (Input: input with { Budget = input.Budget with { Limits = Rubles.From(250_000m) } }, Minimum: minimum),
            drawn =>
            {
                var rules = E3.With(new() { MinimumScore = drawn.Minimum });
                var (distance, changes) = Brute(rules, drawn.Input, farthest: 3);
                ResultMargin.Of(rules, drawn.Input).OrThrow().Switch(
                    found =>
                    {
                        Assert.True(distance == 0 ? found.Distance > 3 : found.Distance == distance);
                        Assert.True(distance == 0 || found.Changes.Count == changes.Count);
                    },
                    _ => Assert.Equal(0, distance));
            });

    [Fact]
    public void A_result_that_no_score_changes_has_no_margin()
    {
        // One application and money for it: with any score above zero it wins, and one sheet cannot bring it to zero.
        var input = new ContestInput
        {
            Budget = new Budget(Rubles.From(250_000m)),
            Applications = Sequence.Of(SmallContest.Application("A", 50, 1_000m)),
        };

        Assert.IsType<ResultMargin.None>(ResultMargin.Of(E3, input).OrThrow());
        Assert.IsType<ResultMargin.None>(
            ResultMargin.Of(E3, input with { Applications = Sequence.Empty<ContestApplication>() }).OrThrow());
    }

    // X has the 70 points that are asked for and is sized at 17 500, C asks for 1 000: 18 500 is all there is. One point
    // more by one expert makes X's subsidy greater, and C's fits no longer; one less, and X falls short of 70.
    [Fact]
    public void Of_two_changes_of_one_score_the_higher_one_stands_first()
    {
        var rules = E3.With(new()
        {
            LimitCoverage = LimitCoverage.ComputedSizes,
            RemainderOffer = RemainderOffer.NotMade,
            MinimumScore = MinimumScore.Of(Points.FromWhole(70)),
        });
        var input = new ContestInput
        {
            Budget = new Budget(Rubles.From(250_000m)) { Limits = Rubles.From(18_500m) },
            Applications = Sequence.Of(
                SmallContest.Application("X", 70, 25_000m), SmallContest.Application("C", 70, 1_000m, minute: 1)),
        };
        var found = Assert.IsType<ResultMargin.Found>(ResultMargin.Of(rules, input).OrThrow());

        Assert.Equal(
            [("expert 1", 1, 71, "", "C"), ("expert 1", 1, 69, "", "X"), ("expert 1", 2, 71, "", "C")],
            found.Changes.Take(3).Select(change => (
                change.Expert, change.Criterion, change.To, string.Join(" ", change.Gained), string.Join(" ", change.Lost))));
    }

    // Where only tens may be given, a neighbour is ten away.
    [Fact]
    public void Only_scores_that_may_be_given_are_tried()
    {
        var input = SmallContest.Input with
        {
            Budget = new Budget(Rubles.From(250_000m)) { Limits = Rubles.From(25_000m) },
            Applications = Sequence.Of(
                SmallContest.Application("A", 70, 25_000m), SmallContest.Application("B", 70, 25_000m, minute: 1)),
        };
        var rules = E3.With(new() { ScoreGrid = ScoreGrid.DescribedOnly, RemainderOffer = RemainderOffer.NotMade });

        Assert.Equal(10, ResultMargin.Of(rules, input).OrThrow().Match(found => found.Distance, _ => 0));
        Assert.Equal(1, ResultMargin.Of(E3.With(new() { RemainderOffer = RemainderOffer.NotMade }), input).OrThrow()
            .Match(found => found.Distance, _ => 0));
    }

    private static (int Distance, List<(string, string, int, int, int, string, string)> Changes) Brute(
        Rulebook rules, ContestInput input, int farthest)
    {
        var winners = Winners(rules, input);
        for (var distance = 1; distance <= farthest; distance++)
        {
            var changes = new List<(string, string, int, int, int, string, string)>();
            foreach (var (application, a) in input.Applications.Select((application, a) => (application, a)))
            {
                foreach (var (sheet, s) in application.Sheets.Select((sheet, s) => (sheet, s)))
                {
                    for (var criterion = 0; criterion < 10; criterion++)
                    {
                        foreach (var to in new[] { sheet.Scores[criterion] + distance, sheet.Scores[criterion] - distance })
                        {
                            if (to < 0)
                            {
                                continue;
                            }

                            var sheets = application.Sheets.ToArray();
                            sheets[s] = Change(sheet, criterion, to);
                            var applications = input.Applications.ToArray();
                            applications[a] = application with { Sheets = Sequence.From(sheets) };
                            var other = Winners(rules, input with { Applications = Sequence.From(applications) });
                            if (!other.SequenceEqual(winners))
                            {
                                changes.Add((
                                    application.Id, sheet.Expert, criterion + 1, sheet.Scores[criterion], to,
                                    string.Join(",", other.Except(winners)), string.Join(",", winners.Except(other))));
                            }
                        }
                    }
                }
            }

            if (changes.Count > 0)
            {
                return (distance, changes);
            }
        }

        return (0, []);
    }

    private static string[] Winners(Rulebook rules, ContestInput input) =>
        [.. Contest.Run(rules, input).OrThrow().Allocation.Awards.Select(award => award.ApplicationId).Order(StringComparer.Ordinal)];

    private static ExpertSheet Change(ExpertSheet sheet, int criterion, int to)
    {
        var scores = sheet.Scores.ToArray();
        scores[criterion] = to;
        return new ExpertSheet(sheet.Expert, scores);
    }
}
