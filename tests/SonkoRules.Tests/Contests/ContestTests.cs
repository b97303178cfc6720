using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Contests;

public sealed class ContestTests
{
    private static readonly Rulebook E3 = SmolenskRules.AnnouncedOn(new LocalDate(2025, 4, 21)).OrThrow();

    // Against 60 000: A counts 25 000 (its cap), B 19 000; 16 000 is uncovered and C asks 24 000: stop. Left: 60 000 −
    // 22 500 − 19 000 = 18 500. C reduces to 18 500 and gets min(18 500, 20 000, 25 000). Nothing is left for D.
    [Fact]
    public void A_small_contest_is_computed_from_scores_to_awards()
    {
        var outcome = Contest.Run(E3, SmallContest.Input).OrThrow();

        Assert.Equal(["A", "B", "C", "D"], outcome.Rating.Select(position => position.Entry.ApplicationId));
        Assert.Equal(
            [("A", 22_500m, "3.3"), ("B", 19_000m, "3.3"), ("C", 18_500m, "3.4")],
            outcome.Allocation.Awards.Select(award => (award.ApplicationId, award.Amount.ToDecimal(), award.Clause.ToString())));
        Assert.Equal(Rubles.Zero, outcome.Allocation.Left);
        Assert.Equal("D", outcome.Allocation.Unfunded().Single().Position.Entry.ApplicationId);
        Assert.Equal("E3", outcome.Rules.Edition.Id);
        Assert.Equal(Points.FromWhole(80), outcome.ScoreOf("B").Value);
    }

    [Fact]
    public void Released_money_goes_on_in_the_same_call()
    {
        var input = SmallContest.Input with
        {
            Releases = Sequence.Of(
                new ReleaseRound(Sequence.Of(new Release("A", ReleaseReason.Evaded)), OfferAnswers.None)),
        };
        var outcome = Contest.Run(E3, input).OrThrow();

        Assert.Equal(["B", "C", "D"], outcome.Allocation.Awards.Select(award => award.ApplicationId));
        Assert.Equal(Rubles.From(20_500m), outcome.Allocation.Left);
    }

    [Fact]
    public void An_outcome_names_its_edition_and_every_reading_of_its_rooms()
    {
        var outcome = Contest.Run(E3.With(new() { ScoreRounding = ScoreRounding.Sum }), SmallContest.Input).OrThrow();

        Assert.Equal(
            "R-EDITION R-PANEL R-GRID R-BANDS R-ROUND R-HALF R-TIE R-VIDEO R-SCOPE R-BASE R-FILL R-KOPECK R-MINIMUM R-NOBODY R-OFFER R-REFUSER R-FIT R-REMAINDER",
            string.Join(" ", outcome.Readings.Select(reading => reading.Id)));
        Assert.Contains(new AppliedReading("R-ROUND", "Sum"), outcome.Readings);
    }

    [Theory]
    [InlineData("A")]
    [InlineData("C")]
    [InlineData("D")]
    public void An_application_explains_what_it_got(string id)
    {
        var explanation = Contest.Run(E3, SmallContest.Input).OrThrow().Explain(id);

        Snapshot.Verify(
            explanation.ToText(Language.Russian) + "\n\n" + explanation.ToText(Language.English) + "\n", id);
    }

