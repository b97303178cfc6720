namespace SonkoRules.Deadlines;

/// <summary>Whose conflict it is.</summary>
/// <remarks>Источник противоречия.</remarks>
public enum ConflictOrigin
{
    /// <summary>The order's own terms collide or leave no room: no date was given that brought it about. The
    /// default.</summary>
    Order = 0,
    /// <summary>The dates chosen bring it about, that of the announcement among them: with others it goes away. A
    /// timetable without such conflicts is lawful.</summary>
    Dates = 1,
}
