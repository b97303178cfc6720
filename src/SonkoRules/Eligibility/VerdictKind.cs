namespace SonkoRules.Eligibility;

/// <summary>The three ways in which an assessment of an applicant can end.</summary>
/// <remarks>Итог проверки требований.</remarks>
public enum VerdictKind
{
    /// <summary>Some facts are missing that could turn the case either way; no requirement is known to fail.</summary>
    Undetermined = 0,
    /// <summary>Every requirement is met on every day on which it must hold.</summary>
    Eligible = 1,
    /// <summary>At least one requirement is not met.</summary>
    Ineligible = 2,
}
