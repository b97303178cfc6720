namespace SonkoRules.Eligibility;

/// <summary>A requirement as an edition has it: its clause and the special day that the edition names.</summary>
/// <param name="Clause">The clause that sets it.</param>
/// <param name="SpecialDays">The days that the clause, or the section around it, names for it; empty where none is
/// named. The day of consideration, on which all must hold, is not listed here.</param>
public sealed partial record RequirementTerms(RequirementId Id, Clause Clause, Sequence<ContestDay> SpecialDays)
{
    /// <summary>The requirement.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public RequirementId Id { get; } = Guard.Against.Undefined(Id);

    /// <summary>The days that the edition names for it in particular.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public Sequence<ContestDay> SpecialDays { get; } = Guard.Against.Null(SpecialDays);
}
