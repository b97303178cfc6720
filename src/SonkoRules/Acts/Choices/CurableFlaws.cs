namespace SonkoRules.Acts;

/// <summary>What happens to a flaw that is a ground both to return and to reject (reading R-REWORK, clause 2.11, 2.17).</summary>
/// <remarks>Что делать с недостатком, который служит основанием и для возврата, и для отклонения.</remarks>
public enum CurableFlaws
{
    /// <summary>The application is returned first where the term allows, and rejected if the flaw is not mended. The default.</summary>
    ReturnedFirst = 0,

    /// <summary>The application is rejected at once.</summary>
    RejectedAtOnce = 1,
}
