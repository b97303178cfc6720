using System;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Applications;

/// <summary>Return for rework against rejection (2.10, 2.11, 2.17).</summary>
public sealed class ReworkTests
{
    private static readonly LocalDate Deadline = new(2025, 5, 26);

    private static readonly ApplicationDates Closed =
        Filings.Dates with { LastDayToReturn = new LocalDate(2025, 5, 25) };

    private static readonly Readings Once = Readings.Default with { RepeatedReturns = RepeatedReturns.Once };

    private static readonly Readings AtOnce = Readings.Default with { CurableFlaws = CurableFlaws.RejectedAtOnce };

    private static Application Unsigned => Filings.Proper with { HasSignature = false };

    private static Application NoCharter => Filings.Proper.Without(DocumentKind.Charter);

    [Fact]
    public void A_flaw_that_can_be_mended_is_returned_first_while_the_term_allows()
    {
        var closed = Filings.Dates with { LastDayToReturn = new LocalDate(2025, 5, 25) };

        Assert.Equal("2.11.2", Assert.IsType<ApplicationDecision.ReturnedForRework>(Filings.Decide(Unsigned)).Clauses());
        Assert.Equal(
            "2.17.3",
            Assert.IsType<ApplicationDecision.Rejected>(Filings.Second().Decide(Unsigned, Filings.Eligible, closed).OrThrow()).Clauses());
        Assert.Equal(
            "2.17.3",
            Assert.IsType<ApplicationDecision.Rejected>(
                Filings.Second(Readings.Default with { CurableFlaws = CurableFlaws.RejectedAtOnce })
                    .Decide(Unsigned, Filings.Eligible, Filings.Dates).OrThrow()).Clauses());
    }

    // On the last day of the term it still awaits; from the day after it counts as not filed (2.10.3).
    [Fact]
    public void An_application_is_awaited_to_the_last_day_of_its_term_whatever_it_lacks()
    {
        var awaited = (Unsigned with { SignerInRegister = false, Rework = new Rework.Awaited(Deadline) })
            .Without(DocumentKind.Project);
        var after = Filings.Dates with { Consideration = Deadline.PlusDays(1) };
        foreach (var rules in new[] { Filings.First(), Filings.Second(), Filings.Second(AtOnce) })
        {
            var decision = Assert.IsType<ApplicationDecision.ReturnedForRework>(
                rules.Decide(awaited, Filings.Undetermined, Filings.Dates).OrThrow());

            Assert.Equal(Deadline, decision.AwaitedUntil);
            Assert.Equal("2.10.3", decision.Clause.ToString());
            Assert.Equal("2.11.2", decision.Clauses());
            Assert.Equal(
                [DocumentKind.PowerOfAttorney, DocumentKind.Project],
                decision.Remarks.Select(remark => ((ApplicationFlaw.Lacking)remark.Flaw).Document.Kind));
            Assert.Equal([ApplicationFact.Applicant], decision.Missing.Select(missing => missing.Fact));
            Assert.IsType<ApplicationDecision.NotFiled>(rules.Decide(awaited, Filings.Ineligible, after).OrThrow());
        }
    }

    // 1.5–1.6, lateness, several applications and 2.17.7 cannot be mended: they decide at once, alone.
    [Theory]
    [InlineData("2.17.1")]
    [InlineData("2.17.5")]
    [InlineData("2.17.6")]
    [InlineData("2.17.7")]
    public void What_rework_cannot_mend_rejects_while_the_application_is_awaited(string clause)
    {
        var awaited = Unsigned with { InformationReliable = null, Rework = new Rework.Awaited(Deadline) };
        awaited = clause switch
        {
            "2.17.5" => awaited with { Filed = Filings.Dates.AcceptanceEnd.PlusMinutes(1) },
            "2.17.7" => awaited with { RecognisedBreaches = Sequence.Of(new LocalDate(2025, 1, 1)) },
            _ => awaited,
        };
        var decision = Assert.IsType<ApplicationDecision.Rejected>(Filings.Second().Decide(
            awaited,
            clause == "2.17.1" ? Filings.Ineligible : Filings.Eligible,
            Filings.Dates,
            clause == "2.17.6" ? Sequence.Of(Filings.Proper with { Id = "A-2" }) : Sequence.Empty<Application>()).OrThrow());

        Assert.Equal(clause, decision.Clauses());
        Assert.IsType<ApplicationFlaw.NotSigned>(Assert.Single(decision.Remarks).Flaw);
        Assert.Equal(Clause.None, decision.Remarks[0].Rejects);
        Assert.Empty(decision.Missing);
    }

