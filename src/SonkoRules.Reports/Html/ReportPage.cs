namespace SonkoRules.Reports;

/// <summary>Puts the page together: its head, the choice of the language, the report in each language.</summary>
internal static class ReportPage
{
    private static readonly (Language Language, string Name)[] Languages =
        [(Language.Russian, "Русский"), (Language.English, "English")];

    public static string Write(ReportContent content) =>
        Write(
            content,
            ReportBody.Write,
            content.Options.Title.In(content.Options.Language),
            content.Options.LibraryVersion,
            content.Options.Language);

    /// <summary>A page of another subject than a contest.</summary>
    /// <param name="body">Writes it in one language.</param>
    /// <param name="title">The title of the page.</param>
    /// <param name="first">The language that is shown first.</param>
    public static string Write(Action<LocalReport> body, LocalizedText title, Language first) =>
        Write(null, body, title.In(first), LibraryVersion.Current, first);

    private static string Write(
        ReportContent? content, Action<LocalReport> body, string title, string version, Language first)
    {
        LocalReport[] reports = [.. Languages.Select(language => new LocalReport(content, language.Language))];
        foreach (var report in reports)
        {
            body(report);
        }

        var page = new HtmlWriter();
        page.Open("html", ("lang", reports.First(report => report.Language == first).Tag));
        Head(page, title, version, string.Concat(reports.Select(report => report.Styles.ToString())));
        page.Open("body");
        page.Open("a", ("class", "skip"), ("href", "#content"))
            .Element("span", "К содержанию", ("lang", "ru")).Text(" · ").Element("span", "To the content", ("lang", "en"))
            .Close();
        Choice(page, reports, first);
        page.Finished(PatternDefinitions.Markup);
        page.Open("main", ("id", "content"), ("tabindex", "-1"));
        foreach (var report in reports)
        {
            page.Open("div", ("lang", report.Tag)).Finished(report.Html.Finish()).Close();
        }

        return "<!DOCTYPE html>\n" + page.Close().Close().Close().Finish() + "\n";
    }

    private static void Head(HtmlWriter page, string title, string version, string tables)
    {
        page.Open("head");
        page.Empty("meta", ("charset", "utf-8"));
        page.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        page.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
        page.Empty("meta", ("name", "format-detection"), ("content", "telephone=no"));
        page.Empty("meta", ("name", "generator"), ("content", "SonkoRules " + version));

        // The page needs nothing from outside, and the browser is told to fetch and run nothing.
        page.Empty(
            "meta",
            ("http-equiv", "Content-Security-Policy"),
            ("content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"));
        page.Element("title", title);
        page.Style(StyleSheet.Of(tables)).Close();
    }

    private static void Choice(HtmlWriter page, LocalReport[] reports, Language first)
    {
        foreach (var report in reports)
        {
            page.Empty(
                "input",
                ("class", "choice"),
                ("type", "radio"),
                ("name", "language"),
                ("id", "language-" + report.Tag),
                ("checked", report.Language == first ? "checked" : null));
        }

        page.Open("div", ("class", "bar"));
        foreach (var report in reports)
        {
            var name = Languages.First(language => language.Language == report.Language).Name;
            page.Element("label", name, ("for", "language-" + report.Tag), ("lang", report.Tag));
        }

        page.Close();
    }
}
