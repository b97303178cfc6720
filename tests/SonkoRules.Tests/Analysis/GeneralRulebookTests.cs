using System;
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
using SonkoRules.Tests.Subsidies;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Analysis;

/// <summary>The analysis knows no region: the same questions to rulebooks of every kind of size, fill, cap and key.</summary>
public sealed class GeneralRulebookTests
{
    private static readonly string[] Reaching =
    [
        ReadingIds.Grid, ReadingIds.Round, ReadingIds.Half, ReadingIds.Tie, ReadingIds.Video, ReadingIds.Fill, ReadingIds.Kopeck,
        ReadingIds.Offer, ReadingIds.Remainder,
    ];

    private static Gen<(Edition Edition, ContestInput Input)> Any { get; } =
        from terms in Rules.Terms
        from key in Gen.Elements<TieKey>(
            new TieKey.UnroundedScore(), new TieKey.ScoreOn(2), new TieKey.Marked("m"), new TieKey.FiledOnEarlierDay())
        from input in RandomContests.Many
        from marks in Gen.Elements("", "m").ArrayOf(input.Applications.Count)
        from categories in Gen.Elements("", "x", "y").ArrayOf(input.Applications.Count)
        select (
            SmolenskRules.ThirdEdition with
            {
                Subsidies = terms,
                TieBreak = SmolenskRules.ThirdEdition.TieBreak with { Keys = Sequence.Of(key, new TieKey.VideoPresentation()) },
                Methodology = SmolenskRules.ThirdEdition.Methodology with
                {
                    Bonuses = Sequence.Of<Bonus>(new Bonus.ExtraPoints("m", Points.FromWhole(1), Clause.Parse("1"))),
                },
            },
            input with
            {
                Applications = input.Applications.Select((application, i) => application with
                {
                    Category = categories[i],
                    Marks = marks[i].Length == 0 ? Sequence.Empty<string>() : Sequence.Of(marks[i]),
                }).ToSequence(),
            });

    [Property(MaxTest = 8)]
    [Trait("Pace", "Slow")]
    public Property Every_combination_agrees_with_a_contest_run_from_the_beginning() =>
        Properties.ForAll(
            Any, drawn => BruteForce.Agree(ReadingEffects.Of(new Rulebook(drawn.Edition), drawn.Input).OrThrow(), Reaching));

    [Property(MaxTest = 15)]
    public Property A_margin_is_one_when_run_from_the_beginning() =>
        Properties.ForAll(
            Any,
            drawn =>
            {
                var rules = new Rulebook(drawn.Edition);
                ResultMargin.Of(rules, drawn.Input).OrThrow().Switch(
                    found => Assert.All(found.Changes.Take(5), change =>
                    {
                        var before = Winners(rules, drawn.Input);
                        var after = Winners(rules, With(drawn.Input, change));
                        Assert.Equal(change.Gained, after.Except(before).Order(StringComparer.Ordinal));
                        Assert.Equal(change.Lost, before.Except(after).Order(StringComparer.Ordinal));
                        Assert.NotEqual(0, change.Gained.Count + change.Lost.Count);
                    }),
                    _ => { });
            });

    [Property(MaxTest = 6)]
    [Trait("Pace", "Slow")]
    public Property A_score_that_wins_wins_when_it_is_rated() =>
        Properties.ForAll(
            Any,
            drawn =>
            {
                var rules = new Rulebook(drawn.Edition);
                var outcome = Contest.Run(rules, drawn.Input).OrThrow();
                var entries = outcome.Rating.Select(line => line.Entry).ToArray();
                var intervals = ScoreNeeded.ToWin(rules, drawn.Input, "0").OrThrow()
                    .Match(found => found.Intervals, _ => Sequence.Empty<Interval<Points>>());
                var bounds = intervals.SelectMany(interval => new[]
                {
                    interval.Least, interval.Greatest, interval.Least - Points.Parse("0.01"), interval.Greatest + Points.Parse("0.01"),
                });
                foreach (var score in bounds.Where(score => score >= Points.Zero && score <= Points.FromWhole(100)))
                {
                    var rating = rules.Ranking.Rank(entries.Select(
                        entry => entry.ApplicationId == "0" ? entry with { Score = score } : entry)).OrThrow();
                    Assert.Equal(
                        rules.Subsidies.Allocate(rating, drawn.Input.Budget, drawn.Input.Answers).TryFind("0", out _),
                        intervals.Any(interval => interval.Holds(score)));
                }
            });