    // R-RETURNS: 2.10 and 2.11 set no number of returns, only a term.
    [Fact]
    public void What_comes_back_unmended_is_returned_again_while_the_term_allows()
    {
        var mended = Filings.Proper with { Rework = new Rework.Resubmitted(Deadline, Deadline) };
        var late = Filings.Proper with { Rework = new Rework.Resubmitted(Deadline.PlusDays(1), Deadline) };
        var unmended = Unsigned with { Rework = new Rework.Resubmitted(Deadline, Deadline) };

        Assert.IsType<ApplicationDecision.Proper>(Filings.Decide(mended));
        Assert.Equal("2.10.3", Assert.IsType<ApplicationDecision.NotFiled>(Filings.Decide(late)).Clause.ToString());
        var again = Assert.IsType<ApplicationDecision.ReturnedForRework>(Filings.Decide(unmended));
        Assert.Equal("2.11.2", again.Clauses());
        Assert.Null(again.AwaitedUntil);
        Assert.Equal("2.17.3", Rejected(Filings.Second(Once), unmended, Filings.Dates));
        Assert.Equal("2.17.3", Rejected(Filings.Second(), unmended, Closed));
    }

    // What came back without a paper that can only be returned counts as not filed, so it cannot be rejected for another
    // ground (2.10.3): while the papers are unknown that is open in the first edition, where the charter is such a paper.
    [Fact]
    public void Unknown_papers_of_what_came_back_leave_open_what_a_missing_one_would_make_of_it()
    {
        var back = Filings.Proper with { Documents = null, Rework = new Rework.Resubmitted(Deadline, Deadline) };

        Assert.IsType<ApplicationDecision.Undetermined>(
            Filings.First(Once).Decide(back, Filings.Ineligible, Filings.Dates).OrThrow());
        Assert.Equal(
            "2.17.1",
            Assert.IsType<ApplicationDecision.Rejected>(
                Filings.Second(Once).Decide(back, Filings.Ineligible, Filings.Dates).OrThrow()).Clauses());
    }

    // In E1 a missing charter is only returned (2.11.1). Back without it and past any return, it counts as not filed, or
    // stands with a remark (R-UNMENDED); never returned at all, it is remarked: 2.17 has no ground for it.
    [Fact]
    public void In_the_first_edition_a_missing_charter_is_returned_and_never_rejected()
    {
        var unmended = NoCharter with { Rework = new Rework.Resubmitted(Deadline, Deadline) };
        var stands = Once with { UnmendedLack = UnmendedLack.StandsWithRemark };

        Assert.Equal("2.11.1", Returned(Filings.First(), NoCharter, Filings.Dates));
        Assert.Equal("2.11.1", Returned(Filings.First(AtOnce), NoCharter, Filings.Dates));
        Assert.Equal("2.11.1", Returned(Filings.First(), unmended, Filings.Dates));
        foreach (var (rules, dates) in new[] { (Filings.First(Once), Filings.Dates), (Filings.First(), Closed) })
        {
            Assert.Equal(
                "2.11.1",
                Assert.IsType<ApplicationDecision.NotFiled>(rules.Decide(unmended, Filings.Ineligible, dates).OrThrow())
                    .Clauses());
        }

        Assert.Equal("remark", Filings.First(stands).Decide(unmended, Filings.Eligible, Filings.Dates).OrThrow().Clauses());
        Assert.Equal(
            "2.17.1", Filings.First(stands).Decide(unmended, Filings.Ineligible, Filings.Dates).OrThrow().Clauses());
        Assert.Equal(
            "2.11.1",
            Assert.Single(Assert.IsType<ApplicationDecision.Proper>(
                Filings.First().Decide(NoCharter, Filings.Eligible, Closed).OrThrow()).Remarks).Returns.ToString());
    }

    [Fact]
    public void Since_the_second_edition_a_missing_charter_is_returned_and_then_rejected()
    {
        var unmended = NoCharter with { Rework = new Rework.Resubmitted(Deadline, Deadline) };

        Assert.Equal("2.11.1", Returned(Filings.Second(), NoCharter, Filings.Dates));
        Assert.Equal("2.17.2", Rejected(Filings.Second(Once), unmended, Filings.Dates));
    }

    [Fact]
    public void The_applicants_own_notice_returns_a_flawless_application_and_never_rejects_it()
    {
        var asked = Filings.Proper with { ReworkAskedFor = true };
        var back = asked with { Rework = new Rework.Resubmitted(Deadline, Deadline) };
        var again = asked with { Rework = new Rework.Resubmitted(Deadline, Deadline) { AskedForAgain = true } };

        Assert.Equal("2.11.4", Returned(Filings.Second(), asked, Filings.Dates));
        Assert.IsType<ApplicationDecision.Proper>(Filings.Second().Decide(asked, Filings.Eligible, Closed).OrThrow());
        Assert.IsType<ApplicationDecision.Proper>(Filings.Decide(back));
        Assert.Equal("2.11.4", Returned(Filings.Second(), again, Filings.Dates));
        Assert.IsType<ApplicationDecision.Proper>(
            Filings.Second(Once).Decide(again, Filings.Eligible, Filings.Dates).OrThrow());
    }

