using System;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Contests;
using SonkoRules.Tests.Scoring;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Analysis;

public sealed class ReadingEffectsTests
{
    private static readonly Rulebook E3 = new(SmolenskRules.ThirdEdition);

    // The readings that an outcome names and that need no value; the walk itself tries fewer.
    private static readonly string[] All =
    [
        ReadingIds.Panel, ReadingIds.Grid, ReadingIds.Bands, ReadingIds.Round, ReadingIds.Half, ReadingIds.Tie,
        ReadingIds.Video, ReadingIds.Scope, ReadingIds.Fill, ReadingIds.Kopeck, ReadingIds.Nobody, ReadingIds.Offer,
        ReadingIds.Refuser, ReadingIds.Fit, ReadingIds.Remainder,
    ];

    private static readonly string[] Reaching = [.. All.Except([ReadingIds.Bands, ReadingIds.Scope])];

    [Fact]
    [Trait("Pace", "Slow")]
    public void Every_combination_of_every_reading_agrees_with_a_contest_run_from_the_beginning() =>
        BruteForce.Agree(ReadingEffects.Of(E3, SmallContest.Input).OrThrow(), All);

    [Property(MaxTest = 2)]
    [Trait("Pace", "Slow")]
    public void Random_contests_agree_with_contests_run_from_the_beginning(ContestInput input) =>
        BruteForce.Agree(ReadingEffects.Of(E3, input).OrThrow(), Reaching);

    [Property(MaxTest = 1)]
    [Trait("Pace", "Slow")]
    public Property Contests_on_the_described_grid_and_with_a_missing_sheet_agree_with_those_run_from_the_beginning() =>
        Properties.ForAll(
            RandomContests.OfScale(step: 10, least: 6, greatest: 7),
            input =>
            {
                BruteForce.Agree(ReadingEffects.Of(E3, input).OrThrow(), Reaching);
                var first = input.Applications[0];
                var missing = input with
                {
                    Applications = input.Applications.Skip(1)
                        .Prepend(first with { Sheets = first.Sheets.Take(2).ToSequence() }).ToSequence(),
                };
                BruteForce.Agree(ReadingEffects.Of(E3, missing).OrThrow(), Reaching);
            });

    [Property(MaxTest = 15)]
    public void The_analysis_does_not_depend_on_the_readings_it_starts_from_but_for_its_base(ContestInput input)
    {
        var other = E3.With(new()
        {
            ScoreRounding = ScoreRounding.EachMean,
            BothWithVideo = BothWithVideo.TieStaysOpen,
            RemainderOffer = RemainderOffer.GoesOnDown,
            LimitCoverage = LimitCoverage.ComputedSizes,
        });
        var here = ReadingEffects.Of(E3, input).OrThrow();
        var there = ReadingEffects.Of(other, input).OrThrow();

        Assert.Equal(here.Combinations, there.Combinations);
        Assert.Equal(here.Applications.AsEnumerable(), there.Applications);
        Assert.Equal(
            here.Readings.Select(effect => (effect.Answer.Id, effect.GreatestMoves)),
            there.Readings.Select(effect => (effect.Answer.Id, effect.GreatestMoves)));
        Assert.Equal(BruteForce.Run(other, input), Computed(there.Results[0].Value));
    }

    [Property(MaxTest = 30)]
    public void A_change_alone_is_the_contest_under_that_reading_alone(ContestInput input)
    {
        var before = BruteForce.Run(E3, input)!;
        foreach (var change in ReadingEffects.Of(E3, input).OrThrow().Readings.SelectMany(effect => effect.Changes))
        {
            var readings = ReadingCatalogue.Get(change.Answer.Id).Choose(E3.Readings, change.Answer.Answer);
            var after = BruteForce.Run(E3.With(readings), input);
            Assert.Equal(after, change.Result.Match<Sequence<ApplicationResult>?>(done => done.Applications, _ => null));
            Assert.Equal(
                after is null ? [] : before.Zip(after).Where(pair => pair.First != pair.Second),
                change.Moves.Select(move => (move.Before, move.After)));
        }
    }