    [Property(MaxTest = 10)]
    [Trait("Pace", "Slow")]
    public Property Requests_of_any_rule_agree_with_their_size() =>
        Properties.ForAll(
            from terms in Rules.Terms
            from score in Gen.Choose(1, 100)
            from category in Gen.Elements("", "x", "y")
            select (terms, score, category),
            drawn =>
            {
                var rules = new Rulebook(SmolenskRules.ThirdEdition with { Subsidies = drawn.terms });
                var budget = new Budget(Rubles.From(2_000m));
                var context = new SizeContext { Category = drawn.category, SumOfScores = Points.FromWhole(250) };
                var sizes = Enumerable.Range(1, 210_000 / 7).Select(i => i * 7)
                    .Select(request => (Request: request, rules.Subsidies.SizeOf(
                        Points.FromWhole(drawn.score), Rubles.FromKopecks(request), budget, context).OrThrow().Amount)).ToArray();
                var solution = BestRequest.At(rules, Points.FromWhole(drawn.score), budget, context).OrThrow();
                var intervals = solution.Match(found => found.Intervals, _ => Sequence.Empty<Interval<Rubles>>());
                var best = intervals.Count == 0
                    ? Rubles.Zero
                    : rules.Subsidies.SizeOf(Points.FromWhole(drawn.score), intervals[0].Least, budget, context).OrThrow().Amount;
                Assert.True(sizes.All(size => size.Amount <= best));
                Assert.All(
                    sizes,
                    size => Assert.Equal(
                        best > Rubles.Zero && size.Amount == best,
                        intervals.Any(interval => interval.Holds(Rubles.FromKopecks(size.Request)))));
            });

    [Property(MaxTest = 25)]
    [Trait("Pace", "Slow")]
    public Property Any_rulebook_can_be_audited() =>
        Properties.ForAll(
            Any,
            drawn =>
            {
                var bands = drawn.Edition with
                {
                    MethodologyBands = Sequence.Of(new MethodologyBand(
                        AmountBound.Below(Rubles.From(5_000m)), SmolenskRules.FirstEdition.Methodology)),
                };

                // The methodology of the smaller requests is audited too: its best total is 105.
                Assert.Contains(
                    RulebookAudit.Of(new Rulebook(bands)), finding => finding is AuditFinding.MaximumDiffers);
                Assert.DoesNotContain(
                    RulebookAudit.Of(new Rulebook(drawn.Edition)), finding => finding is AuditFinding.MaximumDiffers);
            });

    [Fact]
    public void A_score_is_asked_by_the_methodology_of_its_request_and_with_its_marks()
    {
        var edition = SmolenskRules.ThirdEdition with
        {
            Methodology = SmolenskRules.ThirdEdition.Methodology with
            {
                Bonuses = Sequence.Of<Bonus>(new Bonus.ExtraPoints("m", Points.FromWhole(1), Clause.Parse("1"))),
            },
        };
        var application = SmallContest.Application("A", 70, 1_000m) with { Marks = Sequence.Of("m") };

        Assert.Equal(
            Points.FromWhole(71),
            ((ScoreResult.Computed)ReadingQuestions.OfScore(new Rulebook(edition), application).Base).Score);
    }

    private static ContestInput With(ContestInput input, SheetChange change) =>
        input with
        {
            Applications = input.Applications.Select(application => application.Id != change.ApplicationId
                ? application
                : application with
                {
                    Sheets = application.Sheets.Select(sheet => sheet.Expert != change.Expert
                        ? sheet
                        : new ExpertSheet(
                            sheet.Expert,
                            sheet.Scores.Select((score, i) => i + 1 == change.Criterion ? change.To : score).ToArray()))
                        .ToSequence(),
                }).ToSequence(),
        };

    private static string[] Winners(Rulebook rules, ContestInput input) =>
        [.. Contest.Run(rules, input).OrThrow().Allocation.Awards.Select(award => award.ApplicationId)];
}
