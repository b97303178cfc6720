namespace SonkoRules.Procedure;

/// <summary>Why a contest can no longer be cancelled (2.12.5).</summary>
/// <remarks>Препятствие к отмене конкурса.</remarks>
public enum CancellationObstacle
{
    /// <summary>After the term of cancellation only force majeure allows it, and there is none.</summary>
    NoForceMajeure = 0,
    /// <summary>Agreements with winners have been made.</summary>
    AgreementsMade = 1,
}
