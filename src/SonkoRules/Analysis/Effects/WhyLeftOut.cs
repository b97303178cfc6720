namespace SonkoRules.Analysis;

/// <summary>Why a reading was not varied, although the outcome names it: its answers cannot make a difference
/// here.</summary>
/// <remarks>Почему толкование не перебирается.</remarks>
public enum WhyLeftOut
{
    /// <summary>The other answers need a value that the caller did not give.</summary>
    NeedsValue = 0,
    /// <summary>The reading decides something that is neither a score nor a place nor an award.</summary>
    BeyondResult = 1,
    /// <summary>What the reading decides occurs under no combination of the other readings.</summary>
    NeverArises = 2,
    /// <summary>Every answer comes to the same result, whatever the other readings are.</summary>
    NoDifference = 3,
}