    // E3, sums 244, 244, 241, 244, 242 and five times 241: 81.00, 80.97 or 80.96 by R-ROUND. Its rival has 80.98 always:
    // 243 on every criterion is 81 flat, less 2/100 by criterion 3 (sum 242: 4.0333 → 4.03) … taken as a flat 80.98 below.
    [Fact]
    public void Rounding_decides_the_place_and_the_win_of_a_close_pair()
    {
        var close = SmallContest.Application("close", 0, 25_000m) with
        {
            Sheets = Sheets.WithSums(244, 244, 241, 244, 242, 241, 241, 241, 241, 241),
        };
        var rival = SmallContest.Application("rival", 81, 25_000m, minute: 1) with
        {
            Sheets = Sheets.WithSums(243, 243, 243, 243, 243, 243, 243, 243, 243, 242),
        };
        var input = new ContestInput
        {
            Budget = new Budget(Rubles.From(250_000m)) { Limits = Rubles.From(25_000m) },
            Applications = Sequence.Of(close, rival),
        };
        var effects = ReadingEffects.Of(E3.With(new() { RemainderOffer = RemainderOffer.NotMade }), input).OrThrow();

        // 243 everywhere would be 81.00; the last criterion's mean is 242/3: 4.0333 → 80.98 under each rounding.
        Assert.Equal(Points.Parse("80.98"), effects.EffectOn("rival").LeastScore);
        Assert.Equal(Points.Parse("80.98"), effects.EffectOn("rival").GreatestScore);
        Assert.Equal(
            (Points.Parse("80.96"), Points.Parse("81.00"), 1, 2, Winning.Sometimes),
            (effects.EffectOn("close").LeastScore, effects.EffectOn("close").GreatestScore, effects.EffectOn("close").BestPlace,
                effects.EffectOn("close").WorstPlace, effects.EffectOn("close").Winning));
        var rounding = effects.Readings.Single(effect => effect.Answer.Id == ReadingIds.Round);
        Assert.Equal(["Sum", "EachMean", "EachMeanAndProduct"], rounding.Changes.Select(change => change.Answer.Answer));
        Assert.Equal(Points.Parse("0.04"), rounding.GreatestMoves.Single(move => move.ApplicationId == "close").Score);
        Assert.All(rounding.GreatestMoves, move => Assert.True(move.DecidesWin));
    }

    [Fact]
    public void A_reading_that_cannot_matter_is_left_out_with_its_reason()
    {
        var effects = ReadingEffects.Of(E3, SmallContest.Input with { Answers = OfferAnswers.None }).OrThrow();
        string Why(string id) => effects.LeftOut.Single(left => left.Answer.Id == id).Why.ToString();

        Assert.Equal("NeedsValue", Why(ReadingIds.Edition));
        Assert.Equal("NeedsValue", Why(ReadingIds.Minimum));
        Assert.Equal("BeyondResult", Why(ReadingIds.Bands));
        Assert.Equal("BeyondResult", Why(ReadingIds.Scope));
        Assert.Equal("Settled", Why(ReadingIds.Base));
        Assert.Equal("NoDifference", Why(ReadingIds.Grid));
        Assert.Equal("NoDifference", Why(ReadingIds.Round));
        Assert.Equal("NeverArises", Why(ReadingIds.Video));
    }

