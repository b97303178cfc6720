using SonkoRules.Applications;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Operations.Applications;

/// <summary>What is decided on applications. Immutable; equal when all of it is equal.</summary>
/// <remarks>Решения по заявкам.</remarks>
/// <param name="Cases">The applications with the verdicts on their applicants, in the order of the request.</param>
/// <param name="Decisions">The decisions, in the same order.</param>
public sealed partial record ApplicationDecisions(Sequence<ApplicationCase> Cases, Sequence<ApplicationDecision> Decisions)
{
    /// <summary>The applications with the verdicts on their applicants.</summary>
    public Sequence<ApplicationCase> Cases { get; } = Guard.Against.Null(Cases);

    /// <summary>The decisions, in the same order.</summary>
    public Sequence<ApplicationDecision> Decisions { get; } = Guard.Against.Null(Decisions);
}
