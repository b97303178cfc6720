using System;
using System.Linq;
using System.Threading.Tasks;
using SonkoRules.Acts;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Guides;

/// <summary>
/// The code in the documents compiles and runs, and prints what they show. On a difference what the document should be
/// is written beside it as <c>name.received.md</c>.
/// </summary>
public sealed class GuideTests
{
    public static TheoryData<string> Guides =>
        [.. MarkdownFile.Documents().Where(path => path.StartsWith("docs/guides/", StringComparison.Ordinal))];

    public static TheoryData<string> OtherDocuments =>
        [.. MarkdownFile.Documents().Where(path => !path.StartsWith("docs/guides/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task A_guide_shows_what_its_code_prints(string path) =>
        Snapshot.VerifyDocument(await GuideText.WriteAsync(MarkdownFile.Read(path)), path);

    [Theory]
    [MemberData(nameof(OtherDocuments))]
    public async Task Another_document_shows_what_its_code_prints(string path) =>
        Snapshot.VerifyDocument(await GuideText.WriteAsync(MarkdownFile.Read(path)), path);

    [Fact]
    public void Each_reading_is_told_in_a_guide()
    {
        var told = MarkdownFile.Documents().SelectMany(path => MarkdownFile.Read(path).Lines)
            .SelectMany(line => GuideText.TryReadings(line, out var ids) ? ids : []);

        Assert.Empty(ReadingCatalogue.All.Select(reading => reading.Id).Except(told));
        Assert.Equal(52, ReadingCatalogue.All.Count); // fifty-one of the order, as the documents say, and R-DUTY-DAY
    }
}
