using SonkoRules.Reports;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Reports;

/// <summary>The page of a small contest as it is: to be read in a browser when it changes.</summary>
public sealed class ReportGoldenTests
{
    [Fact]
    public void The_page_of_a_small_contest() =>
        Snapshot.Verify(ContestReport.ToHtml(SmallContest.Outcome, SmallContest.Options), extension: "html");
}
