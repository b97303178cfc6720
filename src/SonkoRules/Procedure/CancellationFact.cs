namespace SonkoRules.Procedure;

/// <summary>The facts on which a late cancellation depends (2.12.5).</summary>
/// <remarks>Сведения, нужные для отмены конкурса.</remarks>
public enum CancellationFact
{
    /// <summary>Whether there is force majeure in the sense of the Civil Code.</summary>
    ForceMajeure = 0,
    /// <summary>Whether agreements with winners have been made.</summary>
    AgreementsMade = 1,
}