    // R-NOTICE: 2.11.4 stands alone among the grounds to return, so that the notice holds back what rework can mend,
    // whatever R-REWORK says; of what it cannot mend, and past the term, it holds nothing back.
    [Fact]
    public void The_applicants_own_notice_saves_what_rework_can_mend()
    {
        var lacking = Filings.Proper with { SignerInRegister = false, ReworkAskedFor = true };
        var unsigned = Unsigned with { ReworkAskedFor = true };
        var refused = Readings.Default with { OwnNotice = OwnNotice.Rejected };

        Assert.Equal("2.11.4", Returned(Filings.Second(), lacking, Filings.Dates));
        Assert.Equal("2.11.2 2.11.4", Returned(Filings.Second(AtOnce), unsigned, Filings.Dates));
        Assert.Equal("2.17.2", Rejected(Filings.Second(refused), lacking, Filings.Dates));
        Assert.Equal("2.11.2 2.11.4", Returned(Filings.Second(refused), unsigned, Filings.Dates));
        Assert.Equal(
            "2.17.3",
            Rejected(
                Filings.Second(refused with { CurableFlaws = CurableFlaws.RejectedAtOnce }), unsigned, Filings.Dates));
        Assert.Equal("2.17.2", Rejected(Filings.Second(), lacking, Closed));
        Assert.Equal(
            "2.17.1 2.17.2",
            Assert.IsType<ApplicationDecision.Rejected>(
                Filings.Second().Decide(lacking, Filings.Ineligible, Filings.Dates).OrThrow()).Clauses());
        Assert.Equal(
            [ApplicationFact.ReworkAskedFor],
            Assert.IsType<ApplicationDecision.Undetermined>(Filings.Decide(lacking with { ReworkAskedFor = null }))
                .Missing.Select(missing => missing.Fact));
    }

    // A notice would return the application, so while it is not known whether there is one, the decision waits; once
    // the application can no longer be returned, or has been, that notice changes nothing.
    [Fact]
    public void Whether_there_is_such_a_notice_may_not_be_known()
    {
        var unknown = Filings.Proper with { ReworkAskedFor = null };

        Assert.Equal(
            [ApplicationFact.ReworkAskedFor],
            Assert.IsType<ApplicationDecision.Undetermined>(Filings.Decide(unknown))
                .Missing.Select(missing => missing.Fact));
        Assert.Null(new Application { Id = "a", ApplicantId = "o", Filed = default }.ReworkAskedFor);
        Assert.IsType<ApplicationDecision.Proper>(Filings.Second().Decide(unknown, Filings.Eligible, Closed).OrThrow());
        Assert.IsType<ApplicationDecision.Proper>(
            Filings.Decide(unknown with { Rework = new Rework.Resubmitted(Deadline, Deadline) }));
    }

    // A returnable flaw that is known returns while the rest is unknown, and names the rest (2.10.1).
    [Fact]
    public void A_return_does_not_wait_for_what_is_still_unknown()
    {
        var decision = Assert.IsType<ApplicationDecision.ReturnedForRework>(
            Filings.Second().Decide(Unsigned, Filings.Undetermined, Filings.Dates).OrThrow());

        Assert.Equal("2.11.2", decision.Clauses());
        Assert.Equal("Applicant", Assert.Single(decision.Missing).ToString());
        Assert.Equal("ForeignAgent", Assert.Single(decision.Missing[0].OfApplicant).Fact.ToString());
    }

    // 2.19 wants all the grounds, so that a rejection names what is still unknown: of the applicant as of the papers.
    [Fact]
    public void A_rejection_names_what_is_still_unknown()
    {
        var halfKnown = Filings.Ineligible with { InExtremismList = null };
        var decision = Assert.IsType<ApplicationDecision.Rejected>(Filings.Second().Decide(
            Filings.Proper with { HasSignature = null, InformationReliable = null, ReworkAskedFor = null },
            halfKnown,
            Filings.Dates).OrThrow());

        Assert.Equal("2.17.1", decision.Clauses());
        Assert.Equal(
            ["Applicant", "HasSignature", "InformationReliable"], decision.Missing.Select(missing => missing.ToString()));
        Assert.Equal(
            ["InExtremismList"], decision.Missing[0].OfApplicant.Select(missing => missing.Fact.ToString()));
        Assert.Contains("Not known: the signature", decision.Explain().ToText(Language.English), StringComparison.Ordinal);
    }

