using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Applications;

public sealed class MissingApplicationFactTests
{
    [Fact]
    public void A_missing_fact_is_named_with_the_documents_of_which_it_is_asked()
    {
        var missing = new MissingApplicationFact(
            ApplicationFact.DocumentAsOf, Sequence.Of(DocumentKind.RegisterExtract, DocumentKind.TaxCertificate));

        Assert.Equal("дата документа: выписка из ЕГРЮЛ, справка налогового органа", missing.Name.In(Language.Russian));
        Assert.Equal("the date of a document: register extract, tax certificate", missing.Name.In(Language.English));
    }

    [Fact]
    public void A_missing_fact_shows_itself_to_a_programmer()
    {
        Assert.Equal(
            "DocumentAsOf of TaxCertificate",
            new MissingApplicationFact(ApplicationFact.DocumentAsOf, Sequence.Of(DocumentKind.TaxCertificate)).ToString());
        Assert.Equal(
            "HasSignature",
            new MissingApplicationFact(ApplicationFact.HasSignature, Sequence.Empty<DocumentKind>()).ToString());
    }

    // However the papers are listed, those in question are told in one order.
    [Fact]
    public void The_documents_in_question_are_told_in_their_order()
    {
        var application = Filings.Proper
            .Put(SubmittedDocument.InOrder(DocumentKind.TaxCertificate))
            .Put(SubmittedDocument.InOrder(DocumentKind.RegisterExtract));
        var missing = Assert.Single(Assert.IsType<ApplicationDecision.Undetermined>(
            Filings.Second(Readings.Default with { OptionalDefects = OptionalDefects.AGround })
                .Decide(application, Filings.Eligible, Filings.Dates).OrThrow()).Missing);

        Assert.Equal(ApplicationFact.DocumentAsOf, missing.Fact);
        Assert.Equal(missing.Documents.Order(), missing.Documents);
        Assert.Equal(2, missing.Documents.Count);
    }

    [Fact]
    public void A_fact_of_no_document_in_particular_stands_alone() =>
        Assert.Equal(
            "подпись",
            new MissingApplicationFact(ApplicationFact.HasSignature, Sequence.Empty<DocumentKind>())
                .Name.In(Language.Russian));
}
