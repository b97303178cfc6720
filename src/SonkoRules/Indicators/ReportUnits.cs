namespace SonkoRules.Indicators;

/// <summary>The scale that the words of a unit name.</summary>
internal static class ReportUnits
{
    private static readonly (string Word, int Scale)[] Words =
    [
        ("тыс", 1_000), ("thousand", 1_000), ("млн", 1_000_000), ("million", 1_000_000),
        ("млрд", 1_000_000_000), ("billion", 1_000_000_000),
    ];

    /// <summary>1000 for "тыс. рублей"; 1 where no word of a scale occurs.</summary>
    public static int Scale(string words)
    {
        var lower = words.ToLowerInvariant();
        return Words.FirstOrDefault(known => lower.Contains(known.Word)) is { Scale: > 0 } found ? found.Scale : 1;
    }
}
