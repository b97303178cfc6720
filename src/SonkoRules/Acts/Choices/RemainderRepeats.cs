namespace SonkoRules.Acts;

/// <summary>Whether money left after an accepted offer is offered again (reading R-REMAINDER, clause 3.4).</summary>
/// <remarks>Применяется ли пункт вновь к новому остатку.</remarks>
public enum RemainderRepeats
{
    /// <summary>Again, to the then next applicant, while money and applicants remain. The default.</summary>
    Again = 0,

    /// <summary>No: the clause applies once.</summary>
    Once = 1,
}
