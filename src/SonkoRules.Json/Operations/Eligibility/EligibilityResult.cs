using SonkoRules.Eligibility;

namespace SonkoRules.Json.Operations.Eligibility;

/// <summary>The verdict on an applicant. Immutable; equal when the verdicts are.</summary>
/// <remarks>Заключение о соответствии заявителя.</remarks>
/// <param name="Verdict">The verdict.</param>
public sealed partial record EligibilityResult(EligibilityVerdict Verdict);
