using System;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using SonkoRules.Acts;
using SonkoRules.Returns;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Returns;

/// <summary>Clauses 3.7.1, 3.7.2, 3.11 and 3.12 in May and June 2025.</summary>
public sealed class AgreementPathTests
{
    // Protocol signed on Mon 12.05; its first term (2.25) ends on Tue 13.05; draft within 3 wd: Fri 16.05.
    // Notice sent on Thu 15.05: five wd from the day following, Fri 16.05 … Thu 22.05.
    // Made on Fri 23.05: payment within 10 wd, Fri 06.06.
    private static readonly AgreementFacts Facts = new()
    {
        ProtocolSigned = new(2025, 5, 12),
        DraftNoticeSent = new(2025, 5, 15),
        SignedByRecipient = new(2025, 5, 21),
        Made = new(2025, 5, 23),
        Paid = new(2025, 6, 2),
    };

    private static readonly AgreementFacts Drafted = new()
    {
        ProtocolSigned = new(2025, 5, 12),
        DraftNoticeSent = new(2025, 5, 15),
    };

    [Fact]
    public void Each_step_has_its_last_day() =>
        Assert.Equal(
            [new(2025, 5, 16), new(2025, 5, 22), new LocalDate(2025, 6, 6)],
            On(Facts, new(2025, 6, 10)).Steps.Select(
                step => step.Deadline!.LastDay));

    [Fact]
    public void The_draft_may_count_from_the_second_term_of_2_25()
    {
        // Five calendar days to Sat 17.05, moved to Mon 19.05; three wd after it: Thu 22.05.
        var rules = Some.RulesUnder(new Readings { ProtocolTerm = ProtocolTerm.OwnSite });

        var draft = rules.Agreement(Facts, new(2025, 5, 12), Some.Calendar).OrThrow().Steps[0];

        Assert.Equal(new(2025, 5, 22), draft.Deadline!.LastDay);
    }

    [Theory]
    [InlineData(5, 12, "open, ahead, ahead", typeof(AgreementOutcome.AwaitingDraft))]
    [InlineData(5, 15, "in time, open, ahead", typeof(AgreementOutcome.AwaitingSignature))]
    [InlineData(5, 21, "in time, in time, ahead", typeof(AgreementOutcome.SignedByRecipient))]
    [InlineData(5, 23, "in time, in time, open", typeof(AgreementOutcome.SignedByRecipient))]
    [InlineData(6, 2, "in time, in time, in time", typeof(AgreementOutcome.SignedByRecipient))]
    public void An_agreement_signed_in_time(int month, int day, string states, Type outcome)
    {
        var path = On(Facts, new(2025, month, day));

        Assert.Equal(states, StateText.Of(path.Steps));
        Assert.IsType(outcome, path.Outcome);
    }

    [Fact]
    public void A_draft_that_is_late_is_overdue()
    {
        var path = On(new() { ProtocolSigned = new(2025, 5, 12) }, new(2025, 5, 19));

        Assert.Equal("overdue 3, ahead, ahead", StateText.Of(path.Steps));
        Assert.Equal(path.Steps[0], Assert.Single(path.Overdue));
        Assert.Equal(path.Steps[0], path.Next);
    }

    [Fact]
    public void Neither_a_signature_nor_objections_in_time_is_evasion()
    {
        Assert.IsType<AgreementOutcome.AwaitingSignature>(On(Drafted, new(2025, 5, 22)).Outcome);

        var path = On(Drafted, new(2025, 5, 23));

        Assert.Equal(new(2025, 5, 23), Assert.IsType<AgreementOutcome.Evaded>(path.Outcome).Since);
        Assert.Equal("in time, lapsed, not needed", StateText.Of(path.Steps));
        Assert.Null(path.Next);
        Assert.Equal(Clause.Parse("3.11"), path.Clause);
    }

