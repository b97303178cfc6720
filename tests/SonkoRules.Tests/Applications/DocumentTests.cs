using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Applications;

public sealed class DocumentTests
{
    // What the lack of each document is a ground for: to return, to reject; "lit" only under the literal reading.
    [Theory]
    [InlineData(DocumentKind.Charter, "2.9.1", "2.11.1 -", "2.9.1", "2.11.1 2.17.2")]
    [InlineData(DocumentKind.PowerOfAttorney, "2.9.2", "- 2.17.2", "2.9.2", "- 2.17.2")]
    [InlineData(DocumentKind.PersonalDataConsent, "2.9.3", "2.11.1 -", "2.9.3", "2.11.1 2.17.2")]
    [InlineData(DocumentKind.PublicationConsent, "2.9.4", "2.11.1 -", "2.9.4", "2.11.1 2.17.2")]
    [InlineData(DocumentKind.RegisterExtract, "2.9.5", "lit 2.17.2", "2.9.5", "")]
    [InlineData(DocumentKind.TaxCertificate, "2.9.6", "lit 2.17.2", "2.9.6", "")]
    [InlineData(DocumentKind.Project, "2.9.7", "- 2.17.2", "2.9.7", "- 2.17.2")]
    [InlineData(DocumentKind.Video, "2.9.7bis", "lit 2.17.2", "2.9.8", "")]
    [InlineData(DocumentKind.PropertyDocuments, "2.9.8", "lit 2.17.2", "2.9.9", "")]
    [InlineData(DocumentKind.AdditionalMaterials, "2.9.9", "lit 2.17.2", "2.9.10", "")]
    [InlineData(DocumentKind.ExperienceDocuments, "2.9.10", "lit 2.17.2", "2.9.11", "")]
    public void The_lack_of_a_document_is_a_ground_by_edition(
        DocumentKind kind, string firstClause, string first, string secondClause, string second)
    {
        var literal = Readings.Default with { OptionalDocuments = OptionalDocuments.Literal };
        var application = (Filings.Proper with { SignerInRegister = false })
            .Put(SubmittedDocument.InOrder(DocumentKind.PowerOfAttorney))
            .Without(kind);

        Check(Filings.First(), firstClause, first.StartsWith("lit", StringComparison.Ordinal) ? "" : first);
        Check(Filings.First(literal), firstClause, first.Replace("lit", "-", StringComparison.Ordinal));
        Check(Filings.Second(), secondClause, second);
        Check(Filings.Second(literal), secondClause, second);

        void Check(ApplicationRules rules, string clause, string expected)
        {
            Assert.Equal(clause, rules.Terms.Documents.Single(document => document.Kind == kind).Clause.ToString());
            var grounds = rules.Decide(application, Filings.Eligible, Filings.Dates).OrThrow().Match(
                proper => proper.Remarks,
                returned => returned.Grounds,
                rejected => rejected.Grounds,
                _ => throw new InvalidOperationException(),
                _ => throw new InvalidOperationException(),
                _ => throw new InvalidOperationException());
            Assert.Equal(
                expected,
                string.Concat(grounds.Select(ground => $"{Or(ground.Returns)} {Or(ground.Rejects)}")));
            Assert.All(grounds, ground =>
                Assert.Equal(kind, Assert.IsType<ApplicationFlaw.Lacking>(ground.Flaw).Document.Kind));
        }

        static string Or(Clause clause) => clause.IsNone ? "-" : clause.ToString();
    }

    [Fact]
    public void Each_of_the_fourteen_parts_of_the_project_is_asked_for()
    {
        Assert.Equal(Enum.GetValues<ProjectPart>(), Filings.Second().Terms.ProjectParts);
        Assert.Equal(14, Filings.Second().Terms.ProjectParts.Count);
        foreach (var part in Enum.GetValues<ProjectPart>())
        {
            var decision = Filings.Decide(Filings.Proper with
            {
                ProjectParts = Filings.Proper.ProjectParts!.Where(each => each != part).ToSequence(),
            });

            var ground = Assert.Single(Assert.IsType<ApplicationDecision.Rejected>(decision).Grounds);
            Assert.Equal("2.17.2", ground.Rejects.ToString());
            Assert.Equal([part], Assert.IsType<ApplicationFlaw.Lacking>(ground.Flaw).Parts);
        }
    }