    // Of a reading that moves nothing it is told whether what it decides came up at all.
    [Fact]
    public void What_never_arises_is_told_from_what_makes_no_difference()
    {
        string Why(ContestInput input, string id) =>
            ReadingEffects.Of(E3, input).OrThrow().LeftOut.Single(left => left.Answer.Id == id).Text.English;
        ContestInput Money(params ContestApplication[] applications) =>
            new() { Budget = new Budget(Rubles.From(250_000m)), Applications = Sequence.From(applications) };
        ContestApplication A(string id, int score, int day, bool video = false) =>
            SmallContest.Application(id, score, 1_000m, video: video) with { FiledAt = new(2025, 5, 6 + day, 10, 0) };
        var none = "whatever the other readings are, every answer comes to the same";

        // Two pairs of equal scores, parted by the day of filing under either reading; three scores, none equal.
        Assert.Equal(none, Why(Money(A("A", 80, 0), A("B", 80, 1), A("C", 70, 0), A("D", 70, 1)), ReadingIds.Tie));
        Assert.Equal("no two final scores are equal", Why(Money(A("A", 80, 0), A("B", 70, 0)), ReadingIds.Tie));

        // Two pairs with a video each, filed at one moment: they stay tied under either reading. Then with one video each.
        Assert.Equal(
            none,
            Why(
                Money(A("A", 80, 0, true), A("B", 80, 0, true), A("C", 70, 0, true), A("D", 70, 0, true)),
                ReadingIds.Video));
        Assert.Equal(
            "no two applications with a video have equal final scores",
            Why(Money(A("A", 80, 0, true), A("B", 80, 0), A("C", 70, 0, true)), ReadingIds.Video));

        // What is left is offered to C, whose answer is awaited: nobody wins by it.
        var awaited = SmallContest.Input with { Answers = OfferAnswers.None };
        Assert.Equal(none, Why(awaited, ReadingIds.Offer));
        Assert.Equal("nobody wins by what is left", Why(awaited, ReadingIds.Remainder));
        Assert.Equal(none, Why(SmallContest.Input, ReadingIds.Remainder));
        Assert.Equal("nothing that is left is offered to anybody", Why(Money(A("A", 80, 0)), ReadingIds.Offer));
        Assert.Equal("nobody wins by what is left", Why(Money(A("A", 80, 0)), ReadingIds.Remainder));
    }

    // Sums of 5, 5, 5 on each criterion of E1 weigh 0.5 × 5 exactly; 5, 5, 6 on criterion 3 make a mean of 5.33 under
    // means first, and 5.33 × 0.5 = 2.665 is a half: 2.67 or 2.66 in the sum.
    [Fact]
    public void Whether_a_half_occurs_is_told()
    {
        ReadingEffects Of(params int[] sums) => ReadingEffects.Of(
            new Rulebook(SmolenskRules.FirstEdition),
            SmallContest.Input with
            {
                Applications = Sequence.Of(SmallContest.Application("A", 5, 1_000m) with { Sheets = Sheets.WithSums(sums) }),
            }).OrThrow();

        Assert.Equal(
            WhyLeftOut.NeverArises,
            Of(15, 15, 15, 15, 15, 15, 15, 15, 15, 15).LeftOut.Single(left => left.Answer.Id == ReadingIds.Half).Why);
        var half = Of(15, 15, 16, 15, 15, 15, 15, 15, 15, 15).Readings.Single(effect => effect.Answer.Id == ReadingIds.Half);
        Assert.Equal(Points.Parse("0.01"), half.GreatestMoves.Single().Score);

        // Alone it changes nothing: the default rounding meets no half with three experts.
        Assert.Empty(half.Changes.Single().Moves);

        // Where nobody can release anything the contest is refused under every reading; that a half occurs is told still.
        var input = SmallContest.Input with
        {
            Applications = Sequence.Of(SmallContest.Application("A", 5, 1_000m) with
            {
                Sheets = Sheets.WithSums(15, 15, 16, 15, 15, 15, 15, 15, 15, 15),
            }),
            Releases = Sequence.Of(
                new ReleaseRound(Sequence.Of(new Release("nobody", ReleaseReason.Evaded)), OfferAnswers.None)),
        };
        Assert.Equal(
            WhyLeftOut.NoDifference,
            ReadingEffects.Of(new Rulebook(SmolenskRules.FirstEdition), input).OrThrow().LeftOut
                .Single(left => left.Answer.Id == ReadingIds.Half).Why);
    }

    [Fact]
    public void Every_reading_of_an_outcome_is_varied_or_left_out()
    {
        var outcome = Contest.Run(E3, SmallContest.Input).OrThrow();
        var effects = ReadingEffects.Of(E3, SmallContest.Input).OrThrow();

        Assert.Equal(
            outcome.Readings.Select(reading => reading.Id).Order(),
            effects.Readings.Select(effect => effect.Answer.Id).Concat(effects.LeftOut.Select(left => left.Answer.Id)).Order());
        Assert.Equal(
            [ReadingIds.Base, ReadingIds.Edition, ReadingIds.Minimum],
            outcome.Readings.Select(reading => reading.Id).Except(All).Order());
    }

