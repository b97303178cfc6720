namespace SonkoRules.Deadlines;

/// <summary>From which day the order says that a term runs.</summary>
/// <remarks>Слова порядка о начале срока.</remarks>
public enum DayOne
{
    /// <summary>The term is named by its last day, "the N-th day following the day X", or runs "after" X: day 1 is the
    /// day after X under every reading. The default.</summary>
    DayFollowing = 0,
    /// <summary>"From the day X": whether X itself is day 1 is the reading R-FROM.</summary>
    FromTheDay = 1,
    /// <summary>"From the day following the day X": whether that following day is day 1 is the reading
    /// R-START.</summary>
    FromTheDayFollowing = 2,
}