    // R-MOMENT: a certificate of 09.04.2025 is 31 days old at the filing of 10.05.2025; one of 20.04.2025 is 30 days old
    // then and 36 on 26.05.2025, when it came back.
    [Theory]
    [InlineData(MomentAfterRework.FirstFiling, 1, 0)]
    [InlineData(MomentAfterRework.CameBack, 1, 1)]
    public void The_age_of_extracts_is_counted_by_the_moment_of_filing_that_counts(
        MomentAfterRework reading, int old, int younger)
    {
        var rules = Filings.Second(Readings.Default with { MomentAfterRework = reading });
        Assert.Equal(old, Remarks(new LocalDate(2025, 4, 9)));
        Assert.Equal(younger, Remarks(new LocalDate(2025, 4, 20)));

        // Never for the year of 2.17.7, nor for lateness: both go by the first filing.
        var barred = Filings.Proper with
        {
            Rework = new Rework.Resubmitted(Deadline, Deadline),
            RecognisedBreaches = Sequence.Of(new LocalDate(2024, 5, 10)),
        };
        Assert.Equal("2.17.7", rules.Decide(barred, Filings.Eligible, Filings.Dates).OrThrow().Clauses());

        int Remarks(LocalDate asOf) =>
            Assert.IsType<ApplicationDecision.Proper>(rules.Decide(
                Filings.Proper.Put(SubmittedDocument.InOrder(DocumentKind.TaxCertificate, asOf))
                    .Put(SubmittedDocument.InOrder(DocumentKind.RegisterExtract, new LocalDate(2025, 5, 10))) with
                {
                    Rework = new Rework.Resubmitted(Deadline, Deadline),
                },
                Filings.Eligible,
                Filings.Dates).OrThrow()).Remarks.Count;
    }

    // 2.10.3 bounds the term that the ministry may set; one that was set past it decides all the same.
    [Fact]
    public void A_term_past_the_limit_is_remarked_and_decides()
    {
        var dates = Filings.Dates with { LastDayToRework = Deadline.PlusDays(-1) };
        var back = Filings.Proper with { Rework = new Rework.Resubmitted(Deadline, Deadline) };
        var expected = new ApplicationFlaw.ReworkTermTooLong(Clause.Parse("2.10.3"), Deadline, Deadline.PlusDays(-1));

        Assert.Equal(
            expected,
            Assert.Single(Assert.IsType<ApplicationDecision.Proper>(
                Filings.Second().Decide(back, Filings.Eligible, dates).OrThrow()).Remarks).Flaw);
        Assert.Empty(Assert.IsType<ApplicationDecision.Proper>(Filings.Second().Decide(
            back, Filings.Eligible, dates with { LastDayToRework = Deadline }).OrThrow()).Remarks);
        Assert.Equal(
            expected,
            Assert.Single(Assert.IsType<ApplicationDecision.NotFiled>(Filings.Second().Decide(
                back with { Rework = new Rework.Resubmitted(Deadline.PlusDays(1), Deadline) },
                Filings.Eligible,
                dates).OrThrow()).Remarks).Flaw);
    }

    [Fact]
    public void What_cannot_be_mended_is_rejected_without_a_return()
    {
        var both = Unsigned with { Filed = new LocalDateTime(2025, 5, 21, 0, 0) };
        Assert.Equal("2.17.3 2.17.5", Assert.IsType<ApplicationDecision.Rejected>(Filings.Decide(both)).Clauses());
    }

    [Fact]
    public void Match_and_switch_call_the_case_at_hand()
    {
        Rework[] all = [Rework.None, new Rework.Awaited(Deadline), new Rework.Resubmitted(Deadline, Deadline)];
        string[] names = ["not returned", "awaited", "resubmitted"];
        var switched = string.Empty;
        foreach (var rework in all)
        {
            rework.Switch(_ => switched += "n", _ => switched += "a", _ => switched += "r");
        }

        Assert.Equal("nar", switched);
        Assert.Equal(names, all.Select(rework => rework.Match(_ => names[0], _ => names[1], _ => names[2])));
    }

    private static string Returned(ApplicationRules rules, Application application, ApplicationDates dates) =>
        Assert.IsType<ApplicationDecision.ReturnedForRework>(
            rules.Decide(application, Filings.Eligible, dates).OrThrow()).Clauses();

    private static string Rejected(ApplicationRules rules, Application application, ApplicationDates dates) =>
        Assert.IsType<ApplicationDecision.Rejected>(
            rules.Decide(application, Filings.Eligible, dates).OrThrow()).Clauses();
}
