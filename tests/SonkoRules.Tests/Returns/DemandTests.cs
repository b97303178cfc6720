using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Returns;

/// <summary>Clause 3.17: a breach found in the year of the subsidy is overdue only after a demand.</summary>
public sealed class DemandTests
{
    // 30 working days from Mon 10.11.2025 end on Mon 22.12.2025; the act leaves until Fri 26.12.2025 to cure, and the
    // decision until Fri 16.01.2026.
    private static readonly BreachFacts Facts = new()
    {
        SubsidyYear = 2025,
        Found = new(2025, 11, 10),
        ActSent = new(2025, 11, 14),
        CureBy = new(2025, 12, 26),
    };

    private static readonly BreachFacts Demanded = Facts with
    {
        Decided = new(2026, 1, 15),
        DemandSent = new(2026, 1, 20),
        DemandReceived = new(2026, 1, 27),
    };

    private static readonly LocalDate Due = new(2025, 12, 22);
    private static readonly Rubles Subsidy = Rubles.From(1_000_000);

    [Fact]
    public void Nothing_is_overdue_before_the_demand_and_the_collision_is_reported()
    {
        var path = On(Facts, new(2025, 12, 29));

        Assert.Empty(path.Overdue);
        Assert.Equal(Due, path.Last.Deadline!.LastDay);
        Assert.Equal(AheadReason.NotDemanded, Assert.IsType<StepState.Ahead>(path.Last.State).Reason);
        Assert.Equal(
            "возврат субсидии в полном объёме: не позднее пн 22.12.2025 — требование не получено",
            path.Last.Explain().Statement.Russian);
        Assert.Equal(
            "return of the whole subsidy: not later than Mon 2025-12-22 — not yet demanded",
            path.Last.Explain().Statement.English);
        Assert.Equal(
            [new(2025, 12, 26), new LocalDate(2026, 1, 16)],
            path.Collisions.Select(collision => collision.Ahead.LastDay));
        Assert.All(path.Collisions, collision => Assert.Equal(path.Last.Deadline, collision.Ends));
        Assert.Contains(
            "сроки противоречат друг другу: возврат субсидии в полном объёме: не позднее пн 22.12.2025",
            path.Explain().ToText(Language.Russian));
        Assert.StartsWith(
            "terms collide: return of the whole subsidy: not later than Mon 2025-12-22", path.Collisions[0].ToString());

        var timing = Assert.IsType<ReturnTiming.NotDemanded>(Some.Rules.ForBreach(Subsidy, path).Timing);
        Assert.Equal(Due, timing.Deadline!.LastDay);
        Assert.EndsWith(
            "; срок возврата — не позднее пн 22.12.2025; требование министерства не получено",
            Some.Rules.ForBreach(Subsidy, path).Explain().Statement.Russian);
    }

    [Fact]
    public void Terms_that_fit_collide_with_nothing() =>
        Assert.Empty(On(Facts with { CureBy = new(2025, 11, 28) }, new(2025, 11, 20)).Collisions);

    [Fact]
    public void A_breach_that_was_cured_or_found_later_has_no_collision()
    {
        Assert.NotEmpty(On(Facts, new(2025, 12, 1)).Collisions);
        Assert.Empty(On(Facts with { Cured = new(2025, 12, 1) }, new(2025, 12, 1)).Collisions);
        Assert.Empty(On(Facts with { SubsidyYear = 2024 }, new(2025, 12, 1)).Collisions);
    }

    [Fact]
    public void A_demand_received_in_time_leaves_the_day_of_the_clause()
    {
        var facts = Facts with
        {
            CureBy = new(2025, 11, 28),
            Decided = new(2025, 12, 5),
            DemandSent = new(2025, 12, 8),
            DemandReceived = Due,
            DemandedBy = new(2026, 1, 30),
        };

        Assert.IsType<StepState.Open>(On(facts, Due).Last.State);
        Assert.Equal(1, Assert.IsType<StepState.Overdue>(On(facts, Due.PlusDays(1)).Last.State).Days);
    }

    [Fact]
    public void A_later_demand_that_names_no_term_is_due_on_no_day_and_never_overdue()
    {
        for (var days = 0; days < 400; days++)
        {
            var path = On(Demanded, Facts.Found.PlusDays(days));

            Assert.IsNotType<StepState.Overdue>(path.Last.State);
        }

        var last = On(Demanded, new(2026, 6, 1));
        Assert.Null(last.Last.Deadline);
        Assert.Equal(AheadReason.NoTermNamed, Assert.IsType<StepState.Ahead>(last.Last.State).Reason);
        var claim = Some.Rules.ForBreach(Subsidy, last);
        Assert.Equal((Subsidy, ClaimStanding.Owed), (claim.Amount, claim.Standing));
        Assert.IsType<ReturnTiming.NotNamed>(claim.Timing);
    }

