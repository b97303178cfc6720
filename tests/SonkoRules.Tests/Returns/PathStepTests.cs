using System;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Returns;

namespace SonkoRules.Tests.Returns;

/// <summary>Steps whose own day is unknown, and steps whose term has no start or no end.</summary>
public sealed class PathStepTests
{
    private static readonly LocalDate Later = new(2025, 9, 1);

    // Of the later steps known, the earliest is named: the one next to the step itself.
    [Fact]
    public void A_step_of_a_breach_without_a_day_is_passed_by_the_next_known_one()
    {
        var facts = new BreachFacts
        {
            SubsidyYear = 2025,
            Found = new(2025, 6, 2),
            Decided = new(2025, 6, 27),
            DemandSent = new(2025, 7, 7),
            DemandReceived = new(2025, 7, 10),
        };

        Assert.Equal(new(2025, 6, 27), Passed(Breach(facts).Steps[0]));
        Assert.Equal(new(2025, 7, 7), Passed(Breach(facts with { Decided = null }).Steps[0]));
        Assert.Equal(new(2025, 7, 7), Passed(Breach(facts with { Decided = null }).Steps[2]));
        Assert.Equal(
            new(2025, 7, 10), Passed(Breach(facts with { Decided = null, DemandSent = null }).Steps[2]));
        Assert.Equal(new(2025, 7, 10), Passed(Breach(facts with { DemandSent = null }).Steps[3]));
    }

    [Fact]
    public void A_step_of_an_agreement_without_a_day_is_passed_by_the_next_known_one()
    {
        var facts = new AgreementFacts { ProtocolSigned = new(2025, 5, 12) };
        var made = facts with { DraftNoticeSent = new(2025, 5, 15), Made = new(2025, 5, 23), Paid = new(2025, 6, 2) };

        Assert.Equal(new(2025, 5, 23), Passed(Agreement(made).Steps[1]));
        Assert.Equal(new(2025, 6, 2), Passed(Agreement(made with { Made = null }).Steps[1]));
        Assert.Equal(new(2025, 5, 23), Passed(Agreement(facts with { Made = new(2025, 5, 23) }).Steps[0]));
        Assert.Equal(
            new(2025, 5, 19),
            Passed(Agreement(facts with { Objected = new(2025, 5, 19), Made = new(2025, 5, 23) }).Steps[0]));
        Assert.Equal(
            new(2025, 5, 23),
            Passed(Agreement(facts with { Objected = new(2025, 5, 26), Made = new(2025, 5, 23) }).Steps[0]));
        Assert.Equal(new(2025, 5, 26), Passed(Agreement(facts with { Objected = new(2025, 5, 26) }).Steps[0]));
    }

    [Fact]
    public void A_step_of_a_suspension_without_a_day_is_passed_by_the_next_known_one()
    {
        var facts = new SuspensionFacts { AgreementEnds = new(2025, 12, 19) };
        var decided = facts with { Decided = new(2025, 7, 21) };

        Assert.Equal(new(2025, 7, 21), Passed(Suspension(decided).Steps[0]));
        Assert.Equal(new(2025, 7, 21), Passed(Suspension(decided with { Notified = new(2025, 7, 23) }).Steps[0]));
        Assert.Equal(new(2025, 7, 23), Passed(Suspension(facts with { Notified = new(2025, 7, 23) }).Steps[0]));
    }

    // Notice sent on Thu 15.05: the five working days end on Thu 22.05.
    [Theory]
    [InlineData(16, null, AheadReason.NoTermNamed)]
    [InlineData(22, null, AheadReason.NoTermNamed)]
    [InlineData(23, null, null)]
    [InlineData(20, 22, null)]
    public void Objections_in_time_take_the_signature_out_of_its_term(int objected, int? signature, AheadReason? reason)
    {
        var path = Agreement(new()
        {
            ProtocolSigned = new(2025, 5, 12),
            DraftNoticeSent = new(2025, 5, 15),
            Objected = new(2025, 5, objected),
            SignedByRecipient = signature is { } day ? new LocalDate(2025, 5, day) : null,
        });

        Assert.Equal(reason, path.Steps[1].State is StepState.Ahead ahead ? ahead.Reason : null);
        Assert.Equal(reason is not null, path.Steps[1].Deadline is null);
    }

