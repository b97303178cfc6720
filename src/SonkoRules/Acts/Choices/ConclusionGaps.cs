namespace SonkoRules.Acts;

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
