using SonkoRules.Texts;

namespace SonkoRules.Reports;

/// <summary>Puts the page together: its head, the choice of the language, the report in each language.</summary>
internal static class ReportPage
{
    private static readonly Language[] Languages = [Language.Russian, Language.English];

    public static string Write(ReportContent content)
    {
        var first = content.Options.Language;
        var page = new HtmlWriter();
        page.Open("html", ("lang", Tag(first)));
        page.In("head", head =>
        {
            head.Empty("meta", ("charset", "utf-8"));
            head.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            head.Element("title", content.Options.Title.In(first));
        });
        page.Open("body");
        foreach (var language in Languages)
        {
            page.In("div", report => report.Element("h1", content.Options.Title.In(language)), ("lang", Tag(language)));
        }

        return "<!DOCTYPE html>\n" + page.Close().Close().Finish() + "\n";
    }

    public static string Tag(Language language) => language == Language.Russian ? "ru" : "en";
}
