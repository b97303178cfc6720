namespace SonkoRules.Reports;

/// <summary>The patterns of bars, so that they can be told apart without colours. Both languages share them.</summary>
internal static class PatternDefinitions
{
    public static string Markup { get; } = Write();

    private static string Write()
    {
        var html = new HtmlWriter();
        html.Open("svg", ("class", "patterns"), ("aria-hidden", "true"), ("focusable", "false")).Open("defs");
        Pattern(html, "hatch", "6", ("class", "inkC"), ("d", "M-1 1l2-2M0 6l6-6M5 7l2-2"));
        Pattern(html, "bands", "6", ("class", "inkA"), ("d", "M0 1.5h6M0 4.5h6"), ("stroke-width", "1.6"));
        Pattern(html, "grid", "6", ("class", "inkD"), ("d", "M0 3h6M3 0v6"));
        Pattern(html, "dashes", "8", ("class", "inkD"), ("d", "M0 2h4M4 6h4"), ("stroke-width", "2"));
        Open(html, "dots", "6");
        html.Empty("circle", ("class", "inkB"), ("cx", "3"), ("cy", "3"), ("r", "1.5")).Close();
        return html.Close().Close().Finish();
    }

    private static void Pattern(HtmlWriter html, string id, string size, params (string Name, string? Value)[] path)
    {
        Open(html, id, size);
        html.Empty("path", path).Close();
    }

    private static void Open(HtmlWriter html, string id, string size) =>
        html.Open("pattern", ("id", id), ("width", size), ("height", size), ("patternUnits", "userSpaceOnUse"))
            .Empty("rect", ("class", "paper"), ("width", size), ("height", size));
}
