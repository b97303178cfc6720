using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Acts;

public sealed class ReadingsDocumentTests
{
    [Fact]
    public void The_document_says_what_the_catalogue_says() =>
        Snapshot.VerifyDocument(ReadingsDocument.Write(), "docs/readings.md");
}
