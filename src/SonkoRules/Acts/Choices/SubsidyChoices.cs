namespace SonkoRules.Acts;


/// <summary>What the limits must cover when winners are named (reading R-FILL, clause 3.3).</summary>
/// <remarks>Что должны покрывать лимиты.</remarks>
public enum LimitCoverage
{
    /// <summary>The sums asked for, each counted at the greatest subsidy at most. The default.</summary>
    Requests = 0,
    /// <summary>The computed sizes of the subsidies.</summary>
    ComputedSizes = 1,
}


/// <summary>How computed sums are rounded (reading R-KOPECK, clause 3.5, 3.18).</summary>
/// <remarks>Как округляются суммы.</remarks>
public enum MoneyRounding
{
    /// <summary>The formula's size and the return to the nearest kopeck, a half away from zero; the greatest subsidy
    /// down to the kopeck. The default.</summary>
    HalfUpToKopeck = 0,
    /// <summary>Everything down to the kopeck.</summary>
    DownToKopeck = 1,
    /// <summary>The formula's size, the return and the cap down to the rouble; a request stands as it is.</summary>
    DownToRuble = 2,
}


/// <summary>What follows when the next applicant refuses the remainder (reading R-OFFER, clause 3.4).</summary>
/// <remarks>Что следует за отказом от остатка.</remarks>
public enum RemainderOffer
{
    /// <summary>The offer ends: only the next applicant is named. The default.</summary>
    EndsWithRefusal = 0,
    /// <summary>The remainder is offered on down the rating.</summary>
    GoesOnDown = 1,
    /// <summary>No offer is made at all.</summary>
    NotMade = 2,
}


/// <summary>Whether money left after an accepted offer is offered again (reading R-REMAINDER, clause 3.4).</summary>
/// <remarks>Применяется ли пункт вновь к новому остатку.</remarks>
public enum RemainderRepeats
{
    /// <summary>Again, to the then next applicant, while money and applicants remain. The default.</summary>
    Again = 0,
    /// <summary>No: the clause applies once.</summary>
    Once = 1,
}
