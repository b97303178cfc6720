using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Applications;

namespace SonkoRules.Tests.Applications;

/// <summary>Return for rework against rejection (2.10, 2.11, 2.17).</summary>
public sealed class ReworkTests
{
    private static readonly LocalDate Deadline = new(2025, 5, 26);

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

    [Fact]
    public void A_reworked_application_is_in_time_on_the_day_set_and_not_after()
    {
        var mended = Filings.Proper with { Rework = new Rework.Resubmitted(Deadline, Deadline) };
        var late = Filings.Proper with { Rework = new Rework.Resubmitted(Deadline.PlusDays(1), Deadline) };
        var unmended = Unsigned with { Rework = new Rework.Resubmitted(Deadline, Deadline) };

        Assert.IsType<ApplicationDecision.Proper>(Filings.Decide(mended));
        Assert.Equal("2.10.3", Assert.IsType<ApplicationDecision.NotFiled>(Filings.Decide(late)).Clause.ToString());
        Assert.Equal("2.17.3", Assert.IsType<ApplicationDecision.Rejected>(Filings.Decide(unmended)).Clauses());
    }

    [Fact]
    public void An_application_that_does_not_come_back_counts_as_not_filed()
    {
        var awaited = Unsigned with { Rework = new Rework.Awaited(Deadline) };

        Assert.IsType<ApplicationDecision.ReturnedForRework>(Filings.Decide(awaited));
        Assert.IsType<ApplicationDecision.NotFiled>(Filings.Second().Decide(
            awaited, Filings.Eligible, Filings.Dates with { Consideration = Deadline.PlusDays(1) }).OrThrow());
    }

    // What came back without a paper that can only be returned counts as not filed, so it cannot be rejected for another
    // ground (2.10.3): while the papers are unknown that is open in the first edition, where the charter is such a paper.
    [Fact]
    public void Unknown_papers_of_what_came_back_leave_open_what_a_missing_one_would_make_of_it()
    {
        var back = Filings.Proper with { Documents = null, Rework = new Rework.Resubmitted(Deadline, Deadline) };

        Assert.IsType<ApplicationDecision.Undetermined>(Filings.First().Decide(back, Filings.Ineligible, Filings.Dates).OrThrow());
        Assert.Equal(
            "2.17.1",
            Assert.IsType<ApplicationDecision.Rejected>(Filings.Second().Decide(back, Filings.Ineligible, Filings.Dates).OrThrow()).Clauses());
    }

    [Fact]
    public void In_the_first_edition_a_missing_charter_is_returned_and_never_rejected()
    {
        var returned = Filings.First().Decide(NoCharter, Filings.Eligible, Filings.Dates).OrThrow();
        var atOnce = Filings.First(Readings.Default with { CurableFlaws = CurableFlaws.RejectedAtOnce })
            .Decide(NoCharter, Filings.Eligible, Filings.Dates).OrThrow();
        var unmended = Filings.First().Decide(
            NoCharter with { Rework = new Rework.Resubmitted(Deadline, Deadline) }, Filings.Eligible, Filings.Dates).OrThrow();
        var noTime = Filings.First().Decide(
            NoCharter, Filings.Eligible, Filings.Dates with { LastDayToReturn = new LocalDate(2025, 5, 25) }).OrThrow();

        Assert.Equal("2.11.1", Assert.IsType<ApplicationDecision.ReturnedForRework>(returned).Clauses());
        Assert.Equal("2.11.1", Assert.IsType<ApplicationDecision.ReturnedForRework>(atOnce).Clauses());
        Assert.Equal("2.11.1", Assert.IsType<ApplicationDecision.NotFiled>(unmended).Clauses());
        Assert.Equal("2.11.1", Assert.Single(Assert.IsType<ApplicationDecision.Proper>(noTime).Remarks).Returns.ToString());
    }

    [Fact]
    public void Since_the_second_edition_a_missing_charter_is_returned_and_then_rejected()
    {
        var unmended = Filings.Second().Decide(
            NoCharter with { Rework = new Rework.Resubmitted(Deadline, Deadline) }, Filings.Eligible, Filings.Dates).OrThrow();

        Assert.Equal(
            "2.11.1",
            Assert.IsType<ApplicationDecision.ReturnedForRework>(
                Filings.Second().Decide(NoCharter, Filings.Eligible, Filings.Dates).OrThrow()).Clauses());
        Assert.Equal("2.17.2", Assert.IsType<ApplicationDecision.Rejected>(unmended).Clauses());
    }

    [Fact]
    public void The_applicants_own_notice_returns_a_flawless_application_and_never_rejects_it()
    {
        var asked = Filings.Proper with { ReworkAskedFor = true };
        var closed = Filings.Dates with { LastDayToReturn = new LocalDate(2025, 5, 25) };

        Assert.Equal("2.11.4", Assert.IsType<ApplicationDecision.ReturnedForRework>(Filings.Decide(asked)).Clauses());
        Assert.IsType<ApplicationDecision.Proper>(Filings.Second().Decide(asked, Filings.Eligible, closed).OrThrow());
        Assert.IsType<ApplicationDecision.Proper>(
            Filings.Decide(asked with { Rework = new Rework.Resubmitted(Deadline, Deadline) }));
    }

    // A notice would return the application, so while it is not known whether there is one, the decision waits; once
    // the application can no longer be returned, or has been, a notice changes nothing.
    [Fact]
    public void Whether_there_is_such_a_notice_may_not_be_known()
    {
        var unknown = Filings.Proper with { ReworkAskedFor = null };
        var closed = Filings.Dates with { LastDayToReturn = new LocalDate(2025, 5, 25) };

        Assert.Equal(
            [ApplicationFact.ReworkAskedFor],
            Assert.IsType<ApplicationDecision.Undetermined>(Filings.Decide(unknown))
                .Missing.Select(missing => missing.Fact));
        Assert.Null(new Application { Id = "a", ApplicantId = "o", Filed = default }.ReworkAskedFor);
        Assert.IsType<ApplicationDecision.Proper>(Filings.Second().Decide(unknown, Filings.Eligible, closed).OrThrow());
        Assert.IsType<ApplicationDecision.Proper>(
            Filings.Decide(unknown with { Rework = new Rework.Resubmitted(Deadline, Deadline) }));
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
}