    // Until an act sets the term to cure, the decision has no term; until that term ends, it may not be needed.
    [Fact]
    public void A_step_ahead_says_why()
    {
        var found = new BreachFacts { SubsidyYear = 2025, Found = new(2025, 6, 2) };
        var act = found with { ActSent = new(2025, 6, 6), CureBy = new(2025, 6, 20) };

        Assert.Equal(AheadReason.TermNotStarted, Ahead(Breach(found, new(2025, 6, 2)).Steps[2]));
        Assert.Equal(AheadReason.MayNotBeNeeded, Ahead(Breach(act, new(2025, 6, 20)).Steps[2]));
        Assert.Equal(AheadReason.TermNotStarted, Ahead(Breach(act, new(2025, 6, 20)).Steps[3]));
    }

    // Where a cure ends nothing, the decision waits for the last day of the term to cure all the same.
    [Theory]
    [InlineData(20, typeof(StepState.Ahead))]
    [InlineData(21, typeof(StepState.Open))]
    public void The_decision_waits_for_the_term_to_cure(int day, Type state)
    {
        var rules = Some.RulesUnder(new Readings { CuredBreach = CuredBreach.WholeSubsidyReturned });
        var facts = new BreachFacts
        {
            SubsidyYear = 2025,
            Found = new(2025, 6, 2),
            ActSent = new(2025, 6, 6),
            CureBy = new(2025, 6, 20),
        };

        Assert.IsType(state, rules.Breach(facts, new(2025, 6, day), Some.Calendar).OrThrow().Steps[2].State);
    }

    // The end of the agreement bounds the application where the thirty days end on the same day.
    [Fact]
    public void Of_two_terms_that_end_together_the_agreement_s_counts()
    {
        var together = Enumerable.Range(0, 60)
            .Select(i => new SuspensionFacts
            {
                AgreementEnds = new(2025, 7, 31),
                ServiceEnded = new LocalDate(2025, 6, 1).PlusDays(i),
            })
            .Select(facts => (
                Limit: Some.Rules.Suspension(facts with { ServiceEnded = null }, Later, Some.Calendar).OrThrow().Steps[0],
                Both: Some.Rules.Suspension(facts, Later, Some.Calendar).OrThrow().Steps[0],
                After: Some.Rules.Suspension(facts with { AgreementEnds = new(2026, 7, 31) }, Later, Some.Calendar).OrThrow().Steps[0]))
            .Where(steps => LastDay(steps.Limit) == LastDay(steps.After))
            .ToArray();

        Assert.NotEmpty(together);
        Assert.All(together, steps => Assert.Equal(steps.Limit.Deadline, steps.Both.Deadline));
    }

    private static Path<BreachFacts, BreachOutcome> Breach(BreachFacts facts, LocalDate? asOf = null) =>
        Some.Rules.Breach(facts, asOf ?? Later, Some.Calendar).OrThrow();

    private static Path<AgreementFacts, AgreementOutcome> Agreement(AgreementFacts facts) => Some.Rules.Agreement(facts, Later, Some.Calendar).OrThrow();

    private static Path<SuspensionFacts, SuspensionOutcome> Suspension(SuspensionFacts facts) => Some.Rules.Suspension(facts, Later, Some.Calendar).OrThrow();

    private static LocalDate Passed(PathStep step) => Assert.IsType<StepState.Passed>(step.State).LaterStepOn;

    private static AheadReason Ahead(PathStep step) => Assert.IsType<StepState.Ahead>(step.State).Reason;

    private static LocalDate LastDay(PathStep step) => step.Deadline!.LastDay;
}
