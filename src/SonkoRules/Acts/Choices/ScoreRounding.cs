namespace SonkoRules.Acts;

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
}
