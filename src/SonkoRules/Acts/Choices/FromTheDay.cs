namespace SonkoRules.Acts;

/// <summary>Whether the day of the event is day 1 of a term "from the day" (reading R-FROM, clause 2.10.1, 2.19, 2.20, 2.22, 2.25, 2.28, 3.7.1, 3.12, 3.15, 3.17–3.19).</summary>
/// <remarks>Считается ли день события первым днём срока «со дня».</remarks>
public enum FromTheDay
{
    /// <summary>No: the day after it is (Civil Code, article 191). The default.</summary>
    DayAfter = 0,

    /// <summary>Yes.</summary>
    SameDay = 1,
}