    [Fact]
    public void An_input_refused_under_a_reading_is_a_result()
    {
        var input = SmallContest.Input with
        {
            Applications = SmallContest.Input.Applications.Append(SmallContest.Application("E", 65, 10m)).ToSequence(),
        };
        var effects = ReadingEffects.Of(E3, input).OrThrow();
        var grid = effects.Readings.Single(effect => effect.Answer.Id == ReadingIds.Grid);

        Assert.True(grid.DecidesRefusal);
        Assert.IsType<ContestResult.Refused>(grid.Changes.Single().Result);
        Assert.Equal(effects.Combinations, 2 * effects.RefusedCombinations);
        Assert.Equal(effects.Combinations - effects.RefusedCombinations, effects.EffectOn("A").Combinations);
    }

    [Fact]
    public void An_input_refused_under_every_reading_has_no_applications()
    {
        var twice = SmallContest.Application("A", 65, 10m);
        var effects = ReadingEffects.Of(E3, SmallContest.Input with { Applications = Sequence.Of(twice, twice) }).OrThrow();

        Assert.Empty(effects.Applications);
        Assert.All(effects.Results, result => Assert.IsType<ContestResult.Refused>(result.Value));
        Assert.Throws<ArgumentException>(() => effects.EffectOn("A"));
    }

    // Under R-FILL = ComputedSizes C wins by 3.3 with 20 000 counted; a release of D fails wherever D has not won.
    [Fact]
    public void A_release_of_one_who_did_not_win_is_a_refusal()
    {
        var input = SmallContest.Input with
        {
            Releases = Sequence.Of(new ReleaseRound(Sequence.Of(new Release("C", ReleaseReason.Evaded)), OfferAnswers.AllAccept)),
        };
        BruteForce.Agree(ReadingEffects.Of(E3, input).OrThrow(), Reaching);
        Assert.InRange(ReadingEffects.Of(E3, input).OrThrow().RefusedCombinations, 1, int.MaxValue);
    }

    // D has 40 points: with a threshold of 41 it cannot win, with 40 exactly it can.
    [Fact]
    public void Thresholds_are_tried_where_they_are_given()
    {
        var input = SmallContest.Input with { Budget = new Budget(Rubles.From(250_000m)) };
        var thresholds = new ReadingsToTry { MinimumScores = Sequence.Of(Points.FromWhole(40), Points.FromWhole(41)) };
        var effects = ReadingEffects.Of(E3, input, thresholds).OrThrow();
        var minimum = effects.Readings.Single(effect => effect.Answer.Id == ReadingIds.Minimum);

        Assert.Equal(Winning.Always, ReadingEffects.Of(E3, input).OrThrow().EffectOn("D").Winning);
        Assert.Equal(Winning.Sometimes, effects.EffectOn("D").Winning);
        Assert.Equal(["None", "GivenByCaller=40.00", "GivenByCaller=41.00"], minimum.Changes.Select(change => change.Answer.Answer).Prepend(minimum.Answer.Answer));
        Assert.Equal([0, 1], minimum.Changes.Select(change => change.Moves.Count));
    }

    // D wins with no threshold and not with 41; with 81 C does not win, and its release names no winner. So the threshold
    // moves some results and decides whether there are others.
    [Fact]
    public void A_reading_that_refuses_under_some_answers_moves_under_others()
    {
        var input = SmallContest.Input with
        {
            Budget = new Budget(Rubles.From(250_000m)),
            Releases = Sequence.Of(new ReleaseRound(Sequence.Of(new Release("C", ReleaseReason.Evaded)), OfferAnswers.None)),
        };
        var effects = ReadingEffects.Of(
            E3, input, new ReadingsToTry { MinimumScores = Sequence.Of(Points.FromWhole(41), Points.FromWhole(81)) }).OrThrow();
        var minimum = effects.Readings.Single(effect => effect.Answer.Id == ReadingIds.Minimum);

        Assert.True(minimum.DecidesRefusal);
        Assert.Contains(minimum.GreatestMoves, move => move.ApplicationId == "D" && move.DecidesWin);
    }