    [Fact]
    public void A_later_demand_is_due_by_the_later_of_the_two_days()
    {
        var named = Demanded with { DemandedBy = new(2026, 2, 10) };

        Assert.IsType<StepState.Open>(On(named, new(2026, 2, 10)).Last.State);
        Assert.Equal(1, Assert.IsType<StepState.Overdue>(On(named, new(2026, 2, 11)).Last.State).Days);
        Assert.Equal(
            new(2026, 2, 10),
            Assert.IsType<ReturnTiming.By>(Some.Rules.ForBreach(Subsidy, On(named, new(2026, 2, 2))).Timing).Deadline.LastDay);

        // Sent on 18.12 and asking for 19.12, received on 25.12: the day of 3.17 is the later one.
        var early = Facts with
        {
            CureBy = new(2025, 11, 28),
            DemandSent = new(2025, 12, 18),
            DemandReceived = new(2025, 12, 25),
            DemandedBy = new(2025, 12, 19),
        };
        Assert.Equal(Due, On(early, new(2025, 12, 25)).Last.Deadline!.LastDay);
    }

    [Fact]
    public void A_return_before_the_demand_is_not_late()
    {
        var early = Facts with { Returned = new(2026, 1, 12) };
        var demanded = Demanded with { Returned = new(2026, 1, 12), DemandedBy = new(2026, 1, 20) };
        var late = Demanded with { Returned = new(2026, 2, 12), DemandedBy = new(2026, 2, 10) };

        Assert.False(Assert.IsType<StepState.Done>(On(early, new(2026, 3, 1)).Last.State).IsLate);
        Assert.False(Assert.IsType<StepState.Done>(On(demanded, new(2026, 3, 1)).Last.State).IsLate);
        Assert.True(Assert.IsType<StepState.Done>(On(late, new(2026, 3, 1)).Last.State).IsLate);
    }

    [Theory]
    // R-FOUND. 30 wd from the finding; from the act of 14.11.2025; from the decision of 15.01.2026.
    [InlineData(BreachEstablished.Finding, "2025-12-22")]
    [InlineData(BreachEstablished.Act, "2025-12-26")]
    [InlineData(BreachEstablished.Decision, "2026-02-27")]
    public void The_30_days_run_from_the_day_that_the_reading_names(BreachEstablished reading, string day)
    {
        var path = Under(new() { BreachEstablished = reading }, Demanded with { DemandReceived = null }, new(2026, 1, 21));

        Assert.Equal(day, path.Last.Deadline!.LastDay.ToString("uuuu-MM-dd", null));
        Assert.Contains(new AppliedReading("R-FOUND", reading.ToString()), path.Readings);
    }

    [Fact]
    public void The_year_is_judged_by_the_day_of_finding_under_every_reading()
    {
        foreach (var reading in System.Enum.GetValues<BreachEstablished>())
        {
            var path = Under(new() { BreachEstablished = reading }, Demanded with { DemandedBy = new(2026, 2, 10) }, new(2026, 1, 28));

            Assert.Equal(30, SmolenskRules.ThirdEdition.Deadlines.ReturnInYear.Form.Count);
            Assert.NotEqual(SmolenskRules.ThirdEdition.Deadlines.ReturnAfterYear, path.Last.Term);
        }
    }

    [Fact]
    public void A_term_that_nothing_known_starts_has_no_day()
    {
        // R-FOUND, the decision: none is known.
        var none = Under(new() { BreachEstablished = BreachEstablished.Decision }, Facts, new(2025, 12, 29));
        Assert.Null(none.Last.Deadline);
        Assert.Null(Assert.IsType<ReturnTiming.NotDemanded>(Some.Rules.ForBreach(Subsidy, none).Timing).Deadline);
        Assert.EndsWith(
            "; not yet demanded by the ministry", Some.Rules.ForBreach(Subsidy, none).Explain().Statement.English);

        var demanded = Under(
            new() { BreachEstablished = BreachEstablished.Decision },
            Demanded with { Decided = null, DemandedBy = new(2026, 2, 10) },
            new(2026, 6, 1));
        Assert.Equal(AheadReason.NoTermNamed, Assert.IsType<StepState.Ahead>(demanded.Last.State).Reason);
    }