    [Fact]
    public void A_refused_offer_is_explained()
    {
        var input = SmallContest.Input with { Answers = OfferAnswers.AllRefuse };

        Assert.Contains(
            "ответ: отказ", Contest.Run(E3, input).OrThrow().Explain("C").ToText(Language.Russian), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Russian, "Причина: ", "; запрос 24 000,00 ₽", ", нераспределённый остаток ", "Предложено из остатка ", "ответ: отказ", "Применена ")]
    [InlineData(Language.English, "Reason: ", "; the request is RUB 24,000.00", ", undistributed is ", "Offered from the remainder of ", "answer: refused", "Applied: ")]
    public void Why_an_application_got_nothing_is_worded(
        Language language, string reason, string request, string left, string offer, string answer, string rules)
    {
        var text = Contest.Run(E3, SmallContest.Input with { Answers = OfferAnswers.AllRefuse }).OrThrow()
            .Explain("C").ToText(language).Replace('\u00A0', ' ');

        Assert.All(
            new[] { reason, request, left, offer, answer, rules },
            part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotContain("(not the default)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("(не по умолчанию)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reading_that_is_not_the_default_is_marked()
    {
        var explained = Contest.Run(E3.With(new() { ScoreRounding = ScoreRounding.Sum }), SmallContest.Input).OrThrow().Explain("A");
        string[] Marked(Language language, string mark) =>
            [.. explained.ToText(language).Split('\n').Where(line => line.Contains(mark, StringComparison.Ordinal))];

        Assert.Contains("R-ROUND. ", Assert.Single(Marked(Language.Russian, " (не по умолчанию)")), StringComparison.Ordinal);
        Assert.Contains("R-ROUND. ", Assert.Single(Marked(Language.English, " (not the default)")), StringComparison.Ordinal);
    }

    [Fact]
    public void Outcomes_are_equal_by_rules_input_and_what_was_allocated()
    {
        var outcome = Contest.Run(E3, SmallContest.Input).OrThrow();
        var others = new[]
        {
            Contest.Run(E3.With(new() { ScoreRounding = ScoreRounding.Sum }), SmallContest.Input).OrThrow(),
            Contest.Run(E3, SmallContest.Input with { Answers = OfferAnswers.AllRefuse }).OrThrow(),
            Contest.Run(E3, SmallContest.Input with { Budget = new Budget(Rubles.From(250_000m)) }).OrThrow(),
        };

        Assert.True(outcome.Equals(Contest.Run(E3, SmallContest.Input).OrThrow()));
        Assert.Equal(Contest.Run(E3, SmallContest.Input).OrThrow().GetHashCode(), outcome.GetHashCode());
        Assert.All(others, other => Assert.False(outcome.Equals(other)));
        Assert.False(outcome.Equals((ContestOutcome?)null));
    }

    [Fact]
    public void A_round_of_releases_has_one_at_least() =>
        Assert.Throws<ArgumentException>(
            "Releases", () => new ReleaseRound(Sequence.Empty<Release>(), OfferAnswers.None));

    [Fact]
    public void Every_error_of_the_input_is_listed_with_its_place()
    {
        var input = SmallContest.Input with
        {
            Applications = Sequence.Of(
                SmallContest.Application("A", 90, 1m),
                SmallContest.Application("A", 101, 1m),
                SmallContest.Application("B", 50, 1m) with { Sheets = Sequence.Empty<ExpertSheet>() }),
        };

        var thrown = Assert.Throws<RefusedException>(() => Contest.Run(E3, input).OrThrow());
        Assert.Equal(Contest.Check(E3, input), thrown.WhyNot.Errors);
        Assert.Equal("/applications/1/id", thrown.WhyNot.Errors[0].Path);
        Assert.Equal(30, thrown.WhyNot.Errors.Count(error => error.Path == "/applications/1/sheets"));
        Assert.Equal(
            "application 'B': score sheets: 0, allowed: 3",
            thrown.WhyNot.Errors.Single(error => error.Path == "/applications/2/sheets").Message.English);
        Assert.Empty(Contest.Check(E3, SmallContest.Input));
    }

    [Fact]
    public void Releases_that_name_no_winner_are_listed_together()
    {
        var input = SmallContest.Input with
        {
            Releases = Sequence.Of(
                new ReleaseRound(Sequence.Of(new Release("B", ReleaseReason.RefusedByMinistry)), OfferAnswers.None),
                new ReleaseRound(
                    Sequence.Of(
                        new Release("A", ReleaseReason.RefusedByMinistry),
                        new Release("B", ReleaseReason.Evaded),
                        new Release("A", ReleaseReason.Evaded)),
                    OfferAnswers.None)),
        };

        Assert.Equal(
            ["/releases/1/releases/1", "/releases/1/releases/2"],
            Assert.Throws<RefusedException>(() => Contest.Run(E3, input).OrThrow()).WhyNot.Errors.Select(error => error.Path));
    }

    [Fact]
    public void An_unknown_application_is_refused()
    {
        var outcome = Contest.Run(E3, SmallContest.Input).OrThrow();

        Assert.Throws<ArgumentException>(() => outcome.Explain("nobody"));
        Assert.Throws<ArgumentNullException>(() => outcome.ScoreOf(null!));
    }

    [Fact]
    public void Directions_are_rated_where_the_reading_asks_for_it()
    {
        Assert.Empty(Contest.Run(E3, SmallContest.Input).OrThrow().DirectionRatings);
        var rules = E3.With(new() { RatingScope = RatingScope.PerDirection });
        var outcome = Contest.Run(rules, SmallContest.Input).OrThrow();
        var direction = Assert.Single(outcome.DirectionRatings);

        // A1.12: each by itself, whatever the limits: 22 500, 19 000, min(24 000, 20 000) and min(2 000, 10 000).
        Assert.Equal(
            [22_500m, 19_000m, 20_000m, 2_000m],
            rules.Subsidies.PreliminarySums(direction, SmallContest.Input.Budget).Select(size => size.Amount.ToDecimal()));
    }

    // Criterion 9 weighs as much as criterion 5 in E1 (1 and 1) and half of it in E3 (0.05 and 0.1).
    [Fact]
    public void Criterion_9_changes_the_order_between_the_editions()
    {
        ContestApplication With(string id, int fifth, int ninth, int step) => SmallContest.Application(id, 5 * step, 1_000m) with
        {
            Sheets = Enumerable.Range(1, 3).Select(expert => new ExpertSheet(
                $"{expert}",
                Enumerable.Range(1, 10).Select(i => (i == 5 ? fifth : i == 9 ? ninth : 5) * step).ToArray())).ToSequence(),
        };
        string Best(Edition edition, int step) => Contest.Run(
            new Rulebook(edition),
            SmallContest.Input with { Applications = Sequence.Of(With("team", 5, 8, step), With("estimate", 7, 5, step)) }).OrThrow()
            .Rating[0].Entry.ApplicationId;

        // E1: 5 × 1 + 8 × 1 = 13 against 7 + 5 = 12. E3: 50 × 0.1 + 80 × 0.05 = 9 against 70 × 0.1 + 50 × 0.05 = 9.5.
        Assert.Equal("team", Best(SmolenskRules.FirstEdition, 1));
        Assert.Equal("estimate", Best(SmolenskRules.ThirdEdition, 10));
    }

    // E1: ten tens make 105 points, F = 250 000 × 0.1 / 100 × 105 = 26 250 and 3.1 holds it at 25 000.
    [Fact]
    public void The_best_score_of_the_first_edition_is_capped()
    {
        var outcome = Contest.Run(
            new Rulebook(SmolenskRules.FirstEdition),
            SmallContest.Input with { Applications = Sequence.Of(SmallContest.Application("A", 10, 100_000m)) }).OrThrow();

        var size = outcome.Allocation.Awards.Single().Size;
        Assert.Equal(Points.FromWhole(105), size.Score);
        Assert.Equal(Rubles.From(26_250m), size.Formula);
        Assert.Equal((Rubles.From(25_000m), SizeBound.Cap), (size.Amount, size.Bound));
    }

    [Property]
    public void The_order_of_applications_and_sheets_never_matters(ContestInput input, int seed)
    {
        var shuffled = Shrink.Shuffled(input.Applications, seed)
            .Select(application => application with { Sheets = application.Sheets.Reverse().ToSequence() });

        Assert.Equal(
            Ask.Run(E3, input).Allocation,
            Ask.Run(E3, input with { Applications = Sequence.From(shuffled) }).Allocation);
    }

    [Property]
    public void Under_every_reading_awards_stay_within_the_limits_and_the_requests(Readings readings, ContestInput input)
    {
        // Scores off the described grid are refused under one answer to R-GRID.
        var allocation = Ask.Run(E3.With(readings with { ScoreGrid = default }), input).Allocation;

        Assert.Equal(input.Budget.Limits, allocation.Total + allocation.Left);
        Assert.True(allocation.Left >= Rubles.Zero);
        Assert.All(allocation.Awards, award => Assert.InRange(award.Amount, Rubles.FromKopecks(1), award.Position.Entry.Request));
    }

    [Fact]
    public void Outcomes_are_values()
    {
        Assert.Equal(Contest.Run(E3, SmallContest.Input).OrThrow(), Contest.Run(E3, SmallContest.Input).OrThrow());
        Assert.NotEqual(
            Contest.Run(E3, SmallContest.Input).OrThrow(), Contest.Run(E3, SmallContest.Input with { Answers = OfferAnswers.None }).OrThrow());
    }

    [Fact]
    public void A_contest_without_applications_has_an_empty_rating()
    {
        var outcome = Contest.Run(
            E3, SmallContest.Input with { Applications = Sequence.Empty<ContestApplication>() }).OrThrow();

        Assert.Empty(outcome.Rating);
        Assert.Equal(Rubles.From(60_000m), outcome.Allocation.Left);
    }
}
