using SonkoRules.Subsidies;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>A winner of releases.csv who got no subsidy after all.</summary>
internal sealed record ReleaseRow(int Round, Cell Application, ReleaseReason Reason);
