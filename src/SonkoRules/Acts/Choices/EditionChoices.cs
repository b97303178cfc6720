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


/// <summary>Which edition governs a contest that began under one and goes on under the next (reading R-TRANSITION, the
/// acts).</summary>
/// <remarks>Какая редакция действует для начатого конкурса.</remarks>
public enum Transition
{
    /// <summary>That of the announcement, for everything. The default.</summary>
    EditionOfAnnouncement = 0,
    /// <summary>For each step that of its own day: the announcement (2.2), filing (2.9), consideration (2.17), the last
    /// expert's sheet (appendix 1).</summary>
    EditionOfEachStep = 1,
}
