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
using SonkoRules.Subsidies;
using SonkoRules.Tests.Contests;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Analysis;

public sealed class OutcomeComparisonTests
{
    private static readonly Rulebook E3 = new(SmolenskRules.ThirdEdition);

    [Fact]
    public void Equal_runs_have_no_difference()
    {
        var comparison = OutcomeComparison.Of(Contest.Run(E3, SmallContest.Input).OrThrow(), Contest.Run(E3, SmallContest.Input).OrThrow());

        Assert.Empty(comparison.Changes);
        Assert.Empty(comparison.Differences);
        Assert.Equal("The outcome is the same", comparison.Explain().ToText(Language.English));
    }

    // Without A the limits of 60 000 cover B (19 000), C (24 000) and D (2 000): each one place up, C no longer reduced.
    [Fact]
    public void A_withdrawn_applicant_moves_the_others_up()
    {
        var without = SmallContest.Input with
        {
            Applications = SmallContest.Input.Applications.Where(application => application.Id != "A").ToSequence(),
        };
        var comparison = Compare(E3, SmallContest.Input, E3, without);

        Assert.Equal(new ScenarioChange.Withdrawn("A"), comparison.Changes.Single());
        Assert.IsType<OutcomeDifference.OnlyBefore>(comparison.DifferencesOf("A").Single());
        Assert.IsType<OutcomeDifference.Shifted>(comparison.DifferencesOf("B").Single());
        var award = comparison.DifferencesOf("C").OfType<OutcomeDifference.Award>().Single();
        Assert.Equal((Rubles.From(18_500m), Rubles.From(20_000m)), (award.Before, award.After));
        Assert.Equal(("3.5", "3.4"), (award.GroundAfter.Clause.ToString(), award.GroundBefore.Clause.ToString()));
        Snapshot.Verify(
            comparison.Explain().ToText(Language.Russian) + "\n\n" + comparison.Explain().ToText(Language.English) + "\n");
    }

    // C with 81 points passes B, which had won their tie by its video; the score decides between them now. C counts 24 000
    // against 35 000 and is sized at 20 250; B asks 19 000 and 11 000 is uncovered: it is offered what is left and waits.
    [Fact]
    public void A_corrected_sheet_passes_a_rival()
    {
        var corrected = SmallContest.Input with
        {
            Applications = SmallContest.Input.Applications
                .Select(application => application.Id == "C"
                    ? application with { Sheets = SmallContest.Application("C", 81, 1m).Sheets }
                    : application)
                .ToSequence(),
        };
        var comparison = Compare(E3, SmallContest.Input, E3, corrected);

        Assert.Equal(new ScenarioChange.Corrected("C", Sheets: true), comparison.Changes.Single());
        var passed = comparison.DifferencesOf("C").OfType<OutcomeDifference.Passed>().Single();
        Assert.Equal((3, 2, "B", "A1.12"), (passed.Before, passed.After, passed.Rival, passed.Clause.ToString()));
        Assert.IsType<SonkoRules.Ranking.Decider.FinalScore>(passed.Decider);
        Assert.Equal("A1.13", comparison.DifferencesOf("C").OfType<OutcomeDifference.Score>().Single().Clause.ToString());
        Assert.Equal("C", comparison.DifferencesOf("B").OfType<OutcomeDifference.Passed>().Single().Rival);

        // The other way round the video decides, by the clause on equal scores.
        var back = Compare(E3, corrected, E3, SmallContest.Input).DifferencesOf("C").OfType<OutcomeDifference.Passed>().Single();
        Assert.Equal(("2.20", "the video presentation"), (back.Clause.ToString(), back.Decider.Name.English));
    }

    // The rival is the nearest of those with which the order changed, in the second rating: the first or the last of it
    // too. Of two that are equally near it is the better one.
    [Fact]
    public void The_nearest_rival_is_named()
    {
        var before = Of(("A", 90), ("B", 80), ("C", 70), ("D", 60));
        var risen = Of(("A", 90), ("B", 80), ("C", 70), ("D", 95));

        Assert.Equal(
            [("A", 1, 2, "D"), ("B", 2, 3, "D"), ("C", 3, 4, "D"), ("D", 4, 1, "A")], Passed(before, risen));
        Assert.Equal(
            [("D", 1, 4, "C"), ("A", 2, 1, "D"), ("B", 3, 2, "D"), ("C", 4, 3, "D")], Passed(risen, before));

        // B ends between D and A, with both of which it changed order: D is the better one.
        Assert.Equal(
            [("A", 1, 4, "B"), ("B", 2, 3, "D"), ("C", 3, 1, "B"), ("D", 4, 2, "B")],
            Passed(before, Of(("A", 50), ("B", 80), ("C", 95), ("D", 92))));

        static ContestInput Of(params (string Id, int Score)[] applications) =>
            SmallContest.Input with
            {
                Applications = applications
                    .Select(application => SmallContest.Application(application.Id, application.Score, 1_000m)).ToSequence(),
            };

        static (string, int, int, string)[] Passed(ContestInput before, ContestInput after) =>
        [
            .. Compare(E3, before, E3, after).Differences.OfType<OutcomeDifference.Passed>()
                .Select(passed => (passed.ApplicationId, passed.Before, passed.After, passed.Rival)),
        ];
    }

