namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>The planned and the reached value of a result.</summary>
internal sealed record PlanAndFact(decimal Planned, decimal Reached);