    [Fact]
    public void A_signature_or_objections_after_the_term_do_not_undo_evasion()
    {
        var late = On(Drafted with { SignedByRecipient = new(2025, 5, 23) }, new(2025, 5, 30));
        var objected = On(Drafted with { Objected = new(2025, 5, 23) }, new(2025, 5, 30));

        Assert.Equal(new(2025, 5, 23), Assert.IsType<AgreementOutcome.Evaded>(late.Outcome).Since);
        Assert.Equal("in time, late, not needed", StateText.Of(late.Steps));
        Assert.IsType<AgreementOutcome.Evaded>(objected.Outcome);
    }

    [Fact]
    public void A_signature_on_the_last_day_is_in_time()
    {
        var path = On(Drafted with { SignedByRecipient = new(2025, 5, 22) }, new(2025, 5, 30));

        Assert.IsType<AgreementOutcome.SignedByRecipient>(path.Outcome);
        Assert.Equal("in time, in time, ahead", StateText.Of(path.Steps));
    }

    [Fact]
    public void All_of_it_may_happen_on_one_day()
    {
        var day = new LocalDate(2025, 5, 12);

        var facts = Drafted with { ProtocolSigned = day, DraftNoticeSent = day, Objected = day };

        var path = On(facts with { SignedByRecipient = day, Made = day, Paid = day }, day);

        Assert.Equal("in time, in time, in time", StateText.Of(path.Steps));
    }

    [Fact]
    public void Objections_in_time_hold_the_signature_back()
    {
        var objected = Drafted with { Objected = new(2025, 5, 22) };

        var path = On(objected, new(2025, 6, 2));
        var signed = On(objected with { SignedByRecipient = new(2025, 6, 3) }, new(2025, 6, 3));

        Assert.Equal(new(2025, 5, 22), Assert.IsType<AgreementOutcome.Objected>(path.Outcome).On);
        Assert.Equal("in time, ahead, ahead", StateText.Of(path.Steps));
        Assert.Equal(new(2025, 6, 3), Assert.IsType<AgreementOutcome.SignedByRecipient>(signed.Outcome).On);
    }

    // Protocol on Fri 20.06.2025, notice of the draft on Tue 24.06: the term to sign ends on Tue 01.07.
    [Theory]
    [InlineData("2025-06-30", null, false, "in time, passed, open")]
    [InlineData("2025-07-03", null, true, "in time, passed, open")]
    [InlineData("2025-06-30", "2025-07-07", false, "in time, passed, in time")]
    [InlineData(null, "2025-07-01", false, "in time, passed, in time")]
    [InlineData(null, "2025-07-07", true, "in time, passed, in time")]
    public void Who_made_the_agreement_or_was_paid_has_not_evaded(
        string? made, string? paid, bool mayBeLate, string states)
    {
        var facts = new AgreementFacts
        {
            ProtocolSigned = new(2025, 6, 20),
            DraftNoticeSent = new(2025, 6, 24),
            Made = Day(made),
            Paid = Day(paid),
        };

        var path = On(facts, new(2025, 7, 7));

        var signed = Assert.IsType<AgreementOutcome.SignedUndated>(path.Outcome);
        Assert.Equal((Day(made) ?? Day(paid), mayBeLate), (signed.NotAfter, signed.MayBeLate));
        Assert.Equal(states, StateText.Of(path.Steps));
        Assert.Empty(path.Overdue);

        // What is known on the day before the agreement was made shows no signature.
        Assert.Equal(
            signed.NotAfter > new LocalDate(2025, 7, 2),
            On(facts, signed.NotAfter.PlusDays(-1)).Outcome is AgreementOutcome.Evaded);
    }

    [Fact]
    public void A_draft_whose_day_is_unknown_is_not_awaited_once_a_later_step_is_known()
    {
        var facts = new AgreementFacts { ProtocolSigned = new(2025, 5, 12) };
        var asOf = new LocalDate(2025, 7, 1);

        var paid = On(facts with { Made = new(2025, 5, 23), Paid = new(2025, 6, 2) }, asOf);
        var signed = On(facts with { SignedByRecipient = new(2025, 5, 21) }, asOf);
        var objected = On(facts with { Objected = new(2025, 5, 21) }, asOf);

        Assert.False(Assert.IsType<AgreementOutcome.SignedUndated>(paid.Outcome).MayBeLate);
        Assert.Equal("passed, passed, in time", StateText.Of(paid.Steps));
        Assert.Null(paid.Next);
        Assert.Equal(new(2025, 5, 21), Assert.IsType<AgreementOutcome.SignedByRecipient>(signed.Outcome).On);
        Assert.Equal("passed, in time, ahead", StateText.Of(signed.Steps));
        Assert.Equal(new(2025, 5, 21), Assert.IsType<AgreementOutcome.Objected>(objected.Outcome).On);
        Assert.Equal("passed, ahead, ahead", StateText.Of(objected.Steps));
        Assert.All([paid, signed, objected], path => Assert.Empty(path.Overdue));
    }

