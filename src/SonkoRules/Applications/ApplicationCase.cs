using SonkoRules.Eligibility;

namespace SonkoRules.Applications;

/// <summary>An application with the verdict on its applicant.</summary>
/// <param name="Verdict">The verdict on the applicant; not the default value.</param>
public sealed partial record ApplicationCase(Application Application, EligibilityVerdict Verdict)
{
    /// <summary>The application.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public Application Application { get; } = Guard.Against.Null(Application);
}
