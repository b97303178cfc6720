namespace SonkoRules.Quantities;

/// <summary>Where a value exactly half way between two neighbours goes (reading R-HALF for scores).</summary>
public enum HalfRounding
{
    /// <summary>Away from zero, the school rule: 0.5 → 1, −0.5 → −1. The default.</summary>
    AwayFromZero = 0,
    /// <summary>To the even neighbour: 0.5 → 0, 1.5 → 2.</summary>
    ToEven = 1,
}
