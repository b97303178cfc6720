namespace SonkoRules.Scoring;

/// <summary>The conclusions in words.</summary>
public static class ConclusionText
{
    private static readonly LocalizedText[] Names =
    [
        new("вывод отсутствует", "no conclusion"),
        new("поддержка не рекомендована", "support is not recommended"),
        new("имеются недочёты", "has shortcomings"),
        new("поддержка рекомендована", "support is recommended"),
    ];

    /// <summary>A conclusion in words.</summary>
    /// <param name="conclusion">The conclusion.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">The conclusion is not a value of its type.</exception>
    public static LocalizedText InWords(this Conclusion conclusion) =>
        Names[(int)Guard.Against.Undefined(conclusion)];
}
