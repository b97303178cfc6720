using SonkoRules.Applications;
using SonkoRules.Eligibility;
using SonkoRules.Guarding;

namespace SonkoRules.Json.Operations.Applications;

/// <summary>An application with what is known of its applicant. Immutable; equal when all of it is equal.</summary>
/// <remarks>Заявка и сведения о заявителе.</remarks>
/// <param name="Application">The application.</param>
/// <param name="Applicant">What is known of the applicant on each day.</param>
public sealed partial record ApplicantCase(Application Application, ApplicantTimeline Applicant)
{
    /// <summary>The application.</summary>
    public Application Application { get; } = Guard.Against.Null(Application);

    /// <summary>What is known of the applicant on each day.</summary>
    public ApplicantTimeline Applicant { get; } = Guard.Against.Null(Applicant);
}
