namespace SonkoRules.Acts;

/// <summary>Whether "until 1 March" includes that day (reading R-UNTIL, clause 3.16).</summary>
/// <remarks>Включает ли «до 1 марта» сам этот день.</remarks>
public enum UntilDate
{
    /// <summary>No: the last day is the one before. The default.</summary>
    Excluded = 0,

    /// <summary>Yes.</summary>
    Included = 1,
}
