using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Returns;

/// <summary>What a recipient did, once known, never makes its answer worse (3.7.2, 3.11, 3.17).</summary>
public sealed class MoreFactsTests
{
    private static readonly LocalDate Start = new(2025, 5, 12);
    private static readonly Rubles Subsidy = Rubles.From(1_000_000);

    // The term to sign ends on Thu 22.05.2025.
    private static readonly AgreementFacts Drafted = new() { ProtocolSigned = Start, DraftNoticeSent = new(2025, 5, 15) };

    [Theory]
    [InlineData(LateSigning.Evaded)]
    [InlineData(LateSigning.Saved)]
    public void An_agreement_that_was_made_or_paid_is_made_whatever_the_day_of_the_signature(LateSigning reading)
    {
        var late = Drafted with { SignedByRecipient = new(2025, 5, 26) };
        foreach (var facts in new[]
        {
            late with { Made = new(2025, 5, 27) },
            late with { Paid = new(2025, 6, 2) },
            late with { Made = new(2025, 5, 27), Paid = new(2025, 6, 2) },
        })
        {
            var path = Agreement(reading, facts, new(2025, 6, 5));

            Assert.Equal(new(2025, 5, 26), Assert.IsType<AgreementOutcome.SignedByRecipient>(path.Outcome).On);
            Assert.True(Assert.IsType<StepState.Done>(path.Steps[1].State).IsLate);
            Assert.IsNotType<StepState.Released>(path.Last.State);
        }
    }

    // R-LATE-SIGNING: no agreement was made yet.
    [Fact]
    public void A_late_signature_or_late_objections_save_under_the_other_reading_alone()
    {
        var signed = Drafted with { SignedByRecipient = new(2025, 5, 26) };
        var objected = Drafted with { Objected = new(2025, 5, 26) };
        var asOf = new LocalDate(2025, 6, 5);

        Assert.IsType<AgreementOutcome.Evaded>(Agreement(LateSigning.Evaded, signed, asOf).Outcome);
        Assert.IsType<AgreementOutcome.Evaded>(Agreement(LateSigning.Evaded, objected, asOf).Outcome);
        Assert.IsType<AgreementOutcome.SignedByRecipient>(Agreement(LateSigning.Saved, signed, asOf).Outcome);
        Assert.IsType<AgreementOutcome.Objected>(Agreement(LateSigning.Saved, objected, asOf).Outcome);
        Assert.IsType<AgreementOutcome.Evaded>(Agreement(LateSigning.Saved, Drafted, asOf).Outcome);
        Assert.Contains(
            new AppliedReading("R-LATE-SIGNING", "Saved"), Agreement(LateSigning.Saved, signed, asOf).Readings);
    }

    [Property(MaxTest = 300)]
    public Property One_fact_more_of_an_agreement_never_brings_evasion_about() =>
        Properties.ForAll(
            from reading in Gen.Elements(LateSigning.Evaded, LateSigning.Saved)
            from draft in Day(0, 10)
            from objected in Day(5, 25)
            from signed in Day(5, 25)
            from made in Day(5, 25)
            from paid in Day(5, 30)
            from asked in Gen.Choose(0, 40)
            from left in Gen.Choose(0, 3)
            select (reading, draft, objected, signed, made, paid, asked, left),
            drawn =>
            {
                var more = new AgreementFacts
                {
                    ProtocolSigned = Start,
                    DraftNoticeSent = drawn.draft,
                    Objected = drawn.objected,
                    SignedByRecipient = drawn.signed,
                    Made = drawn.made,
                    Paid = drawn.paid,
                };
                var less = drawn.left switch
                {
                    0 => more with { Objected = null },
                    1 => more with { SignedByRecipient = null },
                    2 => more with { Made = null },
                    _ => more with { Paid = null },
                };
                var rules = Some.RulesUnder(new() { LateSigning = drawn.reading });
                var asOf = Start.PlusDays(drawn.asked);
                if (rules.Agreement(more, asOf, Some.Calendar).TryPickT0(out var with, out _)
                    && rules.Agreement(less, asOf, Some.Calendar).TryPickT0(out var without, out _))
                {
                    Assert.False(
                        with.Outcome is AgreementOutcome.Evaded && without.Outcome is not AgreementOutcome.Evaded);
                }
            });

    [Property(MaxTest = 300)]
    public Property A_cure_or_a_return_that_is_known_never_asks_for_more() =>
        Properties.ForAll(
            from reading in Gen.Elements(CuredBreach.NothingReturned, CuredBreach.WholeSubsidyReturned)
            from found in Gen.Elements(BreachEstablished.Finding, BreachEstablished.Act, BreachEstablished.Decision)
            from year in Gen.Elements(2024, 2025)
            from act in Day(1, 10)
            from cure in Gen.Choose(10, 60)
            from decided in Day(20, 80)
            from received in Day(30, 90)
            from named in Gen.Choose(0, 60)
            from done in Gen.Choose(1, 100)
            from cured in Gen.Elements(true, false)
            from asked in Gen.Choose(0, 120)
            select (reading, found, year, act, cure, decided, received, named, done, cured, asked),
            drawn =>
            {
                var less = new BreachFacts
                {
                    SubsidyYear = drawn.year,
                    Found = Start,
                    ActSent = drawn.act,
                    CureBy = drawn.act is null ? null : Start.PlusDays(drawn.cure),
                    Decided = drawn.decided,
                    DemandReceived = drawn.received,
                    DemandedBy = drawn.received is { } day && drawn.named > 0 ? day.PlusDays(drawn.named) : null,
                };
                var on = Start.PlusDays(drawn.done);
                var more = drawn.cured ? less with { Cured = on } : less with { Returned = on };
                var rules = Some.RulesUnder(new() { CuredBreach = drawn.reading, BreachEstablished = drawn.found });
                var asOf = Start.PlusDays(drawn.asked);
                if (rules.Breach(less, asOf, Some.Calendar).TryPickT0(out var without, out _)
                    && rules.Breach(more, asOf, Some.Calendar).TryPickT0(out var with, out _))
                {
                    Assert.True(
                        rules.ForBreach(Subsidy, with).Amount <= rules.ForBreach(Subsidy, without).Amount);
                    Assert.False(with.Last.State is StepState.Overdue && without.Last.State is not StepState.Overdue);
                    Assert.Empty(Overdue(with).Except(Overdue(without)));
                }
            });

    private static IEnumerable<string> Overdue(Path<BreachFacts, BreachOutcome> path) =>
        path.Overdue.Select(step => step.Term.Name);

    private static Gen<LocalDate?> Day(int least, int most) =>
        from known in Gen.Elements(true, false)
        from days in Gen.Choose(least, most)
        select known ? Start.PlusDays(days) : (LocalDate?)null;

    private static Path<AgreementFacts, AgreementOutcome> Agreement(LateSigning reading, AgreementFacts facts, LocalDate asOf) =>
        Some.RulesUnder(new() { LateSigning = reading }).Agreement(facts, asOf, Some.Calendar).OrThrow();
}
