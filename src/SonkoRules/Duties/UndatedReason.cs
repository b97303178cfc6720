namespace SonkoRules.Duties;

/// <summary>Why no date follows from the words of a term.</summary>
/// <remarks>Почему из срока не следует дата.</remarks>
public enum UndatedReason
{
    /// <summary>It is done when somebody asks or a need arises. The default.</summary>
    OnDemand = 0,
    /// <summary>It is done all the time.</summary>
    Constant = 1,
    /// <summary>A plan of its own names the dates.</summary>
    BySeparatePlan = 2,
    /// <summary>It recurs from a day that the term does not name.</summary>
    NoFirstDay = 3,
    /// <summary>Somebody else's schedule names the day.</summary>
    SetElsewhere = 4,
    /// <summary>The plan names no term at all.</summary>
    NotNamed = 5,
}
