namespace SonkoRules.Reports;

/// <summary>A colour of the page by its name in the style sheet.</summary>
/// <param name="Name">The name, as in <c>var(--text)</c>.</param>
/// <param name="Light">The colour in the light scheme and in print, as <c>#rrggbb</c>.</param>
/// <param name="Dark">The colour in the dark scheme.</param>
internal sealed record PageColour(string Name, string Light, string Dark);
