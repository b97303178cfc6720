using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Applications;

/// <summary>Each ground of 2.17 and 2.11 alone, and each bound one unit on either side.</summary>
public sealed class RejectionTests
{
    public static TheoryData<string> Grounds => ["2.17.1", "2.17.2", "2.17.3", "2.17.4", "2.17.5", "2.17.6", "2.17.7"];

    [Fact]
    public void An_application_without_a_flaw_is_proper_in_every_edition()
    {
        foreach (var edition in SmolenskRules.History.Editions)
        {
            var decision = new Rulebook(edition).Applications.Decide(Filings.Proper, Filings.Eligible, Filings.Dates).OrThrow();

            Assert.Empty(Assert.IsType<ApplicationDecision.Proper>(decision).Remarks);
            Assert.Equal("A-1", decision.ApplicationId);
            Assert.Equal("2.16", decision.Clause.ToString());
            Assert.Equal(
                [
                    "R-DATE=EveryDayNamed", "R-TWO-YEARS=TwentyFourMonths", "R-REGION=InTheRegion",
                    "R-YEAR-BACK=CountedBack", "R-BRANCH=OfPublicStateAssociations", "R-YEAR=Barred",
                    "R-REWORK=ReturnedFirst", "R-NOTICE=Returned", "R-RETURNS=WhileTheTermAllows",
                    "R-UNMENDED=CountsAsNotFiled", "R-MOMENT=FirstFiling", "R-LATE=ByMoment",
                    "R-DUPLICATE=AllRejected", "R-DOCS=NeverAGround", "R-OPTIONAL=AsIfAbsent",
                ],
                decision.Readings.Select(reading => reading.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Each_clause_of_2_17_has_a_case_that_only_it_rejects(string clause)
    {
        var proper = Filings.Proper;
        var rules = Filings.Second(Readings.Default with { CurableFlaws = CurableFlaws.RejectedAtOnce });
        var decision = clause switch
        {
            "2.17.1" => rules.Decide(proper, Filings.Ineligible, Filings.Dates).OrThrow(),
            "2.17.2" => rules.Decide(proper.Without(DocumentKind.Charter), Filings.Eligible, Filings.Dates).OrThrow(),
            "2.17.3" => rules.Decide(proper with { HasSignature = false }, Filings.Eligible, Filings.Dates).OrThrow(),
            "2.17.4" => rules.Decide(proper with { InformationReliable = false }, Filings.Eligible, Filings.Dates).OrThrow(),
            "2.17.5" => rules.Decide(
                proper with { Filed = new LocalDateTime(2025, 5, 20, 18, 0, 1) }, Filings.Eligible, Filings.Dates).OrThrow(),
            "2.17.6" => rules.Decide(
                proper, Filings.Eligible, Filings.Dates, Sequence.Of(proper with { Id = "A-2" })).OrThrow(),
            _ => rules.Decide(
                proper with { RecognisedBreaches = Sequence.Of(new LocalDate(2024, 5, 11)) },
                Filings.Eligible,
                Filings.Dates).OrThrow(),
        };

        Assert.Equal(clause, Assert.IsType<ApplicationDecision.Rejected>(decision).Clauses());
        Assert.Equal("2.17", decision.Clause.ToString());
    }

    [Fact]
    public void An_undetermined_applicant_leaves_the_application_undetermined()
    {
        var decision = Filings.Second().Decide(Filings.Proper, Filings.Undetermined, Filings.Dates).OrThrow();
        Assert.Equal(
            ApplicationFact.Applicant,
            Assert.Single(Assert.IsType<ApplicationDecision.Undetermined>(decision).Missing).Fact);
    }

    [Theory]
    [InlineData("2025-05-20T18:00:00", Lateness.ByMoment, false)]
    [InlineData("2025-05-20T18:00:01", Lateness.ByMoment, true)]
    [InlineData("2025-05-20T18:01:00", Lateness.ByMoment, true)]
    [InlineData("2025-05-20T23:59:59", Lateness.ByDate, false)]
    [InlineData("2025-05-21T00:00:00", Lateness.ByDate, true)]
    [InlineData("2025-05-21T00:00:00", Lateness.ByMoment, true)]
    public void An_application_is_late_by_the_moment_or_by_the_day(string filed, Lateness reading, bool late)
    {
        var rules = Filings.Second(Readings.Default with { Lateness = reading });
        var application = Filings.Proper with { Filed = NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse(filed).Value };

        Assert.Equal(late ? "2.17.5" : "", rules.Decide(application, Filings.Eligible, Filings.Dates).OrThrow().Clauses());
    }

    // Recognised on 10.05.2024, the year ends with the end of 10.05.2025 (Civil Code 191, 192): 2.17.7 bars that day too.
    // From 29.02.2024 it ends with 28.02.2025. Under the other answer the anniversary is free.
    [Theory]
    [InlineData("2024-05-10", "2025-05-11", false, false)]
    [InlineData("2024-05-10", "2025-05-10", true, false)]
    [InlineData("2024-05-11", "2025-05-10", true, true)]
    [InlineData("2024-02-29", "2025-02-27", true, true)]
    [InlineData("2024-02-29", "2025-02-28", true, false)]
    [InlineData("2024-02-29", "2025-03-01", false, false)]
    [InlineData("2025-05-10", "2025-05-10", true, true)]
    [InlineData("2025-05-11", "2025-05-10", false, false)]
    public void A_recognised_breach_bars_for_a_year_counted_forward(string recognised, string filed, bool barred, bool barredUnderOther)
    {
        var application = Filings.Proper with
        {
            Filed = Day(filed).At(new LocalTime(10, 0)),
            RecognisedBreaches = Sequence.Of(new LocalDate(2020, 1, 1), Day(recognised)),
            Documents = Filings.Proper.Documents!.Select(document => document with { AsOf = Day(filed) }).ToSequence(),
        };

        var free = Filings.Second(Readings.Default with { BreachAnniversary = BreachAnniversary.Free });

        Assert.Equal(barred ? "2.17.7" : "", Filings.Decide(application).Clauses());
        Assert.Equal(
            barredUnderOther ? "2.17.7" : "",
            free.Decide(application, Filings.Eligible, Filings.Dates).OrThrow().Clauses());
    }

    [Theory]
    [InlineData(DocumentKind.RegisterExtract, "2025-04-10", false)]
    [InlineData(DocumentKind.RegisterExtract, "2025-04-09", true)]
    [InlineData(DocumentKind.TaxCertificate, "2025-04-10", false)]
    [InlineData(DocumentKind.TaxCertificate, "2025-04-09", true)]
    [InlineData(DocumentKind.Charter, "2015-01-01", false)]
    public void An_extract_may_be_thirty_days_old_at_filing(DocumentKind kind, string asOf, bool tooOld)
    {
        // Filed on 10.05.2025; thirty calendar days before is 10.04.2025. Given on the applicant's own initiative, a stale
        // one weighs as one that was not given (2.17.2), and is a ground under the literal answer of R-OPTIONAL alone.
        var application = Filings.Proper.Put(SubmittedDocument.InOrder(kind, Day(asOf)));

        var decision = Filings.Second(Readings.Default with { OptionalDefects = OptionalDefects.AGround })
            .Decide(application, Filings.Eligible, Filings.Dates).OrThrow();

        Assert.Equal(
            tooOld ? [DocumentDefect.TooOld] : [],
            Assert.IsType<ApplicationDecision.Proper>(Filings.Decide(application)).Remarks
                .Select(remark => Assert.IsType<ApplicationFlaw.Defective>(remark.Flaw).Defect));

        Assert.Equal(tooOld ? "2.11.2" : "", decision.Clauses());
        if (decision is ApplicationDecision.ReturnedForRework returned)
        {
            var defect = Assert.IsType<ApplicationFlaw.Defective>(Assert.Single(returned.Grounds).Flaw);
            Assert.Equal(DocumentDefect.TooOld, defect.Defect);
            Assert.Equal(kind, defect.Document.Kind);
        }
    }

    // 2.9.5 and 2.9.6 only say how old a document may be. One of a day still to come is nobody's ground, and is told. What
    // came back from rework on 24.05.2025 may hold one of that day.
    [Theory]
    [InlineData("2025-05-10", null, false)]
    [InlineData("2025-05-11", null, true)]
    [InlineData("2025-05-24", "2025-05-24", false)]
    [InlineData("2025-05-25", "2025-05-24", true)]
    public void A_certificate_of_a_day_after_it_was_given_is_remarked(string asOf, string? resubmitted, bool remarked)
    {
        var application = Filings.Proper.Put(SubmittedDocument.InOrder(DocumentKind.TaxCertificate, Day(asOf))) with
        {
            Rework = resubmitted is null ? Rework.None : new Rework.Resubmitted(Day(resubmitted), Day("2025-05-26")),
        };

        var remarks = Assert.IsType<ApplicationDecision.Proper>(Filings.Decide(application)).Remarks;

        Assert.Equal(remarked ? 1 : 0, remarks.Count);
        Assert.All(remarks, remark =>
        {
            Assert.Equal(DocumentDefect.DatedAhead, Assert.IsType<ApplicationFlaw.Defective>(remark.Flaw).Defect);
            Assert.Equal(
                "Not as required: tax certificate, a date after the day on which it was given (cl. 2.9.6) [cl. 2.9.6]",
                remark.Explain().ToText(Language.English));
            Assert.Equal(
                "Не соответствует требованиям: справка налогового органа, дата позже дня, когда документ представлен (п. 2.9.6) [п. 2.9.6]",
                remark.Explain().ToText(Language.Russian));
        });
    }

    [Fact]
    public void Every_ground_is_collected()
    {
        var application = Filings.Proper
            .Without(DocumentKind.Project)
            .Put(SubmittedDocument.InOrder(DocumentKind.Charter) with { MeetsRequirements = false })
            with
        {
            Filed = new LocalDateTime(2025, 5, 21, 9, 0),
            HasSignature = false,
            SignerInRegister = false,
            InformationReliable = false,
            ReworkAskedFor = true,
            RecognisedBreaches = Sequence.Of(new LocalDate(2025, 1, 1), new LocalDate(2025, 2, 1)),
        };

        var lateCount = Filings.Second(new() { Duplicates = Duplicates.AllWithLate });
        var rejected = Assert.IsType<ApplicationDecision.Rejected>(lateCount.Decide(
            application, Filings.Ineligible, Filings.Dates, Sequence.Of(Filings.Proper with { Id = "A-2" })).OrThrow());

        Assert.Equal(
            "2.17.1 2.17.3 2.17.2 2.17.2 2.17.3 2.17.4 2.17.5 2.17.6 2.17.7 2.17.7", rejected.Clauses());
        Assert.Equal("2.11.4", Assert.Single(rejected.Remarks).Returns.ToString());
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
