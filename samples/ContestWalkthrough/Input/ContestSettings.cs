using NodaTime;
using SonkoRules.Subsidies;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>What contest.csv says; null where it says nothing that can be used.</summary>
internal sealed record ContestSettings(LocalDate? Announced, Rulebook? Rules, Budget? Budget, ContestDates? Dates);
