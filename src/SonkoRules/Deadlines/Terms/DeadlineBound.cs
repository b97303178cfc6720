namespace SonkoRules.Deadlines;

/// <summary>How the day of a deadline bounds the act.</summary>
/// <remarks>Что значит день срока: не позднее, не ранее, именно в этот день.</remarks>
public enum DeadlineBound
{
    /// <summary>The act is in time on that day and before it. The default.</summary>
    NotLater = 0,
    /// <summary>The act is in time on that day and after it.</summary>
    NotEarlier = 1,
    /// <summary>The act belongs to that very day.</summary>
    On = 2,
}
