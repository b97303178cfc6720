namespace SonkoRules.Reports;

/// <summary>A sum as a bar of its parts, each with a pattern of its own. The table beside it gives the numbers.</summary>
internal static class StackBar
{
    private const int Patterns = 6;

    /// <summary>The pattern of a part.</summary>
    public static string StyleOf(int part) => "k" + (part % Patterns);

    public static void Write(HtmlWriter html, IReadOnlyList<Rubles> parts, string label)
    {
        var whole = Rubles.Sum(parts);
        html.Open("svg", ("class", "stack"), ("role", "img"), ("aria-label", label));
        var before = Rubles.Zero;
        for (var i = 0; i < parts.Count; i++)
        {
            // The ends are counted from the start, so that the parts fill the bar whatever is rounded away.
            var start = BarLength.Hundredths(before, whole);
            before += parts[i];
            var end = BarLength.Hundredths(before, whole);
            if (parts[i] > Rubles.Zero)
            {
                Part(html, StyleOf(i), start, end);
            }
        }

        html.Close();
    }

    private static void Part(HtmlWriter html, string style, long start, long end)
    {
        var (x, width) = (BarLength.Text(start), BarLength.Text(end > start ? end - start : 1));
        html.Empty("rect", ("class", style), ("x", x), ("width", width), ("height", "100%"));
        html.Empty("rect", ("class", "frame"), ("x", x), ("width", width), ("height", "100%"));
    }
}
