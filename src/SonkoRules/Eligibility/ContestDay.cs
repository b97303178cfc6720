namespace SonkoRules.Eligibility;

/// <summary>A day of a contest on which requirements must hold.</summary>
/// <remarks>День, на который проверяется требование.</remarks>
public enum ContestDay
{
    /// <summary>The day on which the application was filed (1.5.3).</summary>
    Filing = 0,
    /// <summary>The day on which acceptance of applications ends (last paragraph of 1.6).</summary>
    AcceptanceEnd = 1,
    /// <summary>The day on which the application is considered (2.4).</summary>
    Consideration = 2,
}
