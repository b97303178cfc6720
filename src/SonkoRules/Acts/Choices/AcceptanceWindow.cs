namespace SonkoRules.Acts;

/// <summary>When acceptance of applications opens (reading R-WINDOW, clause 2.2, 2.6).</summary>
/// <remarks>Когда открывается приём заявок.</remarks>
public enum AcceptanceWindow
{
    /// <summary>On the day after publication, for the thirty days of 2.6; a conflict with the lead of 2.2 is reported. The default.</summary>
    DayAfterPublication = 0,

    /// <summary>On the first day that the lead of 2.2 allows.</summary>
    WhenLeadAllows = 1,
}
