namespace SonkoRules.Acts;

/// <summary>Where an applicant must have been registered for a year (reading R-REGION, clause 1.5).</summary>
/// <remarks>Где организация должна быть зарегистрирована не менее года.</remarks>
public enum YearOfRegistration
{
    /// <summary>In the region itself. The default.</summary>
    InTheRegion = 0,

    /// <summary>Anywhere, and in the region by now.</summary>
    Anywhere = 1,
}
