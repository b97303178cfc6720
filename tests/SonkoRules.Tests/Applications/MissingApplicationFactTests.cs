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
    public void A_fact_of_no_document_in_particular_stands_alone() =>
        Assert.Equal(
            "подпись",
            new MissingApplicationFact(ApplicationFact.HasSignature, Sequence.Empty<DocumentKind>())
                .Name.In(Language.Russian));
}
