using SonkoRules.Eligibility;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>An applicant of applicants.csv; facts that are not known are null.</summary>
internal sealed record ApplicantRow(Cell Id, ApplicantFacts Facts);
