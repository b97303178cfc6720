namespace SonkoRules.Acts;


/// <summary>From which day an amending act applies (reading R-EDITION, clause of the acts).</summary>
/// <remarks>С какого дня действует редакция.</remarks>
public enum EditionStart
{
    /// <summary>From the day of registration where the text states it, else from the act's own date. The
    /// default.</summary>
    Registration = 0,
    /// <summary>From the act's own date.</summary>
    ActDate = 1,
    /// <summary>From the days of official publication, which the caller gives.</summary>
    Publication = 2,
}