    [Fact]
    public void After_objections_the_next_step_has_no_term()
    {
        var objected = Drafted with { Objected = new(2025, 5, 22) };

        var path = On(objected, new(2025, 6, 2));
        var next = path.Next!;
        var signed = On(objected with { SignedByRecipient = new(2025, 6, 3) }, new(2025, 6, 3)).Steps[1];

        Assert.Equal(path.Steps[1], next);
        Assert.Null(next.Deadline);
        Assert.Equal(AheadReason.NoTermNamed, Assert.IsType<StepState.Ahead>(next.State).Reason);
        Assert.Equal("подписание соглашения \u2014 срок не установлен", next.Explain().Statement.Russian);
        Assert.False(Assert.IsType<StepState.Done>(signed.State).IsLate);
    }

    [Theory]
    [InlineData("ProtocolSigned", "2025-05-12", null, null, "2025-05-11", null, null)]
    [InlineData("DraftNoticeSent", "2025-05-15", "2025-05-15", null, "2025-05-14", null, null)]
    [InlineData("DraftNoticeSent", "2025-05-15", "2025-05-15", null, null, "2025-05-14", null)]
    [InlineData("SignedByRecipient", "2025-05-21", "2025-05-15", "2025-05-21", null, null, "2025-05-20")]
    [InlineData("DraftNoticeSent", "2025-05-15", "2025-05-15", null, null, null, "2025-05-14")]
    public void A_fact_out_of_order_names_the_one_that_it_contradicts(
        string name, string day, string? draft, string? recipient, string? objected, string? made, string? paid)
    {
        var facts = new AgreementFacts
        {
            ProtocolSigned = new(2025, 5, 12),
            DraftNoticeSent = Day(draft),
            SignedByRecipient = Day(recipient),
            Objected = Day(objected),
            Made = Day(made),
            Paid = Day(paid),
        };

        var error = Assert.Throws<RefusedException>(() => On(facts, new(2025, 8, 1)));

        Assert.Contains($"not before {day} ({name})", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_contradict_each_other_are_refused()
    {
        AgreementFacts[] wrong =
        [
            Facts with { DraftNoticeSent = new(2025, 5, 11) },
            Facts with { Objected = new(2025, 5, 14) },
            Facts with { SignedByRecipient = new(2025, 5, 14) },
            Facts with { Made = new(2025, 5, 20) },
            Facts with { Paid = new(2025, 5, 22) },
        ];

        Assert.All(wrong, facts => Assert.Throws<RefusedException>(() => On(facts, new(2025, 8, 1))));
        Assert.Throws<RefusedException>(() => On(Facts, new(2025, 5, 11)));
        Assert.Throws<ArgumentNullException>(() => On(null!, new(2025, 6, 2)));
    }

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void A_path_explains_itself(Language language)
    {
        var days = new[] { On(Facts, new(2025, 5, 26)), On(Drafted, new(2025, 5, 26)) };

        Snapshot.Verify(
            string.Join("\n\n", days.Select(path => Outline.Of(path.Explain(), 2, language))), language.ToString());
    }

    private static LocalDate? Day(string? iso) =>
        iso is null ? null : LocalDatePattern.Iso.Parse(iso).Value;

    private static Path<AgreementFacts, AgreementOutcome> On(AgreementFacts facts, LocalDate asOf) =>
        Some.Rules.Agreement(facts, asOf, Some.Calendar).OrThrow();
}
