namespace SonkoRules.Acts;


/// <summary>Whether the number of experts is fixed (reading R-PANEL, clause A1.3, A1.13).</summary>
/// <remarks>Сколько экспертов должны оценить заявку.</remarks>
public enum PanelReading
{
    /// <summary>Exactly as many as the methodology names. The default.</summary>
    FullPanel = 0,
    /// <summary>Those who scored, at least one and at most as many as the methodology names.</summary>
    ThoseWhoScored = 1,
}


/// <summary>Which scores an expert may give (reading R-GRID, clause A1.6, A1.9).</summary>
/// <remarks>Допустимы ли баллы между описанными значениями.</remarks>
public enum ScoreGrid
{
    /// <summary>Any whole number of the scale. The default.</summary>
    AnyInteger = 0,
    /// <summary>Only the values that the tables describe.</summary>
    DescribedOnly = 1,
}


/// <summary>What conclusion a total between two bands has (reading R-BANDS, clause A1.10).</summary>
/// <remarks>К какому выводу относится сумма между полосами.</remarks>
public enum ConclusionGaps
{
    /// <summary>Each band reaches up to the start of the next: below 60 is not yet recommended. The default.</summary>
    HalfOpenBands = 0,
    /// <summary>The total is rounded to tenths first: 59.95 becomes 60.0.</summary>
    RoundToTenths = 1,
    /// <summary>None: no band holds the total.</summary>
    NoConclusion = 2,
}


/// <summary>Which numbers are rounded to hundredths (reading R-ROUND, clause A1.13).</summary>
/// <remarks>Какие числа округляются до сотых.</remarks>
public enum ScoreRounding
{
    /// <summary>Each mean multiplied by its weight; then the sum of these. The default.</summary>
    EachWeightedMean = 0,
    /// <summary>Only the sum of the weighted means.</summary>
    Sum = 1,
    /// <summary>Each mean before it is multiplied by its weight; then the sum.</summary>
    EachMean = 2,
    /// <summary>Each mean before it is multiplied by its weight, and each product after; then the sum.</summary>
    EachMeanAndProduct = 3,
}