    // R-PROCEDURE.
    [Fact]
    public void A_breach_of_the_procedure_returns_the_whole_or_the_sum_of_the_decision()
    {
        var facts = Demanded with { Kind = BreachKind.Procedure, DecidedSum = Rubles.From(150_000), DemandedBy = new(2026, 2, 10) };
        var sum = Some.RulesUnder(new() { ProcedureBreach = ProcedureBreach.SumOfDecision });
        ReturnClaim By(ReturnRules rules, BreachFacts known) =>
            rules.ForBreach(Subsidy, rules.Breach(known, new(2026, 2, 2), Some.Calendar).OrThrow());

        Assert.Equal(Subsidy, By(Some.Rules, facts).Amount);
        Assert.Equal(Rubles.From(150_000), By(sum, facts).Amount);
        Assert.Equal(new(2026, 2, 10), Assert.IsType<ReturnTiming.By>(By(sum, facts).Timing).Deadline.LastDay);
        Assert.IsType<ReturnTiming.NotNamed>(By(sum, facts with { DemandedBy = null }).Timing);
        Assert.IsType<ReturnTiming.AfterDemand>(
            By(sum, facts with { DemandReceived = null, DemandedBy = null }).Timing);
        Assert.Equal(Rubles.Zero, By(sum, facts with { DecidedSum = null }).Amount);
        Assert.Equal(Subsidy, By(sum, facts with { DecidedSum = Rubles.From(2_000_000) }).Amount);
        Assert.Equal(Subsidy, By(sum, facts with { Kind = BreachKind.Conditions }).Amount);
        Assert.Contains(new AppliedReading("R-PROCEDURE", "SumOfDecision"), By(sum, facts).Readings);
        Assert.DoesNotContain(By(sum, facts with { Kind = BreachKind.Conditions }).Readings, reading => reading.Id == "R-PROCEDURE");
        Assert.StartsWith("breach of the procedure: ", By(sum, facts).Explain().Statement.English);
        Assert.StartsWith("нарушение порядка предоставления субсидии: ", By(sum, facts).Explain().Statement.Russian);
    }

    // R-OFF-PURPOSE.
    [Fact]
    public void Money_used_off_purpose_returns_itself_by_the_terms_of_a_breach_or_the_whole()
    {
        var spent = Rubles.From(50_000);
        var path = On(Facts, new(2025, 12, 29));
        var all = Some.RulesUnder(new() { OffPurposeReturn = OffPurposeReturn.WholeSubsidy });

        var claim = Some.Rules.ForOffPurpose(Subsidy, spent, path);
        Assert.Equal((spent, Clause.Parse("3.13")), (claim.Amount, claim.Clause));
        Assert.Equal(Due, Assert.IsType<ReturnTiming.NotDemanded>(claim.Timing).Deadline!.LastDay);
        Assert.Equal(path.Explain(), claim.Explain().Parts[0]);
        Assert.Equal(
            ["R-OFF-PURPOSE", "R-KOPECK", "R-CURE", "R-FOUND", "R-FROM", "R-SHIFT"],
            claim.Readings.Select(reading => reading.Id));

        Assert.Equal((Subsidy, Clause.Parse("3.17")), (all.ForOffPurpose(Subsidy, spent, path).Amount, all.ForOffPurpose(Subsidy, spent).Clause));
        Assert.Equal(Rubles.Zero, all.ForOffPurpose(Subsidy, Rubles.Zero).Amount);
        Assert.Equal(
            Rubles.Zero, Some.Rules.ForOffPurpose(Subsidy, spent, On(Facts with { Cured = new(2025, 12, 1) }, new(2025, 12, 1))).Amount);
        Assert.True(Some.Rules.ForOffPurpose(Subsidy, spent, On(Facts, new(2025, 12, 1))).IsContingent);

        // No check has found it yet: owed, not demanded, on no known day.
        var unfound = Some.Rules.ForOffPurpose(Subsidy, spent);
        Assert.Equal((spent, ClaimStanding.Owed), (unfound.Amount, unfound.Standing));
        Assert.Null(Assert.IsType<ReturnTiming.NotDemanded>(unfound.Timing).Deadline);
        Assert.IsType<ReturnTiming.NothingDue>(Some.Rules.ForOffPurpose(Subsidy, Rubles.Zero).Timing);

        // Unused and off purpose together are never above the subsidy by the money, whatever the reading returns.
        var unused = all.ForUnusedRemainder(Rubles.From(100_000), 2025, Some.Calendar).OrThrow();
        Assert.Equal(Subsidy, all.Combine(Subsidy, Sequence.Of(unused, all.ForOffPurpose(Subsidy, spent))).OrThrow().Total);
    }

    [Fact]
    public void A_day_named_without_a_demand_is_refused()
    {
        Assert.Contains(
            "the day that a demand names is given, the demand is not",
            Some.Rules.Breach(Facts with { DemandedBy = new(2026, 1, 1) }, new(2026, 1, 1), Some.Calendar).AsT1.Errors.Single().Message.English);
        Assert.True(Some.Rules.Breach(Demanded with { DemandedBy = new(2026, 1, 19) }, new(2026, 2, 1), Some.Calendar).IsT1);
        Assert.Throws<System.ArgumentOutOfRangeException>(() => Facts with { DecidedSum = Rubles.FromKopecks(-1) });
        Assert.Throws<System.ArgumentOutOfRangeException>(() => Facts with { Kind = (BreachKind)2 });
    }

    private static Path<BreachFacts, BreachOutcome> On(BreachFacts facts, LocalDate asOf) => Under(Readings.Default, facts, asOf);

    private static Path<BreachFacts, BreachOutcome> Under(Readings readings, BreachFacts facts, LocalDate asOf) =>
        Some.RulesUnder(readings).Breach(facts, asOf, Some.Calendar).OrThrow();
}
