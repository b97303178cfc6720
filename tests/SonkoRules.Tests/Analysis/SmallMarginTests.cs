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
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Contests;
using SonkoRules.Tests.Peers;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Analysis;

/// <summary>Margins of contests so small that every score can be changed to every other: two criteria, one from 0 to 3
/// and one from 1 to 2, the latter of half the weight.</summary>
public sealed class SmallMarginTests
{
    private static readonly Methodology Scoring = Peer.Methodology(new PanelSize.Exactly(2), 3, 1m) with
    {
        Criteria = Sequence.Of(
            new Criterion(1, Clause.Parse("2"), new("К1", "C1"), 1m, new ScoreScale(0, 3, 1)),
            new Criterion(2, Clause.Parse("2"), new("К2", "C2"), 0.5m, new ScoreScale(1, 2, 1))),
    };

    // Equal final scores are parted by the first criterion, so that a change can matter that leaves the score alone.
    private static Gen<(Rulebook Rules, ContestInput Input)> Small { get; } =
        from count in Gen.Choose(1, 4)
        from first in Gen.Choose(0, 3).ArrayOf(2).ArrayOf(count)
        from second in Gen.Choose(1, 2).ArrayOf(2).ArrayOf(count)
        from requests in Gen.Choose(1, 4).ArrayOf(count)
        from money in Gen.Choose(1, 12)
        from passing in Gen.Elements<PassingScore>(new PassingScore.None(), new PassingScore.AtLeast(Points.FromWhole(2)))
        from fill in Gen.Elements<FillRule>(new FillRule.Stop(), new FillRule.Skip())
        select (
            Rules(fill, passing),
            new ContestInput
            {
                Budget = new Budget(Rubles.From(money)),
                Applications = Enumerable.Range(0, count).Select(i => Peer.Application(
                    $"{(char)('A' + i)}", requests[i], i, [first[i][0], second[i][0]], [first[i][1], second[i][1]])).ToSequence(),
            });

    [Property(MaxTest = 60)]
    public Property Every_margin_is_that_of_all_other_scores() =>
        Properties.ForAll(
            Small,
            drawn =>
            {
                var winners = Winners(drawn.Rules, drawn.Input);
                var changes = Enumerable.Range(1, 3)
                    .Select(distance => At(drawn.Rules, drawn.Input, winners, distance).ToArray())
                    .FirstOrDefault(found => found.Length > 0) ?? [];
                var margin = ResultMargin.Of(drawn.Rules, drawn.Input).OrThrow().Match(found => found.Changes, _ => Sequence.Empty<SheetChange>());

                Assert.Equal(
                    changes,
                    margin.Select(change => (
                        change.ApplicationId, change.Expert, change.Criterion, change.From, change.To,
                        string.Join(" ", change.Gained), string.Join(" ", change.Lost))));
            });

    // A alone has 3.5, and 2.5 is asked for. One sheet of two must fall by the whole scale of the first criterion to lose:
    // (3 + 0) / 2 + 0.5 = 2; a fall of two leaves 2.5.
    [Fact]
    public void A_margin_may_be_the_whole_length_of_the_longest_scale()
    {
        var rules = Rules(new FillRule.Stop(), new PassingScore.AtLeast(Points.Parse("2.5")));
        var input = new ContestInput
        {
            Budget = new Budget(Rubles.From(10m)),
            Applications = Sequence.Of(Peer.Application("A", 1m, 0, [3, 1], [3, 1])),
        };
        var found = Assert.IsType<ResultMargin.Found>(ResultMargin.Of(rules, input).OrThrow());

        Assert.Equal(3, found.Distance);
        Assert.Equal(
            [(3, 0, "2.00"), (3, 0, "2.00")], found.Changes.Select(change => (change.From, change.To, change.FinalTo.ToString())));
    }

    // A wins and releases its money, so that B is offered it. Where B passes A the release names no winner: no other list
    // comes about, and that B would win by itself is no answer.
    [Fact]
    public void A_change_under_which_a_release_names_no_winner_is_passed_over()
    {
        var rules = new Rulebook(SmolenskRules.ThirdEdition);
        var input = new ContestInput
        {
            Budget = new Budget(Rubles.From(250_000m)) { Limits = Rubles.From(25_000m) },
            Applications = Sequence.Of(
                SmallContest.Application("A", 90, 25_000m), SmallContest.Application("B", 89, 25_000m, minute: 1)),
            Releases = Sequence.Of(
                new ReleaseRound(Sequence.Of(new Release("A", ReleaseReason.Evaded)), OfferAnswers.AllAccept)),
        };
        var needed = Assert.IsType<Solution<Points>.Found>(ScoreNeeded.ToWin(rules, input, "B").OrThrow());

        Assert.Equal("90.00", needed.Intervals[^1].Greatest.ToString());
        Assert.DoesNotContain(
            ResultMargin.Of(rules, input).OrThrow().Match(found => found.Changes, _ => Sequence.Empty<SheetChange>()),
            change => change.ApplicationId == "B" && change.To > change.From);

        // As it stands the contest has to be one that can be computed.
        var none = input with
        {
            Releases = Sequence.Of(
                new ReleaseRound(Sequence.Of(new Release("B", ReleaseReason.Evaded)), OfferAnswers.AllAccept)),
        };
        Assert.Equal(
            "/releases/0/releases/0",
            Assert.Throws<RefusedException>(() => ScoreNeeded.ToWin(rules, none, "A").OrThrow()).WhyNot.Errors.Single().Path);
    }

    private static Rulebook Rules(FillRule fill, PassingScore passing) =>
        new(Peer.Edition(
            Scoring,
            Peer.Keys(new TieKey.ScoreOn(1), new TieKey.FiledEarlier()),
            Peer.Terms(new SizeRule.AsRequested(), fill) with { PassingScore = passing }));

    private static IEnumerable<(string, string, int, int, int, string, string)> At(
        Rulebook rules, ContestInput input, string[] winners, int distance) =>
        from application in input.Applications
        from sheet in application.Sheets
        from criterion in Enumerable.Range(0, 2)
        from to in new[] { sheet.Scores[criterion] + distance, sheet.Scores[criterion] - distance }
        where to >= Scoring.Criteria[criterion].Scale.Least && to <= Scoring.Criteria[criterion].Scale.Top
        let after = Winners(rules, With(input, application, sheet, criterion, to))
        where !after.SequenceEqual(winners)
        select (
            application.Id, sheet.Expert, criterion + 1, sheet.Scores[criterion], to,
            string.Join(" ", after.Except(winners)), string.Join(" ", winners.Except(after)));

    private static ContestInput With(ContestInput input, ContestApplication changed, ExpertSheet other, int criterion, int to) =>
        input with
        {
            Applications = input.Applications.Select(application => application.Id != changed.Id
                ? application
                : application with
                {
                    Sheets = application.Sheets.Select(sheet => sheet.Expert != other.Expert
                        ? sheet
                        : new ExpertSheet(
                            sheet.Expert, sheet.Scores.Select((score, i) => i == criterion ? to : score).ToArray())).ToSequence(),
                }).ToSequence(),
        };

    private static string[] Winners(Rulebook rules, ContestInput input) =>
        [.. Contest.Run(rules, input).OrThrow().Allocation.Awards.Select(award => award.ApplicationId).Order(StringComparer.Ordinal)];
}
