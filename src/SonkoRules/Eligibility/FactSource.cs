namespace SonkoRules.Eligibility;

/// <summary>Where the ministry gets a fact from.</summary>
/// <remarks>Источник сведений.</remarks>
/// <param name="Clauses">The clauses that name a register, a request or a document of the applicant; empty where the
/// order names none.</param>
public sealed partial record FactSource(ApplicantFact Fact, Sequence<Clause> Clauses)
{
    /// <summary>The fact.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public ApplicantFact Fact { get; } = Guard.Against.Undefined(Fact);

    /// <summary>The clauses that name where it comes from.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public Sequence<Clause> Clauses { get; } = Guard.Against.Null(Clauses);
}
