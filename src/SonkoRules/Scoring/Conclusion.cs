namespace SonkoRules.Scoring;

/// <summary>What an expert's total says of an application (point A1.10).</summary>
/// <remarks>Вывод эксперта.</remarks>
public enum Conclusion
{
    /// <summary>No band of the methodology holds the total. The value of <c>default</c>.</summary>
    None = 0,
    /// <summary>Not up to the criteria: support is not recommended.</summary>
    NotRecommended = 1,
    /// <summary>Not bad, but with shortcomings that leave support in doubt.</summary>
    Shortcomings = 2,
    /// <summary>Up to the criteria: support is recommended.</summary>
    Recommended = 3,
}
