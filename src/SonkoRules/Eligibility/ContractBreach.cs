namespace SonkoRules.Eligibility;

/// <summary>A breach of a contract with the ministry that was made after a contest (clause 1.5.3); late reporting is a
/// breach too. Immutable; equal when all of it is equal.</summary>
/// <remarks>Нарушение обязательств по договору, заключённому по результатам конкурса.</remarks>
public sealed partial record ContractBreach
{
    /// <summary>The day on which the contest was held; null where it is not known.</summary>
    public LocalDate? ContestHeld { get; init; }

    /// <summary>Whether the breach stands on the day that the facts describe: false once mended; null where it is not
    /// known.</summary>
    public bool? Outstanding { get; init; }
}
