namespace SonkoRules.Procedure;

/// <summary>What the results protocol says (2.26), in the order of the order.</summary>
/// <remarks>Сведения протокола подведения итогов конкурса.</remarks>
public enum ProtocolItem
{
    /// <summary>When and where applications were considered (2.27.1).</summary>
    Meeting,

    /// <summary>Whose applications were considered (2.27.2).</summary>
    Considered,

    /// <summary>Whose applications were rejected, and why (2.27.3).</summary>
    Rejected,

    /// <summary>With whom agreements are made, and the subsidies (2.27.4).</summary>
    Winners,

    /// <summary>To which requests no answer came in time (2.15.3).</summary>
    Unanswered,
}
