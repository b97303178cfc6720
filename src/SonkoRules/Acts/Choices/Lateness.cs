namespace SonkoRules.Acts;

/// <summary>Whether an application is late by the moment or by the day (reading R-LATE, clause 2.17.5, 2.3).</summary>
/// <remarks>Опоздание считается по времени или по дате.</remarks>
public enum Lateness
{
    /// <summary>By the announced date and time. The default.</summary>
    ByMoment = 0,

    /// <summary>By the announced date alone.</summary>
    ByDate = 1,
}
