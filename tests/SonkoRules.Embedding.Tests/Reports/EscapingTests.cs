using System;
using System.Linq;
using FsCheck.Fluent;
using SonkoRules.Quantities;
using SonkoRules.Reports;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Embedding.Tests.Reports;

/// <summary>Whatever is written as a name, an id or a title is shown as text and stays text.</summary>
public sealed class EscapingTests
{
    [Fact]
    public void Names_are_shown_and_never_run()
    {
        const string Name = "<script>alert('x')</script> & \"Ко\"";
        var page = ContestReport.ToHtml(
            SmallContest.Outcome,
            ContestReportOptions.Default with { Labels = Sequence.Of(new ApplicationLabel("A", Name)) });

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Ко&quot;", page, StringComparison.Ordinal);
        Assert.Contains(ReportDocument.Of(page).Elements, element => element.Name == "bdi" && element.Value == Name);
    }

    [Fact]
    public void Any_name_and_title_leave_the_structure_as_it_is()
    {
        var plain = Skeleton(Page("name", "title"));
        Properties.Holds(
            NastyTexts.Gen.Two(),
            texts =>
            {
                var (name, title) = texts;
                var page = Page("x" + name, title);
                Assert.Equal(plain, Skeleton(page));
                var shown = page.Elements.Where(element => element.Name == "bdi").Select(element => element.Value);
                Assert.Contains(SafeText.Clean("x" + name), shown);
            },
            runs: 40);
    }

    [Fact]
    public void Any_id_is_shown_and_leads_to_its_line()
    {
        Properties.Holds(
            NastyTexts.Gen,
            text =>
            {
                var id = "A" + text;
                var input = SmallContest.Input with
                {
                    Applications = Sequence.Of(SmallContest.One(id, 120_000m, 90, 1), SmallContest.One("B", 50_000m, 80, 2)),
                    Releases = Sequence.Empty<Contests.ReleaseRound>(),
                };
                var page = ReportDocument.Of(ContestReport.ToHtml(
                    Contests.Contest.Run(SmallContest.Rules, input).OrThrow(), ContestReportOptions.Default));
                Assert.Equal(SafeText.Clean(id), page.ById("ru-place-1").Element("td")!.Descendants("bdi").First().Value);
            },
            runs: 40);
    }

    [Fact]
    public void What_no_document_may_hold_is_replaced_and_nothing_else() =>
        Properties.Holds(
            NastyTexts.Gen,
            text =>
            {
                var clean = SafeText.Clean(text);
                Assert.True(System.Xml.XmlConvert.VerifyXmlChars(clean) == clean);
                Assert.DoesNotContain(clean, character => character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');
                Assert.DoesNotContain(clean, character => char.IsControl(character) && character is not ('\t' or '\n'));
                Assert.Equal(clean, SafeText.Clean(clean));
                Assert.Equal(Letters(text), Letters(clean));
            });

    [Theory]
    [InlineData("", "")]
    [InlineData("АНО «Дом» 😀", "АНО «Дом» 😀")]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("x\u202Egpj", "x\uFFFDgpj")]
    [InlineData("tab\there", "tab\there")]
    public void Text_is_mended_as_described(string text, string clean) => Assert.Equal(clean, SafeText.Clean(text));

    // Not as data of a theory: a half of a pair does not survive its way to the runner.
    [Fact]
    public void Halves_of_pairs_are_replaced_and_pairs_are_kept()
    {
        Assert.Equal("\uFFFD", SafeText.Clean("\uD83D"));
        Assert.Equal("\uFFFD\uFFFD", SafeText.Clean("\uDE00\uD83D"));
        Assert.Equal("a\uFFFD\uD83D\uDE00b", SafeText.Clean("a\uD83D\uD83D\uDE00b"));
    }

    [Fact]
    public void A_style_sheet_with_markup_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => new HtmlWriter().Style("</style>"));

    [Fact]
    public void An_element_left_open_is_noticed() =>
        Assert.Throws<InvalidOperationException>(() => new HtmlWriter().Open("p").Finish());

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static ReportDocument Page(string name, string title) =>
        ReportDocument.Of(ContestReport.ToHtml(
            SmallContest.Outcome,
            ContestReportOptions.Default with
            {
                Title = new LocalizedText(title, title),
                Labels = Sequence.Of(new ApplicationLabel("A", name)),
                LibraryVersion = title,
            }));

    private static string Skeleton(ReportDocument page) =>
        string.Concat(page.Elements.Select(element =>
            element.Name.LocalName + string.Concat(element.Attributes().Select(attribute => " " + attribute.Name)) + ";"));
}
