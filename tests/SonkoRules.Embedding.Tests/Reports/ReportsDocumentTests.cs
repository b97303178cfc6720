using System.IO;
using System.Linq;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Reports;

/// <summary>The document on reports speaks of the page as it is; its code is run with that of the guides.</summary>
public sealed class ReportsDocumentTests
{
    [Fact]
    public void The_document_names_the_sections_as_the_page_does()
    {
        var rows = File.ReadAllLines(Repository.File("docs/reports.md"))
            .SkipWhile(line => line != "|---|---|").Skip(1).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|')[1].Trim());
        var headings = ReportDocument.Of(CommittedContest.Page).In(SonkoRules.Texts.Language.English)
            .Elements("section").Select(section => section.Element("h2")!.Value);

        Assert.Equal(headings, rows);
    }
}
