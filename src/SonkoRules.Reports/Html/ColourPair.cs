namespace SonkoRules.Reports;

/// <summary>Two colours that lie on one another, and the contrast that they must have (WCAG 2.2, 1.4.3 and 1.4.11).</summary>
/// <param name="Above">The colour of the text or the mark.</param>
/// <param name="Below">The colour under it.</param>
/// <param name="HundredthsOfRatio">The least contrast in hundredths: 450 for text, 300 for marks.</param>
internal sealed record ColourPair(string Above, string Below, int HundredthsOfRatio)
{
    /// <summary>The least contrast of text, level AA.</summary>
    public const int Text = 450;

    /// <summary>The least contrast of marks and of the parts of a picture.</summary>
    public const int Mark = 300;
}