    // B and C have 80 points and were filed on one day: by the day alone their tie is open, without B's video.
    [Fact]
    public void A_tie_that_is_open_under_one_reading_is_told_of_the_application()
    {
        var input = SmallContest.Input with
        {
            Applications = SmallContest.Input.Applications
                .Select(application => application with { HasVideo = false }).ToSequence(),
        };
        var effects = ReadingEffects.Of(E3, input).OrThrow();

        Assert.Equal(["B", "C"], effects.Applications.Where(effect => effect.TieUnresolved).Select(effect => effect.ApplicationId));
    }

    [Fact]
    public void A_move_tells_whether_it_decides_the_win()
    {
        var offer = ReadingEffects.Of(E3, SmallContest.Input).OrThrow().Readings.Single(effect => effect.Answer.Id == ReadingIds.Offer);
        var lost = offer.Changes.Single(change => change.Answer.Answer == "NotMade").Moves.Single();

        Assert.True(lost.WinsOrLoses);
        Assert.False(new ApplicationMove(lost.Before, lost.Before with { Award = Rubles.FromKopecks(1) }).WinsOrLoses);
    }

    // Two editions that score alike and pay otherwise: M is 25 000 under the one and 12 500 under the other, which is made
    // by the day of the announcement and registered after it.
    [Fact]
    public void Editions_that_score_alike_are_told_apart_by_what_they_pay()
    {
        var first = SmolenskRules.FirstEdition;
        var second = first with
        {
            Id = "X",
            Act = new(new(2025, 3, 10), "1", new ActRegistration.Stated(new(2025, 3, 20), "1")),
            Subsidies = first.Subsidies with { Caps = Sequence.Of<SizeLimit>(new SizeLimit.ShareOfVolume(0.05m)) },
        };
        var effects = ReadingEffects.Of(
            new Rulebook(first),
            SmallContest.Input with { Applications = Sequence.Of(SmallContest.Application("A", 9, 30_000m)) },
            new ReadingsToTry
            {
                Announcement = new Announcement.On(
                    new(2025, 3, 15), new EditionHistory(Sequence.Of(first, second), new(2025, 4, 1))),
            }).OrThrow();
        var change = Assert.Single(effects.Readings.Single(effect => effect.Answer.Id == ReadingIds.Edition).Changes);

        // 94.5 of 100 points: 23 625 by the formula.
        Assert.Equal(
            ("ActDate", Rubles.From(23_625m), Rubles.From(12_500m)),
            (change.Answer.Answer, change.Moves.Single().Before.Award, change.Moves.Single().After.Award));
    }

    // 13.02.2025: the first edition is registered, and applies from that day on.
    [Fact]
    public void The_first_day_of_an_edition_is_one_of_its_days()
    {
        var effects = ReadingEffects.Of(
            new Rulebook(SmolenskRules.FirstEdition),
            SmallContest.Input with { Applications = Sequence.Of(SmallContest.Application("A", 9, 30_000m)) },
            new ReadingsToTry { Announcement = new Announcement.On(new(2025, 2, 13), SmolenskRules.History) }).OrThrow();

        Assert.Equal(0, effects.RefusedCombinations);
    }

