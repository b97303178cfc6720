namespace SonkoRules.Reports;

/// <summary>A small square of a pattern, for a legend; the words beside it tell what it stands for.</summary>
internal static class Swatch
{
    public static void Write(HtmlWriter html, string style) =>
        html.Open("svg", ("class", "swatch"), ("aria-hidden", "true"))
            .Empty("rect", ("class", style), ("width", "100%"), ("height", "100%"))
            .Empty("rect", ("class", "frame"), ("width", "100%"), ("height", "100%"))
            .Close();
}
