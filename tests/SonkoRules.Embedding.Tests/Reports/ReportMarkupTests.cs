using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SonkoRules.Quantities;
using SonkoRules.Reports;
using SonkoRules.Texts;

namespace SonkoRules.Embedding.Tests.Reports;

/// <summary>What the page promises whatever it shows: one file, sound markup, two languages, readable by everyone.</summary>
public sealed partial class ReportMarkupTests
{
    private static readonly ReportDocument Page = ReportDocument.Of(CommittedContest.Page);

    private static readonly Language[] Languages = [Language.Russian, Language.English];

    [Fact]
    public void It_begins_as_HTML() => Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"ru\">", CommittedContest.Page, StringComparison.Ordinal);

    [Fact]
    public void It_refers_to_nothing_outside()
    {
        Assert.DoesNotContain("//", CommittedContest.Page.Replace("<!--", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("@import", CommittedContest.Page, StringComparison.OrdinalIgnoreCase);
        Assert.All(
            Page.Elements.Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src" or "action"),
            attribute => Assert.StartsWith("#", attribute.Value, StringComparison.Ordinal));
        Assert.All(UrlInStyle().Matches(CommittedContest.Page), url => Assert.StartsWith("#", url.Groups[1].Value, StringComparison.Ordinal));
        Assert.NotEmpty(UrlInStyle().Matches(CommittedContest.Page));
        Assert.DoesNotContain(
            Page.Elements, element => element.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "base");
    }

    [Fact]
    public void It_runs_nothing()
    {
        Assert.DoesNotContain(
            Page.Elements.Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.Contains(
            Page.Elements,
            element => (string?)element.Attribute("http-equiv") == "Content-Security-Policy"
                && ((string)element.Attribute("content")!).StartsWith("default-src 'none'", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_id_occurs_once()
    {
        var ids = Page.Elements.Attributes("id").Select(attribute => attribute.Value).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.True(ids.Length > 300);
    }

    [Fact]
    public void Every_reference_within_the_page_leads_somewhere()
    {
        var ids = Page.Elements.Attributes("id").Select(attribute => attribute.Value).ToHashSet();
        var references = Page.Elements.Attributes("href").Select(attribute => attribute.Value[1..])
            .Concat(Page.Elements.Attributes("for").Select(attribute => attribute.Value))
            .Concat(Page.Elements.Attributes("aria-labelledby").Select(attribute => attribute.Value))
            .Concat(UrlInStyle().Matches(CommittedContest.Page).Select(url => url.Groups[1].Value[1..]));
        Assert.All(references, reference => Assert.Contains(reference, ids));
    }

    [Fact]
    public void Links_stay_within_their_language() =>
        Assert.All(Languages, language => Assert.All(
            Page.In(language).Descendants("a"),
            link => Assert.StartsWith(
                "#" + ReportDocument.Tag(language) + "-", (string)link.Attribute("href")!, StringComparison.Ordinal)));

    [Fact]
    public void Both_languages_have_the_same_structure()
    {
        var (russian, english) = (Skeleton(Page.In(Language.Russian)), Skeleton(Page.In(Language.English)));
        Assert.Equal(russian, english);
        Assert.True(russian.Length > 20_000);
    }

    [Fact]
    public void The_English_report_is_in_English() =>
        Assert.All(
            Page.In(Language.English).DescendantNodes().OfType<XText>()
                .Where(text => text.Ancestors("bdi").FirstOrDefault() is null)
                .Select(text => text.Value.Replace("ОД", string.Empty, StringComparison.Ordinal)),
            text => Assert.DoesNotMatch("[а-яА-ЯёЁ₽]", text));

    [Fact]
    public void The_language_is_chosen_without_a_script()
    {
        var body = Page.Document.Root!.Element("body")!.Elements().ToList();
        var content = body.IndexOf(Page.ById("content"));
        var style = Page.Elements.Single(element => element.Name == "style").Value;
        foreach (var language in Languages)
        {
            var tag = ReportDocument.Tag(language);
            var choice = Page.ById("language-" + tag);
            Assert.InRange(body.IndexOf(choice), 0, content - 1);
            Assert.Equal("radio", (string?)choice.Attribute("type"));
            Assert.Equal("language", (string?)choice.Attribute("name"));
            Assert.Single(Page.Elements, label => (string?)label.Attribute("for") == "language-" + tag
                && (string?)label.Attribute("lang") == tag && label.Value.Length > 0);
            var other = ReportDocument.Tag(language == Language.Russian ? Language.English : Language.Russian);
            Assert.Contains($"#language-{tag}:checked~#content>[lang={other}]", style, StringComparison.Ordinal);
        }

        Assert.Matches(@"\[lang=en\],#language-en:checked~#content>\[lang=ru\]\{display:none\}", style);
        Assert.Equal(2, Page.ById("content").Elements().Count());
    }

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void It_opens_in_the_language_asked_for(Language language)
    {
        var page = ReportDocument.Of(ContestReport.ToHtml(SmallContest.Outcome, SmallContest.Options with { Language = language }));
        var tag = ReportDocument.Tag(language);
        Assert.Equal(tag, (string?)page.Document.Root!.Attribute("lang"));
        Assert.Equal(["language-" + tag], page.Elements.Where(element => element.Attribute("checked") is not null)
            .Select(element => (string)element.Attribute("id")!));
        Assert.Equal(
            SmallContest.Options.Title.In(language), page.Elements.Single(element => element.Name == "title").Value);
    }

    [Fact]
    public void Headings_go_down_one_level_at_a_time() =>
        Assert.All(Languages, language =>
        {
            var levels = Page.In(language).Descendants()
                .Where(element => Heading().IsMatch(element.Name.LocalName))
                .Select(element => element.Name.LocalName[1] - '0').ToArray();
            Assert.Equal(1, levels[0]);
            Assert.Equal(1, levels.Count(level => level == 1));
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        });

    [Fact]
    public void Every_section_is_named_and_linked_to() =>
        Assert.All(Languages, language =>
        {
            var sections = Page.In(language).Elements("section").Select(section => (string)section.Attribute("id")!).ToArray();
            Assert.Equal(
                sections.Select(id => "#" + id),
                Page.In(language).Element("nav")!.Descendants("a").Select(link => (string)link.Attribute("href")!));
            Assert.Equal(8, sections.Length);
            Assert.All(Page.In(language).Elements("section"), section => Assert.Equal(
                (string?)section.Attribute("aria-labelledby"), (string?)section.Elements("h2").Single().Attribute("id")));
        });

    [Fact]
    public void Every_table_has_a_caption_and_titles()
    {
        var tables = Page.Elements.Where(element => element.Name == "table").ToArray();
        Assert.True(tables.Length > 20);
        Assert.All(tables, table =>
        {
            Assert.Equal("caption", table.Elements().First().Name.LocalName);
            Assert.NotEmpty(table.Element("caption")!.Value);
            var titles = table.Element("thead")!.Element("tr")!.Elements().ToArray();
            Assert.All(titles, title => Assert.Equal("th col", title.Name + " " + (string?)title.Attribute("scope")));
            Assert.All(titles, title => Assert.NotEmpty(title.Value));
            var rows = table.Elements().Where(part => part.Name != "thead").Elements("tr").ToArray();
            Assert.NotEmpty(rows);
            Assert.All(rows, row => Assert.Equal(titles.Length, row.Elements().Count()));
        });
    }

    [Fact]
    public void Every_row_of_data_has_a_title_and_roles()
    {
        var rows = Page.Elements
            .Where(element => ((string?)element.Attribute("class"))?.Split(' ').Contains("data") == true)
            .Elements().Where(part => part.Name.LocalName is "tbody" or "tfoot").Elements("tr").ToArray();
        Assert.True(rows.Length > 300);
        Assert.All(rows, row =>
        {
            Assert.Equal("row", (string?)row.Attribute("role"));
            var first = row.Elements().First();
            Assert.Equal("th row rowheader", first.Name + " " + (string?)first.Attribute("scope") + " " + (string?)first.Attribute("role"));
            Assert.All(row.Elements().Skip(1), cell => Assert.Equal("td cell", cell.Name + " " + (string?)cell.Attribute("role")));
        });
    }

    [Fact]
    public void On_a_phone_every_value_of_a_card_has_its_title()
    {
        var style = Page.Elements.Single(element => element.Name == "style").Value;
        var cards = Page.Elements.Where(element => (string?)element.Attribute("class") == "data cards").ToArray();
        Assert.NotEmpty(cards);
        Assert.All(cards, table =>
        {
            var titles = table.Element("thead")!.Element("tr")!.Elements().ToArray();
            for (var i = 0; i < titles.Length; i++)
            {
                var rule = $"#{(string)table.Attribute("id")!} tbody>tr>:nth-child({i + 1})::before";
                var isPicture = table.Element("tbody")!.Elements("tr").All(row => row.Elements().ElementAt(i).Element("svg") is not null);
                Assert.Equal(!isPicture, style.Contains(rule, StringComparison.Ordinal));
                if (!isPicture)
                {
                    var content = style[style.IndexOf(rule, StringComparison.Ordinal)..];
                    Assert.StartsWith(
                        ReportDocument.Text(titles[i]),
                        content[(content.IndexOf("content:\"", StringComparison.Ordinal) + 9)..],
                        StringComparison.Ordinal);
                }
            }
        });
    }

    [Fact]
    public void Every_picture_is_told_in_words_or_hidden() =>
        Assert.All(
            Page.Elements.Where(element => element.Name == "svg"),
            picture => Assert.True(
                (string?)picture.Attribute("aria-hidden") == "true"
                    || ((string?)picture.Attribute("role") == "img" && ((string?)picture.Attribute("aria-label"))?.Length > 10)));

    [Fact]
    public void Phones_printers_and_dark_rooms_are_thought_of()
    {
        var style = Page.Elements.Single(element => element.Name == "style").Value;
        Assert.Contains("@media print", style, StringComparison.Ordinal);
        Assert.Contains("@page", style, StringComparison.Ordinal);
        Assert.Contains("@media screen and (prefers-color-scheme:dark)", style, StringComparison.Ordinal);
        Assert.Contains("@media screen and (max-width", style, StringComparison.Ordinal);
        Assert.Equal(style.Count(character => character == '{'), style.Count(character => character == '}'));
        Assert.Contains(Page.Elements, element => (string?)element.Attribute("name") == "viewport");
        var first = Page.Document.Root!.Element("body")!.Elements().First();
        Assert.Equal("skip #content", (string?)first.Attribute("class") + " " + (string?)first.Attribute("href"));
    }

    [Fact]
    public void Every_colour_of_the_style_sheet_is_of_the_palette()
    {
        var style = Page.Elements.Single(element => element.Name == "style").Value;
        var names = Palette.Colours.Select(colour => colour.Name).ToHashSet();
        Assert.All(ColourInStyle().Matches(style), match => Assert.Contains(match.Groups[1].Value, names));
        Assert.Empty(Regex.Matches(style[style.IndexOf("*{", StringComparison.Ordinal)..], "[:, ]#[0-9a-f]{3,6}[;} ]"));
    }

    [Fact]
    public void It_is_pure() =>
        Assert.Equal(
            ContestReport.ToHtml(SmallContest.Outcome, SmallContest.Options),
            ContestReport.ToHtml(SmallContest.Outcome, SmallContest.Options));

    // A thousand applications of which nearly all win: the most that there is to tell of each.
    [Fact]
    public void A_great_contest_stays_a_page()
    {
        var input = SmallContest.Input with
        {
            Applications = Enumerable.Range(0, 1000)
                .Select(i => SmallContest.One("2025-" + i, 10_000m + i, 40 + (i % 60), 1 + (i % 28)))
                .ToSequence(),
            Answers = SonkoRules.Subsidies.OfferAnswers.None,
            Releases = Sequence.Empty<SonkoRules.Contests.ReleaseRound>(),
            Budget = new(Rubles.From(10_000_000m)),
        };
        var page = ContestReport.ToHtml(
            SonkoRules.Contests.Contest.Run(SmallContest.Rules, input).OrThrow(), ContestReportOptions.Default);

        Assert.Equal(1000, ReportDocument.Of(page).Rows(Language.English, "rating-table").Length);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(page), 500_000, 4_500_000);
    }

    private static string Skeleton(XElement element) =>
        element.Name.LocalName + "[" + (string?)element.Attribute("class") + "," + (string?)element.Attribute("role") + ","
            + ((string?)element.Attribute("id"))?[2..] + "]"
            + "(" + string.Concat(element.Elements().Select(Skeleton)) + ")";

    [GeneratedRegex(@"url\(([^)]*)\)")]
    private static partial Regex UrlInStyle();

    [GeneratedRegex(@"var\(--([a-z]+)\)")]
    private static partial Regex ColourInStyle();

    [GeneratedRegex("^h[1-6]$")]
    private static partial Regex Heading();
}
