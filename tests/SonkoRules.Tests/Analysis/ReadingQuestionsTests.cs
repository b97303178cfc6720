using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Calendars;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Tests.Eligibility;

namespace SonkoRules.Tests.Analysis;

public sealed class ReadingQuestionsTests
{
    private static readonly Rulebook E3 = new(SmolenskRules.ThirdEdition);

    // k = 0.5 and 0.2: the mean 0.35, the greatest 0.5, the sum 0.7 of 100 000.01: 35 000.0035, 50 000.005, 70 000.007.
    [Fact]
    public void A_return_depends_on_how_results_combine_and_on_the_kopeck()
    {
        var results = Sequence.Of(new SubsidyResult("people", 100, 50), new SubsidyResult("posts", 10, 8));
        var effects = ReadingQuestions.OfReturn(E3, under => under.Returns.ForUnmetResults(Rubles.From(100_000.01m), results).OrThrow());

        Assert.Equal(Rubles.From(35_000m), effects.Base);
        Assert.Equal(
            ["100000.00", "100000.01", "35000.00", "50000.00", "50000.01", "70000.00", "70000.01"],
            effects.Values.Select(value => value.Value.ToString()).Order());
        Assert.Equal([ReadingIds.Several, ReadingIds.Kopeck, ReadingIds.Unmet], effects.Deciding);
    }

    // The announcement of E1 on Monday 3 March 2025. Which readings a term names depends on R-WINDOW: all are varied.
    [Fact]
    public void A_deadline_depends_on_readings_that_another_answer_brings_in()
    {
        var announced = new LocalDate(2025, 3, 3);
        LocalDate LastDay(Rulebook rules) =>
            rules.Deadlines.Acceptance.From(announced, RussianCalendar.FiveDayWeek).OrThrow().LastDay;
        var e1 = new Rulebook(SmolenskRules.FirstEdition);
        var effects = ReadingQuestions.OfDeadline(
            e1, under => under.Deadlines.Acceptance.From(announced, RussianCalendar.FiveDayWeek).OrThrow());

        string[] all = [ReadingIds.Start, ReadingIds.Shift, ReadingIds.Span, ReadingIds.Window, ReadingIds.Before, ReadingIds.Back];
        var brute = BruteForce.Combinations(e1.Readings, all).Select(readings => LastDay(e1.With(readings))).ToHashSet();
        Assert.Equal(brute.Order(), effects.Values.Select(value => value.Value).Order());
        Assert.Equal(LastDay(e1), effects.Base);
        Assert.Contains(ReadingIds.Before, effects.Deciding.Concat(effects.Idle));
        foreach (var value in effects.Values)
        {
            Assert.All(value.Rulebooks(), rules => Assert.Equal(value.Value, LastDay(rules)));
        }
    }

    // Registered elsewhere in 2020 and here since a month: a year "registered in the region" only under R-REGION's other
    // answer.
    [Fact]
    public void A_verdict_depends_on_what_a_year_of_registration_means()
    {
        var facts = Applicants.Eligible with
        {
            Division = TerritorialDivision.None,
            RegisteredInRegionSince = Applicants.Dates.AcceptanceEnd.PlusMonths(-1),
        };
        var effects = ReadingQuestions.OfVerdict(E3, under => under.Eligibility.Assess(facts, Applicants.Dates));

        Assert.Equal(VerdictKind.Ineligible, effects.Base.Kind);
        Assert.Equal([Clause.Parse("1.5")], effects.Base.NotMet);
        Assert.Equal([VerdictKind.Ineligible, VerdictKind.Eligible], effects.Values.Select(value => value.Value.Kind));
        Assert.Equal([ReadingIds.Region], effects.Deciding);
    }

    [Fact]
    public void Readings_that_are_named_only_under_another_answer_are_found()
    {
        static Sequence<AppliedReading> Named(Readings readings, params string[] ids) =>
            ids.Select(id => new AppliedReading(id, ReadingCatalogue.Get(id).ChosenIn(readings).Code)).ToSequence();

        // A chain: the second reading matters under another answer to the first, the third under one to the second.
        var effects = ReadingQuestions.Of(
            E3,
            rules => rules.Readings,
            readings => readings.ScoreRounding == ScoreRounding.EachWeightedMean ? 0
                : readings.FilingOrder == FilingOrder.ByMoment ? 1
                : readings.CuredBreach == CuredBreach.NothingReturned ? 2 : 3,
            readings => readings.ScoreRounding == ScoreRounding.EachWeightedMean ? Named(readings, ReadingIds.Round)
                : readings.FilingOrder == FilingOrder.ByMoment ? Named(readings, ReadingIds.Round, ReadingIds.Tie)
                : Named(readings, ReadingIds.Round, ReadingIds.Tie, ReadingIds.Cure));

        Assert.Equal([0, 1, 2, 3], effects.Values.Select(value => value.Value).Order());
        Assert.Equal([ReadingIds.Round, ReadingIds.Tie, ReadingIds.Cure], effects.Deciding);
    }
}
