using SonkoRules.Eligibility;
using SonkoRules.Guarding;

namespace SonkoRules.Json.Operations.Eligibility;

/// <summary>Asks whether an applicant may take part. Immutable; equal when all of it is equal.</summary>
/// <remarks>Запрос заключения о соответствии заявителя.</remarks>
/// <param name="Rules">The rules.</param>
/// <param name="Applicant">What is known of the applicant on each day; which days share one object is part of what is
/// said, see <see cref="ApplicantTimeline"/>.</param>
/// <param name="Dates">The days on which requirements must hold.</param>
/// <param name="Explain">Whether the answer explains the verdict.</param>
public sealed partial record EligibilityRequest(
    Rulebook Rules, ApplicantTimeline Applicant, EligibilityDates Dates, bool Explain = false)
{
    /// <summary>The rules.</summary>
    public Rulebook Rules { get; } = Guard.Against.Null(Rules);

    /// <summary>What is known of the applicant on each day.</summary>
    public ApplicantTimeline Applicant { get; } = Guard.Against.Null(Applicant);

    /// <summary>The days on which requirements must hold.</summary>
    public EligibilityDates Dates { get; } = Guard.Against.Null(Dates);
}