    [Fact]
    public void Each_of_the_thirteen_directions_has_priority_and_no_other()
    {
        Assert.Equal(13, Filings.Second().Terms.PriorityDirections.Count);
        foreach (var direction in Enum.GetValues<PriorityDirection>())
        {
            Assert.Equal(
                direction == PriorityDirection.Other ? "2.11.2" : "",
                Filings.Decide(Filings.Proper with { PriorityDirection = direction }).Clauses());
        }
    }

    [Fact]
    public void Every_document_may_be_incomplete_or_not_as_required()
    {
        var application = (Filings.Proper with { SignerInRegister = false })
            .Put(SubmittedDocument.InOrder(DocumentKind.PowerOfAttorney));
        foreach (var document in Filings.Second().Terms.Documents)
        {
            var given = application.Documents!.Single(each => each.Kind == document.Kind);
            var lacking = Filings.Decide(application.Put(given with { Complete = false })).Clauses();
            var defective = Filings.Decide(application.Put(given with { MeetsRequirements = false })).Clauses();

            Assert.Equal(
                document.Obligation == DocumentObligation.Optional ? ""
                    : document.LackReturns.IsNone ? "2.17.2" : "2.11.1",
                lacking);
            Assert.Equal(document.Obligation == DocumentObligation.Optional ? "remark" : "2.11.2", defective);
            Assert.Equal(
                "2.11.2",
                Filings.Second(Readings.Default with { OptionalDefects = OptionalDefects.AGround })
                    .Decide(application.Put(given with { MeetsRequirements = false }), Filings.Eligible, Filings.Dates)
                    .OrThrow().Clauses());
        }
    }

    [Fact]
    public void A_power_of_attorney_is_needed_only_where_the_register_does_not_name_the_signer()
    {
        var given = Filings.Proper.Put(SubmittedDocument.InOrder(DocumentKind.PowerOfAttorney));

        Assert.Equal("2.17.2", Filings.Decide(Filings.Proper with { SignerInRegister = false }).Clauses());
        Assert.IsType<ApplicationDecision.Proper>(Filings.Decide(given with { SignerInRegister = false }));
        Assert.IsType<ApplicationDecision.Proper>(Filings.Decide(given with { SignerInRegister = null }));
        var open = Assert.IsType<ApplicationDecision.Undetermined>(
            Filings.Decide(Filings.Proper with { SignerInRegister = null }));
        Assert.Equal(ApplicationFact.SignerInRegister, Assert.Single(open.Missing).Fact);
        var halfKnown = given.Put(new SubmittedDocument { Kind = DocumentKind.PowerOfAttorney, MeetsRequirements = true });
        Assert.Equal(
            [ApplicationFact.DocumentComplete, ApplicationFact.SignerInRegister],
            Assert.IsType<ApplicationDecision.Undetermined>(Filings.Decide(halfKnown with { SignerInRegister = null }))
                .Missing.Select(missing => missing.Fact));
        var incomplete = given.Put(SubmittedDocument.InOrder(DocumentKind.PowerOfAttorney) with { Complete = false });
        Assert.Equal(
            [ApplicationFact.SignerInRegister],
            Assert.IsType<ApplicationDecision.Undetermined>(Filings.Decide(incomplete with { SignerInRegister = null }))
                .Missing.Select(missing => missing.Fact));
    }

    [Fact]
    public void Unknown_attachments_may_be_defective_even_where_none_is_obligatory()
    {
        var terms = Filings.Second().Terms;
        var optional = new ApplicationRules(
            terms with
            {
                Documents = terms.Documents
                    .Where(document => document.Obligation == DocumentObligation.Optional).ToSequence(),
            },
            Readings.Default);

        Assert.IsType<ApplicationDecision.Undetermined>(
            optional.Decide(Filings.Proper with { Documents = null }, Filings.Eligible, Filings.Dates).OrThrow());
    }

    [Fact]
    public void Of_unknown_attachments_all_is_asked_and_nothing_concluded()
    {
        var open = Assert.IsType<ApplicationDecision.Undetermined>(Filings.Decide(Filings.Proper with { Documents = null }));
        Assert.Equal([new MissingApplicationFact(ApplicationFact.Documents, Sequence.Empty<DocumentKind>())], open.Missing);
        Assert.Empty(open.Grounds);
    }