    // Those of the second run alone stand in the order of its rating, whatever the order of the input.
    [Fact]
    public void Applications_that_came_are_listed_by_their_place()
    {
        var more = SmallContest.Input with
        {
            Applications = SmallContest.Input.Applications
                .Prepend(SmallContest.Application("Y", 85, 1_000m)).Prepend(SmallContest.Application("X", 50, 1_000m))
                .Append(SmallContest.Application("Z", 95, 1_000m)).ToSequence(),
        };

        Assert.Equal(
            [("Z", 1), ("Y", 3), ("X", 6)],
            Compare(E3, SmallContest.Input, E3, more).Differences.OfType<OutcomeDifference.OnlyAfter>()
                .Select(came => (came.ApplicationId, came.Result.Place)));
    }

    // C waits for its answer, or nothing is offered at all: no subsidy either way, and another reason.
    [Fact]
    public void Another_reason_for_nothing_is_a_difference()
    {
        var input = SmallContest.Input with { Answers = OfferAnswers.None };
        var comparison = Compare(E3, input, E3.With(new() { RemainderOffer = RemainderOffer.NotMade }), input);
        var award = Assert.IsType<OutcomeDifference.Award>(comparison.Differences.Single());

        Assert.Equal((Rubles.Zero, Rubles.Zero), (award.Before, award.After));
        Assert.Equal(
            (UnfundedReason.OfferAwaited, UnfundedReason.LimitsExhausted),
            (((AwardGround.Nothing)award.GroundBefore).Reason, ((AwardGround.Nothing)award.GroundAfter).Reason));
    }

    [Fact]
    public void Every_change_of_the_input_is_named()
    {
        var other = new ContestInput
        {
            Budget = new Budget(Rubles.From(300_000m)),
            Applications = SmallContest.Input.Applications.Skip(1)
                .Append(SmallContest.Application("E", 10, 1_000m)).ToSequence(),
            Answers = OfferAnswers.AllAccept,
            Releases = Sequence.Of(
                new ReleaseRound(Sequence.Of(new Release("B", ReleaseReason.Evaded)), OfferAnswers.None)),
        };
        var rules = new Rulebook(
            SmolenskRules.ThirdEdition with { Id = "E4" }, new() { MinimumScore = MinimumScore.Of(Points.FromWhole(1)) });
        var comparison = Compare(E3, SmallContest.Input, rules, other);

        Assert.Equal(
            ["OtherEdition", "OtherReading", "OtherBudget", "Withdrawn", "Added", "OtherAnswers", "OtherReleases"],
            comparison.Changes.Select(change => change.GetType().Name));
        Assert.Equal(
            "R-MINIMUM=GivenByCaller=1.00",
            comparison.Changes.OfType<ScenarioChange.OtherReading>().Single().After.ToString());
        Assert.IsType<OutcomeDifference.OnlyAfter>(comparison.DifferencesOf("E").Single());
    }

    [Property(MaxTest = 120)]
    public Property What_is_listed_is_exactly_what_differs() =>
        Properties.ForAll(
            from input in RandomContests.Many
            from reading in Gen.Elements(
                ReadingIds.Round, ReadingIds.Tie, ReadingIds.Video, ReadingIds.Fill, ReadingIds.Offer, ReadingIds.Kopeck)
            from answer in Gen.Choose(0, 1)
            select (input, reading, answer),
            drawn =>
            {
                var reading = ReadingCatalogue.Get(drawn.reading);
                var other = E3.With(reading.Choose(E3.Readings, reading.Answers[drawn.answer].Code));
                var comparison = Compare(E3, drawn.input, other, drawn.input);
                var pairs = BruteForce.Run(E3, drawn.input)!.Zip(BruteForce.Run(other, drawn.input)!).ToArray();
                Assert.Equal(drawn.answer, comparison.Changes.Count);

                IEnumerable<string> Listed<T>() where T : OutcomeDifference =>
                    comparison.Differences.OfType<T>().Select(difference => difference.ApplicationId).Order(StringComparer.Ordinal);
                IEnumerable<string> Differ(Func<ApplicationResult, object> part) =>
                    pairs.Where(pair => !part(pair.First).Equals(part(pair.Second))).Select(pair => pair.First.ApplicationId);

                Assert.Equal(Differ(result => result.Score), Listed<OutcomeDifference.Score>());
                Assert.Equal(Differ(result => result.Place), Listed<OutcomeDifference.Passed>());
                Assert.Equal(Differ(result => result.TieUnresolved), Listed<OutcomeDifference.Tie>());
                Assert.Empty(Differ(result => result.Award).Except(Listed<OutcomeDifference.Award>()));
                Assert.All(
                    comparison.Differences.OfType<OutcomeDifference.Award>(),
                    award => Assert.True(award.Before != award.After || award.GroundBefore != award.GroundAfter));
                Assert.All(comparison.Differences, difference => Assert.False(difference.Clause.IsNone));
            });

    private static OutcomeComparison Compare(Rulebook rules, ContestInput input, Rulebook otherRules, ContestInput other) =>
        OutcomeComparison.Of(Contest.Run(rules, input).OrThrow(), Contest.Run(otherRules, other).OrThrow());
}
