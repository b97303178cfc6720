namespace SonkoRules.Acts;

/// <summary>How computed sums are rounded (reading R-KOPECK, clause 3.5, 3.18).</summary>
/// <remarks>Как округляются суммы.</remarks>
public enum MoneyRounding
{
    /// <summary>The formula's size and the return to the nearest kopeck, a half away from zero; the greatest subsidy down to the kopeck. The default.</summary>
    HalfUpToKopeck = 0,

    /// <summary>Everything down to the kopeck.</summary>
    DownToKopeck = 1,

    /// <summary>The formula's size, the return and the cap down to the rouble; a request stands as it is.</summary>
    DownToRuble = 2,
}