    // Asked in one round: what would be asked of the papers once they are known is asked at once.
    [Fact]
    public void With_unknown_attachments_the_rest_is_asked_for_at_once()
    {
        var unknown = new Application { Id = "A-1", ApplicantId = "org-1", Filed = Filings.Proper.Filed };
        var open = Assert.IsType<ApplicationDecision.Undetermined>(
            Filings.Second().Decide(unknown, Filings.Undetermined, Filings.Dates).OrThrow());

        Assert.Equal(
            [
                "Applicant", "Documents", "HasSignature", "SignerInRegister", "ProjectParts of Project",
                "PriorityDirection of Project", "InformationReliable", "RecognisedBreaches", "ReworkAskedFor",
            ],
            open.Missing.Select(missing => missing.ToString()));
        Assert.Equal([ApplicantFact.ForeignAgent], open.Missing[0].OfApplicant.Select(missing => missing.Fact));
    }

    // A part that is known to be missing is missing whether or not the project is attached.
    [Fact]
    public void A_part_that_the_project_lacks_rejects_before_the_attachments_are_known() =>
        Assert.Equal(
            "2.17.2",
            Filings.Decide(Filings.Proper with { Documents = null, ProjectParts = Sequence.Of(ProjectPart.Title) }).Clauses());

    // A power of attorney that nobody asks for weighs no more than none at all.
    [Theory]
    [InlineData(true, "Proper")]
    [InlineData(false, "ReturnedForRework")]
    [InlineData(null, "Undetermined")]
    public void A_defect_of_a_power_of_attorney_weighs_where_one_is_needed(bool? signerInRegister, string decision) =>
        Assert.Equal(
            decision,
            Filings.Decide((Filings.Proper with { SignerInRegister = signerInRegister })
                .Put(SubmittedDocument.InOrder(DocumentKind.PowerOfAttorney) with { MeetsRequirements = false }))
                .GetType().Name);

    // In the first edition, under the literal answer of R-DOCS, a stale extract is one that is missing.
    [Fact]
    public void A_stale_extract_is_a_missing_one_where_none_may_be_missing()
    {
        var stale = Filings.Proper.Put(
            SubmittedDocument.InOrder(DocumentKind.RegisterExtract, new NodaTime.LocalDate(2025, 4, 9)));
        var literal = Readings.Default with { OptionalDocuments = OptionalDocuments.Literal };

        Assert.Equal(
            "2.17.2", Filings.First(literal).Decide(stale, Filings.Eligible, Filings.Dates).OrThrow().Clauses());
        Assert.Equal(
            "remark", Filings.Second(literal).Decide(stale, Filings.Eligible, Filings.Dates).OrThrow().Clauses());
    }

    [Fact]
    public void Facts_that_are_missing_name_their_documents()
    {
        var application = Filings.Proper
            .Put(new SubmittedDocument { Kind = DocumentKind.Charter, Complete = true })
            .Put(new SubmittedDocument { Kind = DocumentKind.TaxCertificate, MeetsRequirements = true });
        var open = Assert.IsType<ApplicationDecision.Undetermined>(
            Filings.Second(Readings.Default with { OptionalDefects = OptionalDefects.AGround })
                .Decide(application, Filings.Eligible, Filings.Dates).OrThrow());

        Assert.Equal(
            ["DocumentMeetsRequirements of Charter", "DocumentAsOf of TaxCertificate"],
            open.Missing.Select(missing => missing.ToString()));
    }

    [Fact]
    public void What_cannot_be_an_application_is_refused()
    {
        var charter = SubmittedDocument.InOrder(DocumentKind.Charter);
        var terms = Filings.Second().Terms;

        Assert.Throws<ArgumentException>(() => Filings.Proper with { Documents = Sequence.Of(charter, charter) });
        Assert.Throws<ArgumentException>(() => Filings.Proper with { Id = " " });
        Assert.Throws<ArgumentOutOfRangeException>(() => Filings.Proper with { PriorityDirection = (PriorityDirection)14 });
        Assert.Throws<ArgumentOutOfRangeException>(() => charter with { Kind = (DocumentKind)11 });
        Assert.Throws<ArgumentException>(() => terms with { Documents = Sequence.Of(terms.Documents[0], terms.Documents[0]) });
        Assert.Throws<ArgumentException>(() => terms with { Flaws = terms.Flaws.Skip(1).ToSequence() });
        Assert.Throws<ArgumentException>(() => terms with { Flaws = terms.Flaws.Skip(1).Append(terms.Flaws[1]).ToSequence() });
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { BreachBarYears = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { ClarificationRequests = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentValidity(DocumentKind.Charter, -1));
    }
}
