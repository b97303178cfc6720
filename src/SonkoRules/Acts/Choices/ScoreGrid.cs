namespace SonkoRules.Acts;

/// <summary>Which scores an expert may give (reading R-GRID, clause A1.6, A1.9).</summary>
/// <remarks>Допустимы ли баллы между описанными значениями.</remarks>
public enum ScoreGrid
{
    /// <summary>Any whole number of the scale. The default.</summary>
    AnyInteger = 0,

    /// <summary>Only the values that the tables describe.</summary>
    DescribedOnly = 1,
}
