namespace SonkoRules.Acts;

/// <summary>Which day is day 1 of a term "from the day following" an event (reading R-START, clause 2.6, 2.14, 2.15.1, 3.7.2).</summary>
/// <remarks>Какой день первый в сроке «со дня, следующего за днём».</remarks>
public enum FromTheDayFollowing
{
    /// <summary>That following day; the first working one in a term of working days. The default.</summary>
    ThatDay = 0,

    /// <summary>The day after that following day.</summary>
    DayAfterIt = 1,
}
