namespace SonkoRules.Subsidies;

/// <summary>What came up in a distribution: where a point never came up, no answer to its reading changes
/// anything.</summary>
[Flags]
internal enum Arisen
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>Nobody had won when what is left was to be offered (R-NOBODY).</summary>
    Nobody = 1,
    /// <summary>One who had refused in an earlier round was the next (R-REFUSER).</summary>
    Refuser = 2,
    /// <summary>A request fitted what was left (R-FIT).</summary>
    Fit = 4,
}