    // 14.04 under the registration and the act's own date is E2; published on 12.04 the third act would already apply.
    [Fact]
    public void The_edition_varies_where_the_announcement_makes_it_vary()
    {
        var e2 = new Rulebook(SmolenskRules.SecondEdition);
        var input = SmallContest.Input with { Applications = Sequence.Of(SmallContest.Application("A", 9, 30_000m)) };
        ReadingEffects On(Rulebook rules, LocalDate date, params LocalDate[] published) => ReadingEffects.Of(
            rules,
            input,
            new ReadingsToTry
            {
                Announcement = new Announcement.On(date, SmolenskRules.History, Sequence.From(published)),
            }).OrThrow();

        Assert.DoesNotContain(On(e2, new(2025, 4, 14)).Readings, effect => effect.Answer.Id == ReadingIds.Edition);
        var varied = On(
            new Rulebook(SmolenskRules.ThirdEdition), new(2025, 4, 17), new(2025, 2, 14), new(2025, 4, 9), new(2025, 4, 20));
        var edition = varied.Readings.Single(effect => effect.Answer.Id == ReadingIds.Edition);

        // Nines are 9 points of 100 under E3 and 94.5 of 105 under E2.
        Assert.Equal("Publication", edition.Changes[^1].Answer.Answer);
        Assert.Equal(
            (Points.FromWhole(9), Points.Parse("94.50")),
            (edition.Changes[^1].Moves.Single().Before.Score, edition.Changes[^1].Moves.Single().After.Score));
        Assert.Throws<RefusedException>(() => On(e2, new(2025, 4, 17)));

        // 11.02: the act is made and not registered yet.
        var early = On(new Rulebook(SmolenskRules.FirstEdition, new() { EditionStart = EditionStart.ActDate }), new(2025, 2, 11));
        Assert.IsType<ContestResult.Refused>(
            early.Readings.Single(effect => effect.Answer.Id == ReadingIds.Edition).Changes[0].Result);
    }

    [Fact]
    public void Rulebooks_of_a_result_lead_to_it()
    {
        var effects = ReadingEffects.Of(E3, SmallContest.Input).OrThrow();

        foreach (var result in effects.Results)
        {
            Assert.Equal(result.Count, result.Combinations().Count());
            Assert.All(
                result.Rulebooks(),
                rules => Assert.Equal(Computed(result.Value), BruteForce.Run(rules, SmallContest.Input)));
        }
    }

    [Fact]
    public void The_whole_is_told_on_one_screen()
    {
        var explanation = ReadingEffects.Of(E3, SmallContest.Input).OrThrow().Explain();

        Snapshot.Verify(explanation.ToText(Language.Russian) + "\n\n" + explanation.ToText(Language.English) + "\n");
    }

    // A close pair whose scores and places move, a pair whose tie opens and closes, a score that only one grid allows and
    // an edition that is not yet registered; then a contest in which all win.
    [Fact]
    public void Every_move_is_told()
    {
        var input = new ContestInput
        {
            Budget = new Budget(Rubles.From(250_000m)) { Limits = Rubles.From(26_000m) },
            Applications = Sequence.Of(
                SmallContest.Application("close", 0, 25_000m) with
                {
                    Sheets = Sheets.WithSums(244, 244, 241, 244, 242, 241, 241, 241, 241, 241),
                },
                SmallContest.Application("rival", 81, 25_000m, minute: 1) with
                {
                    Sheets = Sheets.WithSums(243, 243, 243, 243, 243, 243, 243, 243, 243, 242),
                },
                SmallContest.Application("tied", 65, 1_000m, minute: 1),
                SmallContest.Application("equal", 65, 1_000m, minute: 2)),
        };
        var rules = E3.With(new() { RemainderOffer = RemainderOffer.NotMade });
        var early = ReadingEffects.Of(
            new Rulebook(SmolenskRules.FirstEdition, new() { EditionStart = EditionStart.ActDate }),
            input with { Applications = Sequence.Of(SmallContest.Application("A", 9, 1_000m)) },
            new ReadingsToTry { Announcement = new Announcement.On(new(2025, 2, 11), SmolenskRules.History) }).OrThrow();
        var explanations = new[]
        {
            ReadingEffects.Of(rules, input).OrThrow().Explain(),
            ReadingEffects.Of(rules.With(rules.Readings with { FilingOrder = FilingOrder.ByDay }), input).OrThrow().Explain(),
            early.Explain(),
        };

        Snapshot.Verify(string.Join("\n\n", explanations.Select(explanation =>
            explanation.ToText(Language.Russian) + "\n\n" + explanation.ToText(Language.English))) + "\n");
    }

    private static Sequence<ApplicationResult> Computed(ContestResult result) =>
        ((ContestResult.Computed)result).Applications;
}
