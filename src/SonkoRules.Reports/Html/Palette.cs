namespace SonkoRules.Reports;

/// <summary>The colours of the page, and which of them lie on which. Nothing is told by colour alone: bars and days have
/// patterns and words too.</summary>
internal static class Palette
{
    public static readonly PageColour[] Colours =
    [
        new("page", "#ffffff", "#11161d"),
        new("card", "#f4f6f8", "#1a212b"),
        new("text", "#17202b", "#e7ecf2"),
        new("muted", "#4a5766", "#aab6c4"),
        new("line", "#cfd7df", "#364251"),
        new("edge", "#748292", "#7d8b9c"),
        new("link", "#0a4f96", "#8ec7ff"),
        new("award", "#17693f", "#63c796"),
        new("rest", "#9a4a06", "#e9a765"),
        new("asked", "#6b7a8b", "#8d9bac"),
        new("good", "#dff2e6", "#12361f"),
        new("warn", "#fdebd3", "#43290b"),
        new("off", "#e6eaef", "#2a3441"),
        new("holiday", "#f8d9d6", "#4d1f22"),
        new("stop", "#96231c", "#ffaca4"),
    ];

    public static readonly ColourPair[] Pairs =
    [
        new("text", "page", ColourPair.Text),
        new("text", "card", ColourPair.Text),
        new("text", "good", ColourPair.Text),
        new("text", "warn", ColourPair.Text),
        new("text", "off", ColourPair.Text),
        new("text", "holiday", ColourPair.Text),
        new("muted", "page", ColourPair.Text),
        new("muted", "card", ColourPair.Text),
        new("muted", "good", ColourPair.Text),
        new("muted", "warn", ColourPair.Text),
        new("link", "page", ColourPair.Text),
        new("link", "card", ColourPair.Text),
        new("link", "off", ColourPair.Text),
        new("link", "holiday", ColourPair.Text),
        new("link", "good", ColourPair.Text),
        new("stop", "page", ColourPair.Text),
        new("stop", "card", ColourPair.Text),
        new("stop", "off", ColourPair.Text),
        new("stop", "holiday", ColourPair.Text),
        new("page", "link", ColourPair.Text),
        new("award", "page", ColourPair.Mark),
        new("award", "card", ColourPair.Mark),
        new("rest", "page", ColourPair.Mark),
        new("rest", "card", ColourPair.Mark),
        new("asked", "page", ColourPair.Mark),
        new("asked", "card", ColourPair.Mark),
        new("edge", "page", ColourPair.Mark),
        new("edge", "card", ColourPair.Mark),
    ];

    /// <summary>The declarations of the light scheme.</summary>
    public static string Light => string.Concat(Colours.Select(colour => $"--{colour.Name}:{colour.Light};"));

    /// <summary>The declarations of the dark scheme.</summary>
    public static string Dark => string.Concat(Colours.Select(colour => $"--{colour.Name}:{colour.Dark};"));
}
