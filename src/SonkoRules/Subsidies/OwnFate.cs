namespace SonkoRules.Subsidies;

/// <summary>What becomes of an application for which there is money.</summary>
internal enum OwnFate
{
    /// <summary>It does not pass, or its size is below its floor: those after it go on.</summary>
    PassedOver = 0,
    /// <summary>It wins.</summary>
    Wins = 1,
    /// <summary>Its size is zero, which stops the naming of winners (3.3).</summary>
    Stops = 2,
}
