namespace SonkoRules.Returns;

/// <summary>Whether a claim is owed; in the order in which claims count.</summary>
/// <remarks>Состояние требования.</remarks>
public enum ClaimStanding
{
    /// <summary>It is owed.</summary>
    Owed = 0,
    /// <summary>It is not owed yet: the breach may still be cured (3.17).</summary>
    Contingent = 1,
    /// <summary>It is no claim but a forecast: the date of the results has not come (3.18).</summary>
    Forecast = 2,
}
